package vn.dany.core.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/**
 * What somebody is, where and from when.
 *
 * @param group what {@code heads} are called together where there are several, such as a group of communes; else empty
 * @param heads the units that it is about with everything below them; none for a role that is about everything
 * @param from the first day, in Vietnam
 * @param until the first day on which it no longer holds, if that is known
 */
public record Assignment(Role role, String group, List<UnitId> heads, LocalDate from, Optional<LocalDate> until) {

    public Assignment {
        heads = List.copyOf(heads);
        if (role.isProvincial() != heads.isEmpty()) {
            throw new IllegalArgumentException("units belong to roles that are not about everything");
        }
        if (group.isBlank() && heads.size() > 1) {
            throw new IllegalArgumentException("several units need a name");
        }
        if (until.isPresent() && !from.isBefore(until.get())) {
            throw new IllegalArgumentException("an assignment begins before it ends");
        }
    }

    /** A role that is about everything. */
    public static Assignment provincial(Role role, LocalDate from) {
        return new Assignment(role, "", List.of(), from, Optional.empty());
    }

    /** A role in {@code head} and everything below it. */
    public static Assignment in(UnitId head, Role role, LocalDate from) {
        return new Assignment(role, "", List.of(head), from, Optional.empty());
    }

    /** The last day on which it holds, if that is known. */
    public Optional<LocalDate> last() {
        return until.map(end -> end.minusDays(1));
    }

    /** All the units that come with {@code heads} by {@code date}; none for a role that is about everything. */
    public Set<UnitId> units(UnitRegister register, LocalDate date) {
        return Territory.of(heads, register, date);
    }

    /** The same, over from {@code end} on; one that has not held for a day by then ends with its first day. */
    public Assignment endingOn(LocalDate end) {
        return new Assignment(role, group, heads, from, Optional.of(end.isAfter(from) ? end : from.plusDays(1)));
    }

    /** Whether it holds on {@code date}. */
    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && until.filter(end -> !date.isBefore(end)).isEmpty();
    }
}
