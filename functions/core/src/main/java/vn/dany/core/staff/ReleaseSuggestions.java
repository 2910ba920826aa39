package vn.dany.core.staff;

import java.util.Map;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.digest.Sha256;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.staff.HandleSuggestions.Result;
import vn.dany.core.staff.HandleSuggestions.Seen;
import vn.dany.core.suggestion.ReleasedSuggestion;
import vn.dany.core.suggestion.ReleasedSuggestions;
import vn.dany.core.suggestion.Suggestion;
import vn.dany.core.suggestion.SuggestionStep;
import vn.dany.core.suggestion.SuggestionStore;
import vn.dany.core.suggestion.WrittenQuestions;

/**
 * Lets everybody read a suggestion with its reply, each by a person's decision and in the words they let stand. Noted on the
 * audit log before it is done. Every method throws ProblemException with NotInScope if there is no such campaign, or the
 * unit is not theirs to answer.
 */
public final class ReleaseSuggestions {

    private final FindCampaign findCampaign;
    private final SuggestionStore store;
    private final ReleasedSuggestions released;
    private final NoteAccess noteAccess;

    public ReleaseSuggestions(
            FindCampaign findCampaign, SuggestionStore store, ReleasedSuggestions released, NoteAccess noteAccess) {
        this.findCampaign = findCampaign;
        this.store = store;
        this.released = released;
        this.noteAccess = noteAccess;
    }

    /**
     * Releases what was {@code seen}, which must have a reply and stand for itself, with {@code text} for what was written;
     * again, to release it better. Nothing that officials wrote in a survey is ever released: that is no box.
     */
    public Result release(Person by, CampaignId campaignId, Seen seen, String text) {
        Suggestion now = find(by, campaignId, seen);
        if (now.handling().version() != seen.version()) {
            return new Result(0, 1, 0);
        }
        String told = SuggestionStep.bounded(text, SuggestionStep.LONGEST);
        if (told.isEmpty() || now.handling().reply().isEmpty() || now.handling().isMerged()) {
            return new Result(0, 0, 1);
        }
        note(by, now, "release", told + "\n" + now.handling().reply());
        if (!store.replace(now, now.handling().touched())) {
            return new Result(0, 1, 0);
        }
        released.put(new ReleasedSuggestion(
                now.campaignId(),
                now.unitId(),
                now.suggestionId(),
                now.kind(),
                told,
                now.handling().reply()));
        return new Result(1, 0, 0);
    }

    /**
     * Takes back what was released, whatever has become of the suggestion meanwhile. Who still has the old words before them
     * is told so when they release those.
     */
    public Result withdraw(Person by, CampaignId campaignId, Seen seen) {
        Suggestion now = find(by, campaignId, seen);
        note(by, now, "withdraw", "");
        store.replace(now, now.handling().touched());
        released.remove(now.campaignId(), now.unitId(), now.suggestionId());
        return new Result(1, 0, 0);
    }

    private Suggestion find(Person by, CampaignId campaignId, Seen seen) {
        Campaign campaign = findCampaign.find(by, Right.ANSWER_SUGGESTIONS, campaignId);
        boolean box = findCampaign
                .questionnaire(campaign)
                .filter(WrittenQuestions::isBox)
                .isPresent();
        if (!box || !campaign.unitIds().contains(seen.unitId())) {
            throw ProblemException.notInScope();
        }
        return store.find(campaign.id(), seen.unitId(), seen.suggestionId()).orElseThrow(ProblemException::notInScope);
    }

    /** {@code words} that were released are named by their digest: the log keeps no text. */
    private void note(Person by, Suggestion one, String step, String words) {
        Map<String, String> details = Map.of(
                "unit", one.unitId().value(),
                "suggestion", one.suggestionId(),
                "step", step,
                "sha256", Sha256.hex(words, Sha256.BYTES));
        noteAccess.note(one.campaignId(), AuditAction.SUGGESTION_CHANGED, details, by.identity());
    }
}
