package vn.dany.core.unit;

import java.time.LocalDate;
import java.util.List;

/**
 * What a reform would change, worked out without changing anything.
 *
 * @param on first day of the new state
 * @param after the register with the reform in it
 * @param added units that begin on that day
 * @param ended units that exist no more from that day on
 * @param successions the edges between them
 * @param unresolved units that ended and whose successor nobody named
 * @param unplaced names in the succession file that stand for no unit of the register, each with its line
 */
public record RegisterChange(
        LocalDate on,
        UnitRegister after,
        List<AdministrativeUnit> added,
        List<AdministrativeUnit> ended,
        List<Succession> successions,
        List<AdministrativeUnit> unresolved,
        List<Unplaced> unplaced) {

    /** Why a name in a succession file stands for no unit of the register. */
    public enum Why {
        /** It lay in a province this register does not hold. */
        OUTSIDE,
        /** It does not begin like the name of a unit: a firing range. */
        NO_UNIT,
        /** No unit of that name existed on the day before. */
        UNKNOWN,
        /** Several units have that name and the file does not say which. */
        AMBIGUOUS
    }

    /** A name that was left alone. */
    public record Unplaced(int line, String name, String successorCode, Why why) {}

    /** The edges of one kind. */
    public List<Succession> of(Succession.Kind kind) {
        return successions.stream().filter(edge -> edge.kind() == kind).toList();
    }

    /** Whether the new state is the old one. */
    public boolean isEmpty() {
        return added.isEmpty() && ended.isEmpty() && successions.isEmpty();
    }
}
