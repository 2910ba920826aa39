package vn.dany.core.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import vn.dany.core.disclosure.Released;
import vn.dany.core.tally.UnitTally;
import vn.dany.core.unit.UnitId;

/**
 * The places that what is shown of units makes of them for one variable: a unit, or several that are only shown together.
 * A place some of whose answers are shown nowhere is left out whole: what is told of it elsewhere would give these away.
 */
final class Places {

    private final Map<UnitId, UnitId> heads = new HashMap<>();
    private final Map<UnitId, Long> missing = new HashMap<>();
    private final boolean shownInParts;

    /**
     * The places of the round.
     *
     * @param released what is shown of it
     * @param shown how many of the variable's answers a part shows
     * @param cells all its answers
     */
    Places(List<Released> released, ToLongFunction<UnitTally> shown, List<TraitCount.Cell> cells) {
        Set<UnitId> seen = new HashSet<>();
        boolean inParts = false;
        for (Released part : released) {
            if (shown.applyAsLong(part.tally()) > 0) {
                for (UnitId unit : part.units()) {
                    inParts |= !seen.add(unit);
                    heads.put(head(unit), head(part.units().first()));
                }
            }
        }
        shownInParts = inParts;
        cells.forEach(cell -> missing.merge(head(cell.unit()), cell.tally().asked(), Long::sum));
        released.forEach(
                part -> missing.merge(head(part.units().first()), -shown.applyAsLong(part.tally()), Long::sum));
    }

    /** The place of a unit; empty if it is left out. */
    Optional<UnitId> of(UnitId unit) {
        UnitId head = head(unit);
        return missing.getOrDefault(head, 0L) == 0 ? Optional.of(head) : Optional.empty();
    }

    /**
     * Whether a unit's answers are shown in parts: some by themselves, as they were while the round was open, and the rest
     * with those of others. Nobody can say then which of them are in which part.
     */
    boolean shownInParts() {
        return shownInParts;
    }

    private UnitId head(UnitId unit) {
        UnitId head = unit;
        UnitId above = heads.getOrDefault(head, head);
        while (!above.equals(head)) {
            head = above;
            above = heads.getOrDefault(head, head);
        }
        return head;
    }
}
