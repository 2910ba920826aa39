package vn.dany.core.suggestion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.questionnaire.Questionnaire;

/**
 * What was written in a campaign, as somebody who may read it sees it.
 *
 * @param campaign with the units that are theirs
 * @param all everything in those units, in no order that tells when it came
 * @param released what everybody may read of it
 * @param today in Vietnam
 */
public record Inbox(
        Campaign campaign,
        Questionnaire questionnaire,
        SuggestionPlan plan,
        List<Suggestion> all,
        List<ReleasedSuggestion> released,
        LocalDate today) {

    public Inbox {
        all = List.copyOf(all);
        released = List.copyOf(released);
    }

    /** What is read there. */
    public WrittenQuestions asked() {
        return WrittenQuestions.of(questionnaire);
    }

    /** Whether anybody waits for a reply there. */
    public boolean isBox() {
        return WrittenQuestions.isBox(questionnaire);
    }

    /** Whether it waits longer than the plan says. */
    public boolean isOverdue(Suggestion one) {
        return isBox() && one.handling().state().waits() && today.isAfter(plan.dueOn(one));
    }

    /** What {@code filter} lets through: the overdue ones first, then what waits by its day, then the rest, newest first. */
    public List<Suggestion> found(SuggestionFilter filter) {
        Comparator<Suggestion> waitingFirst =
                Comparator.comparing(one -> !one.handling().state().waits());
        return all.stream()
                .filter(one -> filter.lets(one, isOverdue(one)))
                .sorted(waitingFirst
                        .thenComparing(one -> one.handling().state().waits()
                                ? plan.dueOn(one).toEpochDay()
                                : -one.week().toEpochDay())
                        .thenComparing(Suggestion::unitId)
                        .thenComparing(Suggestion::suggestionId))
                .toList();
    }

    /** Every theme that staff have given. */
    public SortedSet<String> themes() {
        SortedSet<String> themes = new TreeSet<>();
        all.forEach(one -> themes.addAll(one.handling().themes()));
        return themes;
    }

    /** What everybody may read of {@code one}. */
    public Optional<ReleasedSuggestion> released(Suggestion one) {
        return released.stream()
                .filter(other -> other.unitId().equals(one.unitId())
                        && other.suggestionId().equals(one.suggestionId()))
                .findFirst();
    }

    /** How many others {@code one} stands for. */
    public long mergedInto(Suggestion one) {
        return all.stream()
                .filter(other -> other.unitId().equals(one.unitId())
                        && other.handling().mergedInto().equals(one.suggestionId()))
                .count();
    }
}
