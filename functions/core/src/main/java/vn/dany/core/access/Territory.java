package vn.dany.core.access;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.Succession;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/**
 * The units that come with a unit: those below it, past ones too; what took over from those of them that have ended; and
 * what went over into it whole. Nothing wider than the unit comes with it, and no neighbour that took a part of a unit
 * that still stands.
 */
final class Territory {

    private Territory() {}

    /** Everything that comes with {@code heads} by {@code date}. */
    static Set<UnitId> of(List<UnitId> heads, UnitRegister register, LocalDate date) {
        Set<UnitId> all = new TreeSet<>();
        addPredecessors(heads, register, all);
        // What went over into a head does not lead on to where a part of it may have gone as well.
        Set<UnitId> onward = new TreeSet<>();
        addSuccessors(heads, register, date, onward);
        all.addAll(onward);
        return all;
    }

    private static void addSuccessors(List<UnitId> heads, UnitRegister register, LocalDate date, Set<UnitId> found) {
        Deque<UnitId> open = new ArrayDeque<>(heads);
        while (!open.isEmpty()) {
            for (AdministrativeUnit unit : register.subtree(open.pop())) {
                LocalDate ended = unit.validTo();
                if (found.add(unit.id()) && ended != null && !ended.isAfter(date)) {
                    register.successorsOf(unit.id(), ended).stream()
                            .filter(successor -> successor.level().compareTo(unit.level()) >= 0)
                            .map(AdministrativeUnit::id)
                            .forEach(open::add);
                }
            }
        }
    }

    private static void addPredecessors(List<UnitId> heads, UnitRegister register, Set<UnitId> found) {
        Deque<UnitId> open = new ArrayDeque<>(heads);
        while (!open.isEmpty()) {
            for (AdministrativeUnit unit : register.subtree(open.pop())) {
                if (found.add(unit.id())) {
                    register.successionsTo(unit.id()).stream()
                            .filter(Succession::isWhole)
                            .map(Succession::predecessor)
                            .forEach(open::add);
                }
            }
        }
    }
}
