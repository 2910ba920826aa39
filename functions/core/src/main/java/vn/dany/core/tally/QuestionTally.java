package vn.dany.core.tally;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts for one variable among those who were asked it.
 *
 * @param answered gave an answer other than don't-know
 * @param dontKnow chose "no opinion"
 * @param skipped left it empty
 * @param choices how often each choice was chosen, by code; for several choices they add up to more than answered
 */
public record QuestionTally(long answered, long dontKnow, long skipped, SortedMap<String, Long> choices) {

    /** Nobody was asked. */
    public static final QuestionTally EMPTY = new QuestionTally(0, 0, 0, new TreeMap<>());

    public QuestionTally {
        choices = Collections.unmodifiableSortedMap(new TreeMap<>(choices));
    }

    /** All of {@code tallies} together. */
    public static QuestionTally sum(Collection<QuestionTally> tallies) {
        SortedMap<String, Long> choices = new TreeMap<>();
        long answered = 0;
        long dontKnow = 0;
        long skipped = 0;
        for (QuestionTally tally : tallies) {
            answered += tally.answered;
            dontKnow += tally.dontKnow;
            skipped += tally.skipped;
            tally.choices.forEach((code, count) -> choices.merge(code, count, Long::sum));
        }
        return new QuestionTally(answered, dontKnow, skipped, choices);
    }

    /** How many were asked. */
    public long asked() {
        return answered + dontKnow + skipped;
    }

    /** How often {@code choiceCode} was chosen. */
    public long count(String choiceCode) {
        return choices.getOrDefault(choiceCode, 0L);
    }

    /** Those of this tally who are not in {@code part}, which is a part of it. */
    public QuestionTally minus(QuestionTally part) {
        SortedMap<String, Long> rest = new TreeMap<>(choices);
        part.choices.forEach((code, count) -> rest.merge(code, -count, Long::sum));
        rest.values().removeIf(count -> count == 0);
        return new QuestionTally(answered - part.answered, dontKnow - part.dontKnow, skipped - part.skipped, rest);
    }

    /** Both together. */
    public QuestionTally plus(QuestionTally other) {
        SortedMap<String, Long> sum = new TreeMap<>(choices);
        other.choices.forEach((code, count) -> sum.merge(code, count, Long::sum));
        return new QuestionTally(answered + other.answered, dontKnow + other.dontKnow, skipped + other.skipped, sum);
    }
}
