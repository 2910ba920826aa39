package vn.dany.core.tally;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.unit.UnitId;

/**
 * The counts of one round. Holds no time: counting the same responses again gives an equal tally.
 *
 * @param digest sum of the responses' content hashes modulo 2^256, as 64 hexadecimal digits
 * @param units counts by unit; units without a response are absent
 */
public record Tally(RoundId roundId, String digest, SortedMap<UnitId, UnitTally> units) {

    public Tally {
        units = Collections.unmodifiableSortedMap(new TreeMap<>(units));
    }

    /** How many responses in all. */
    public long responses() {
        return units.values().stream().mapToLong(UnitTally::responses).sum();
    }

    /** The counts of one unit. */
    public UnitTally unit(UnitId id) {
        return units.getOrDefault(id, UnitTally.EMPTY);
    }

    /** The counts of several units together. */
    public UnitTally sum(Collection<UnitId> ids) {
        return UnitTally.sum(ids.stream().map(this::unit).toList());
    }
}
