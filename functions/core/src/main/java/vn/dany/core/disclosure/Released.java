package vn.dany.core.disclosure;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.tally.QuestionTally;
import vn.dany.core.tally.UnitTally;
import vn.dany.core.unit.UnitId;

/**
 * Whole blocks of responses, from one unit or from several whose few responses are only shown together. No answer is in
 * two of a round's released parts.
 *
 * @param units where the responses come from
 * @param asOf when the count began that they are the state of
 * @param tally the answers; a question that too few of them were asked is absent, and a part may hold such questions of
 *     several units alone and no responses of its own
 */
public record Released(SortedSet<UnitId> units, Instant asOf, UnitTally tally) {

    public Released {
        units = Collections.unmodifiableSortedSet(new TreeSet<>(units));
    }

    /** From several units together. */
    static Released of(Collection<UnitId> units, Instant asOf, UnitTally tally) {
        return new Released(new TreeSet<>(units), asOf, tally);
    }

    /**
     * This state of a unit as it may be shown after an {@code earlier} one: a question moves on only by a block of those
     * who were asked it, else it stays as it was.
     */
    Released after(@Nullable Released earlier, DisclosureRule rule) {
        SortedMap<QuestionId, QuestionTally> shown =
                new TreeMap<>(earlier == null ? new TreeMap<>() : earlier.tally.questions());
        tally.questions().forEach((question, now) -> {
            long before = shown.getOrDefault(question, QuestionTally.EMPTY).asked();
            if (rule.isBlock(now.asked() - before)) {
                shown.put(question, now);
            }
        });
        return new Released(units, asOf, new UnitTally(tally.responses(), shown));
    }
}
