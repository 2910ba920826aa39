package vn.dany.core.staff;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dany.core.access.Assignment;
import vn.dany.core.access.Role;
import vn.dany.core.access.Staff;
import vn.dany.core.access.StaffMember;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/**
 * Ends with an owner of a box those who read by it. Who let somebody read is on the log and not in the register, so a reader
 * goes by whoever owns the box in all of the reader's units: while one of them is left, that one sees and ends the reader.
 */
final class EndReaders {

    private final Staff before;
    private final UnitRegister units;
    private final LocalDate today;

    /** For a change of {@code before}, made on {@code today}. */
    EndReaders(Staff before, UnitRegister units, LocalDate today) {
        this.before = before;
        this.units = units;
        this.today = today;
    }

    /**
     * What is to be changed so that nobody reads for longer than an owner is left: {@code wanted}, and readers that are in it
     * or not, ended, who come first: a long change is made in parts. A reader who had no owner before, or comes in with the
     * change, is the editor's own and stays.
     */
    List<StaffMember> with(List<StaffMember> wanted) {
        Staff after = before.with(wanted);
        Map<String, StaffMember> changes = new LinkedHashMap<>();
        for (StaffMember member : after.members()) {
            StaffMember left = member;
            for (Assignment reading : member.assignments()) {
                if (isOpen(reading) && stood(member, reading)) {
                    left = ended(left, reading, after);
                }
            }
            if (!left.equals(member)) {
                changes.put(member.identity(), left);
            }
        }
        wanted.forEach(member -> changes.putIfAbsent(member.identity(), member));
        return List.copyOf(changes.values());
    }

    private boolean isOpen(Assignment assignment) {
        return assignment.role() == Role.BOX_READER
                && assignment.until().filter(end -> !today.isBefore(end)).isEmpty();
    }

    private boolean stood(StaffMember member, Assignment reading) {
        return before.find(member.identity())
                .filter(known -> known.assignments().contains(reading))
                .isPresent();
    }

    private StaffMember ended(StaffMember member, Assignment reading, Staff after) {
        Optional<LocalDate> once = lastOwned(before, reading);
        Optional<LocalDate> now = lastOwned(after, reading);
        if (once.isEmpty() || now.filter(last -> !last.isBefore(once.get())).isPresent()) {
            return member;
        }
        LocalDate end = now.map(last -> last.plusDays(1)).orElse(today);
        return reading.until().filter(until -> !until.isAfter(end)).isPresent()
                ? member
                : without(member, reading, end);
    }

    /** Over from {@code end} on. What has not begun before goes altogether, unless the member is nothing else. */
    static StaffMember without(StaffMember member, Assignment reading, LocalDate end) {
        boolean goes = !reading.from().isBefore(end) && member.assignments().size() > 1;
        return member.replacing(reading, goes ? Optional.empty() : Optional.of(reading.endingOn(end)));
    }

    /** Until which day somebody who owns the box today in all units of {@code reading} does; empty if nobody does. */
    private Optional<LocalDate> lastOwned(Staff staff, Assignment reading) {
        Set<UnitId> read = reading.units(units, today);
        return staff.members().stream()
                .flatMap(member -> member.on(today).stream())
                .filter(one ->
                        one.role() == Role.BOX_OWNER && one.units(units, today).containsAll(read))
                .map(one -> one.last().orElse(LocalDate.MAX))
                .max(LocalDate::compareTo);
    }
}
