package vn.dany.core.staff;

import java.util.List;
import java.util.Optional;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.suggestion.Handling;
import vn.dany.core.suggestion.Suggestion;
import vn.dany.core.suggestion.SuggestionStep;
import vn.dany.core.suggestion.SuggestionStore;
import vn.dany.core.unit.UnitId;

/**
 * Keeps the reply that somebody got who left a contact with a suggestion, and takes the contact away after it. Which
 * suggestion that is stands in the sealed contact alone: the owner's browser tells it together with the reply, and nothing
 * that joins the two is kept.
 */
public final class AnswerContact {

    private final FindCampaign findCampaign;
    private final SuggestionStore suggestions;
    private final HandleSuggestions handleSuggestions;
    private final EraseContact eraseContact;

    public AnswerContact(
            FindCampaign findCampaign,
            SuggestionStore suggestions,
            HandleSuggestions handleSuggestions,
            EraseContact eraseContact) {
        this.findCampaign = findCampaign;
        this.suggestions = suggestions;
        this.handleSuggestions = handleSuggestions;
        this.eraseContact = eraseContact;
    }

    /** What came of it. This reply took the contact away if and only if it is kept. */
    public enum Outcome {
        /** The reply stands with the suggestion, and the contact is erased. */
        DONE,
        /** There is nothing in the reply. */
        EMPTY,
        /** The box does not have the suggestion yet. */
        NOT_IN_THE_BOX,
        /** The suggestion has another reply, or was closed or changed by somebody else; the contact is still there. */
        HANDLED_OTHERWISE,
        /** Somebody else has replied, or erased the contact, meanwhile: nothing of this reply is kept. */
        GONE
    }

    /**
     * Keeps {@code reply} with the suggestion, then erases the contact. Done again with the same reply it finishes what was
     * cut off in between.
     *
     * @throws vn.dany.core.problem.ProblemException with NotInScope if there is no such campaign, or {@code by} does not read
     *     the contacts of the unit and answer its suggestions
     */
    public Outcome answer(
            Person by, CampaignId campaignId, UnitId unitId, String contactId, String suggestionId, String reply) {
        Campaign campaign = findCampaign.find(by, Right.READ_CONTACTS, campaignId);
        by.require(Right.READ_CONTACTS, campaign, unitId, findCampaign.register());
        by.require(Right.ANSWER_SUGGESTIONS, campaign, unitId, findCampaign.register());
        SuggestionStep.Answer step = new SuggestionStep.Answer(reply);
        Optional<Suggestion> found = suggestions.find(campaign.id(), unitId, suggestionId);
        if (!eraseContact.isThere(campaign.id(), unitId, contactId)) {
            return found.filter(one -> isReplied(one, step)).isPresent() ? Outcome.DONE : Outcome.GONE;
        }
        if (step.reply().isEmpty()) {
            return Outcome.EMPTY;
        }
        if (found.isEmpty()) {
            return Outcome.NOT_IN_THE_BOX;
        }
        if (!isKept(by, found.get(), step)) {
            return eraseContact.isThere(campaign.id(), unitId, contactId) ? Outcome.HANDLED_OTHERWISE : Outcome.GONE;
        }
        eraseContact.erase(by, campaign.id(), unitId, contactId);
        return Outcome.DONE;
    }

    /** Whether the reply stands with the suggestion, now or since before; another one that is there is left as it is. */
    private boolean isKept(Person by, Suggestion suggestion, SuggestionStep.Answer step) {
        Handling handling = suggestion.handling();
        if (!handling.reply().isEmpty()) {
            return isReplied(suggestion, step);
        }
        HandleSuggestions.Seen seen =
                new HandleSuggestions.Seen(suggestion.unitId(), suggestion.suggestionId(), handling.version());
        return handleSuggestions
                        .handle(by, suggestion.campaignId(), List.of(seen), step)
                        .done()
                == 1;
    }

    private static boolean isReplied(Suggestion suggestion, SuggestionStep.Answer step) {
        return !step.reply().isEmpty() && suggestion.handling().reply().equals(step.reply());
    }
}
