package vn.dany.core.tally;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.questionnaire.QuestionId;

/**
 * Counts for one unit, or for several together.
 *
 * @param responses how many responses
 */
public record UnitTally(long responses, SortedMap<QuestionId, QuestionTally> questions) {

    /** No responses. */
    public static final UnitTally EMPTY = new UnitTally(0, new TreeMap<>());

    public UnitTally {
        questions = Collections.unmodifiableSortedMap(new TreeMap<>(questions));
    }

    /** The counts of one variable. */
    public QuestionTally question(QuestionId id) {
        return questions.getOrDefault(id, QuestionTally.EMPTY);
    }

    /** All of {@code tallies} together. */
    public static UnitTally sum(Collection<UnitTally> tallies) {
        SortedMap<QuestionId, List<QuestionTally>> asked = new TreeMap<>();
        tallies.forEach(tally -> tally.questions.forEach((id, counts) ->
                asked.computeIfAbsent(id, question -> new ArrayList<>()).add(counts)));
        SortedMap<QuestionId, QuestionTally> sums = new TreeMap<>();
        asked.forEach((id, counts) -> sums.put(id, QuestionTally.sum(counts)));
        return new UnitTally(tallies.stream().mapToLong(UnitTally::responses).sum(), sums);
    }

    /** Both together. */
    public UnitTally plus(UnitTally other) {
        SortedMap<QuestionId, QuestionTally> sum = new TreeMap<>(questions);
        other.questions.forEach((id, tally) -> sum.merge(id, tally, QuestionTally::plus));
        return new UnitTally(responses + other.responses, sum);
    }
}
