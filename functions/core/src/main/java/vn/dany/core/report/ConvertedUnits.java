package vn.dany.core.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.Conversion;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/**
 * Which unit of today each surveyed unit is in. Small enough to go into an order, so that a document says by which
 * boundaries it was made, whatever becomes of them later.
 *
 * @param since the day from which these boundaries hold
 * @param units those of today that hold a surveyed one, in Vietnamese order
 * @param undivided surveyed units that are in no single one of today
 */
public record ConvertedUnits(LocalDate since, List<Line> units, SortedMap<UnitId, Conversion.Reason> undivided) {

    public ConvertedUnits {
        units = List.copyOf(units);
        undivided = Collections.unmodifiableSortedMap(new TreeMap<>(undivided));
    }

    /**
     * A unit of today.
     *
     * @param above the name of the unit above it, empty if there is none
     * @param from the surveyed units that are in it
     */
    public record Line(String code, String name, String above, SortedSet<UnitId> from) {

        public Line {
            from = Collections.unmodifiableSortedSet(new TreeSet<>(from));
        }
    }

    /** Those of {@code converted}, by the register it was made with; empty if every surveyed unit is still itself. */
    static Optional<ConvertedUnits> of(ConvertedResults converted, UnitRegister register) {
        boolean asItWas = converted.undivided().isEmpty()
                && converted.lines().stream().allMatch(line -> line.from().equals(List.of(line.unit())));
        if (asItWas) {
            return Optional.empty();
        }
        SortedSet<LocalDate> changes = register.changes().headSet(converted.on().plusDays(1));
        SortedMap<UnitId, Conversion.Reason> undivided = new TreeMap<>();
        converted.undivided().forEach(one -> undivided.put(one.unit().id(), one.reason()));
        return Optional.of(new ConvertedUnits(
                changes.isEmpty() ? converted.on() : changes.last(),
                converted.lines().stream()
                        .map(line -> new Line(
                                line.unit().code(),
                                line.unit().fullName(),
                                register.parentOf(line.unit().id())
                                        .map(AdministrativeUnit::fullName)
                                        .orElse(""),
                                line.from().stream()
                                        .map(AdministrativeUnit::id)
                                        .collect(Collectors.toCollection(TreeSet::new))))
                        .toList(),
                undivided));
    }
}
