package vn.dany.core.disclosure;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.dany.core.tally.UnitTally;
import vn.dany.core.unit.UnitId;

/**
 * Whole blocks of responses, from one unit or from several whose few responses are only shown together. No response is in
 * two of a round's released parts.
 *
 * @param units where the responses come from
 * @param asOf when the count began that they are the state of
 */
public record Released(SortedSet<UnitId> units, Instant asOf, UnitTally tally) {

    public Released {
        units = Collections.unmodifiableSortedSet(new TreeSet<>(units));
    }

    /** From several units together. */
    static Released of(Collection<UnitId> units, Instant asOf, UnitTally tally) {
        return new Released(new TreeSet<>(units), asOf, tally);
    }
}
