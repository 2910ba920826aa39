package vn.dany.core.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.suggestion.Handling;
import vn.dany.core.suggestion.Suggestion;
import vn.dany.core.suggestion.SuggestionPlan;
import vn.dany.core.suggestion.SuggestionStep;
import vn.dany.core.suggestion.SuggestionStore;
import vn.dany.core.suggestion.WrittenQuestions;
import vn.dany.core.unit.UnitId;

/**
 * Does something with suggestions, each as it was seen: of two people who change one at the same time, the second is told.
 * Every change is noted on the audit log before it is made. Every method throws ProblemException with NotInScope if there
 * is no such campaign, or a unit is not theirs to answer.
 */
public final class HandleSuggestions {

    private final FindCampaign findCampaign;
    private final SuggestionStore store;
    private final NoteAccess noteAccess;

    public HandleSuggestions(FindCampaign findCampaign, SuggestionStore store, NoteAccess noteAccess) {
        this.findCampaign = findCampaign;
        this.store = store;
        this.noteAccess = noteAccess;
    }

    /**
     * A suggestion as it was seen.
     *
     * @param version of its handling
     */
    public record Seen(UnitId unitId, String suggestionId, int version) {}

    /**
     * What came of it.
     *
     * @param done how many were changed
     * @param overtaken how many somebody else had changed meanwhile; they are as that person left them
     * @param refused how many do not allow this step
     */
    public record Result(int done, int overtaken, int refused) {}

    /** Takes {@code step} with each of {@code seen}. */
    public Result handle(Person by, CampaignId campaignId, List<Seen> seen, SuggestionStep step) {
        Campaign campaign = require(by, campaignId, seen);
        return handle(by, campaign, seen, step);
    }

    /**
     * Lets the first of {@code seen} stand for the others; those of other units are refused. The first one counts as changed
     * too, so that of two people who merge the same ones the other way round one is told.
     */
    public Result merge(Person by, CampaignId campaignId, List<Seen> seen) {
        Campaign campaign = require(by, campaignId, seen);
        if (seen.isEmpty()) {
            return new Result(0, 0, 0);
        }
        Suggestion main = find(campaign, seen.get(0));
        List<Seen> others = seen.subList(1, seen.size());
        if (main.handling().isMerged()) {
            return new Result(0, 0, others.size());
        }
        if (main.handling().version() != seen.get(0).version()
                || !store.replace(main, main.handling().touched())) {
            return new Result(0, others.size(), 0);
        }
        List<Seen> ofUnit = others.stream()
                .filter(one -> one.unitId().equals(main.unitId()))
                .toList();
        Result merged = handle(by, campaign, ofUnit, new SuggestionStep.Merge(main));
        return new Result(merged.done(), merged.overtaken(), merged.refused() + others.size() - ofUnit.size());
    }

    /** Whether they may say by when: that is for who answers everywhere in the campaign. */
    public boolean mayPlan(Person by, CampaignId campaignId) {
        return findCampaign.mayEverywhere(by, Right.ANSWER_SUGGESTIONS, campaignId);
    }

    /**
     * Says by when each kind is answered, as far as {@code days} tells of kinds there are; numbers out of bounds are brought
     * within.
     */
    public void plan(Person by, CampaignId campaignId, Map<String, Integer> days) {
        Campaign campaign = findCampaign.find(by, Right.ANSWER_SUGGESTIONS, campaignId);
        if (!mayPlan(by, campaignId)) {
            throw ProblemException.notInScope();
        }
        SortedMap<String, Integer> bounded =
                new TreeMap<>(store.plan(campaign.id()).days());
        Set<String> kinds = kinds(campaign);
        days.forEach((kind, number) -> {
            if (kinds.contains(kind)) {
                bounded.put(kind, Math.max(1, Math.min(SuggestionPlan.MOST_DAYS, number)));
            }
        });
        noteAccess.note(
                campaign.id(), AuditAction.SUGGESTION_PLAN_CHANGED, Map.of("after", bounded.toString()), by.identity());
        store.keep(campaign.id(), new SuggestionPlan(bounded));
    }

    /** What the box asks for, and where it asks for nothing of the kind that one. */
    private Set<String> kinds(Campaign campaign) {
        return Stream.concat(
                        Stream.of(""),
                        findCampaign.questionnaire(campaign).stream()
                                .flatMap(asked -> WrittenQuestions.of(asked).kinds().stream())
                                .map(Choice::code))
                .collect(Collectors.toSet());
    }

    private Campaign require(Person by, CampaignId campaignId, List<Seen> seen) {
        Campaign campaign = findCampaign.find(by, Right.ANSWER_SUGGESTIONS, campaignId);
        if (!seen.stream().allMatch(one -> campaign.unitIds().contains(one.unitId()))) {
            throw ProblemException.notInScope();
        }
        return campaign;
    }

    private Result handle(Person by, Campaign campaign, List<Seen> seen, SuggestionStep step) {
        int done = 0;
        int overtaken = 0;
        int refused = 0;
        for (Seen one : seen) {
            Suggestion now = find(campaign, one);
            Optional<Handling> next = step.after(now.handling());
            if (now.handling().version() != one.version()) {
                overtaken++;
            } else if (next.isEmpty()) {
                refused++;
            } else if (replace(by, now, next.get(), step)) {
                done++;
            } else {
                overtaken++;
            }
        }
        return new Result(done, overtaken, refused);
    }

    private boolean replace(Person by, Suggestion now, Handling next, SuggestionStep step) {
        Map<String, String> details =
                Map.of("unit", now.unitId().value(), "suggestion", now.suggestionId(), "step", step.name());
        noteAccess.note(now.campaignId(), AuditAction.SUGGESTION_CHANGED, details, by.identity());
        return store.replace(now, next);
    }

    private Suggestion find(Campaign campaign, Seen one) {
        return store.find(campaign.id(), one.unitId(), one.suggestionId()).orElseThrow(ProblemException::notInScope);
    }
}
