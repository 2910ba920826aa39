package vn.dany.core.suggestion;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.unit.UnitId;

/**
 * How far copying a round has come. It only saves reading: what is in the box is decided by the box.
 *
 * @param sweptOn the day on which everything written before was copied
 * @param written how many texts there were in each unit when it was copied last
 */
public record CopyMark(LocalDate sweptOn, SortedMap<UnitId, Long> written) {

    public CopyMark {
        written = Collections.unmodifiableSortedMap(new TreeMap<>(written));
    }
}
