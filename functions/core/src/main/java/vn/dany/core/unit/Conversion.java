package vn.dany.core.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Totals by the boundaries of another day. The parts of a split unit cannot be told apart from its total, and nobody
 * guesses: such a total stays whole, beside the converted ones, so that all together are what they were.
 *
 * @param units totals by the unit that holds them on the day
 * @param undivided totals that no single unit holds, by the unit they were counted for
 */
public record Conversion<T>(SortedMap<UnitId, T> units, SortedMap<UnitId, Undivided<T>> undivided) {

    /** Why a total belongs to no single unit. */
    public enum Reason {
        /** The unit went to several, or gave a part away. */
        SPLIT,
        /** The unit ended and no successor is known. */
        UNRESOLVED
    }

    /** A total that stays as it was counted. */
    public record Undivided<T>(T total, Reason reason) {}

    /**
     * Converts {@code totals} counted on {@code countedOn} to the boundaries of {@code date}.
     *
     * @param plus adds two totals; associative and commutative
     */
    public static <T> Conversion<T> of(
            Map<UnitId, T> totals, UnitRegister register, LocalDate countedOn, LocalDate date, BinaryOperator<T> plus) {
        SortedMap<UnitId, T> units = new TreeMap<>();
        SortedMap<UnitId, Undivided<T>> undivided = new TreeMap<>();
        totals.forEach((id, total) -> {
            Holder holder = holder(register.unit(id), register, countedOn, date);
            if (holder.none() == null) {
                units.merge(holder.id(), total, plus);
            } else {
                undivided.put(id, new Undivided<>(total, holder.none()));
            }
        });
        return new Conversion<>(units, undivided);
    }

    /** The unit a total is found at, or why it is found at none. */
    private record Holder(UnitId id, @Nullable Reason none) {}

    private static Holder holder(AdministrativeUnit unit, UnitRegister register, LocalDate countedOn, LocalDate date) {
        LocalDate end = unit.validTo();
        // A page that was open when its unit ended still counts for that unit.
        LocalDate since = end != null && !countedOn.isBefore(end) ? end.minusDays(1) : countedOn;
        List<Succession> edges = register.successionsFrom(unit.id()).stream()
                .filter(edge -> edge.on().isAfter(since) && !edge.on().isAfter(date))
                .toList();
        if (edges.isEmpty()) {
            boolean ended = end != null && !date.isBefore(end);
            return new Holder(unit.id(), ended ? Reason.UNRESOLVED : null);
        }
        Succession only = edges.get(0);
        if (edges.size() > 1 || !only.isWhole()) {
            return new Holder(unit.id(), Reason.SPLIT);
        }
        return holder(register.unit(only.successor()), register, only.on(), date);
    }
}
