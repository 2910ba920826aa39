package vn.dany.core.unit;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Successions followed backwards: what those that lead forward must agree with. */
public final class Predecessors {

    private Predecessors() {}

    /** The units that existed on {@code date} and of which {@code id} is made, wholly or in part. */
    public static List<AdministrativeUnit> of(UnitRegister register, UnitId id, LocalDate date) {
        Set<AdministrativeUnit> found = new LinkedHashSet<>();
        backward(register, register.unit(id), LocalDate.MAX, date, found);
        return List.copyOf(found);
    }

    private static void backward(
            UnitRegister register,
            AdministrativeUnit unit,
            LocalDate until,
            LocalDate date,
            Set<AdministrativeUnit> found) {
        if (unit.existsOn(date)) {
            found.add(unit);
        }
        for (Succession edge : register.successionsTo(unit.id())) {
            if (edge.on().isBefore(until) && edge.on().isAfter(date)) {
                backward(register, register.unit(edge.predecessor()), edge.on(), date, found);
            }
        }
    }
}
