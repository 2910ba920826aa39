package vn.dany.core.report;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import vn.dany.core.unit.NameOrder;

/**
 * How fast one unit goes.
 *
 * @param course how many responses it had at each of the marks of its {@link Pace}
 * @param today how many have come since midnight in Vietnam
 * @param yesterday how many had come by the same hour of the day before
 * @param planned how many it should have by now; empty where no headcount is declared
 * @param wanted how many it should have at the end; empty likewise
 */
public record UnitPace(
        UnitProgress progress,
        List<Long> course,
        long today,
        long yesterday,
        OptionalLong planned,
        OptionalLong wanted,
        State state) {

    /** Below this part of its plan, in percent, a unit is behind. */
    static final int BEHIND = 80;

    /** Silent units first, then by the part of the plan that is there, then those that miss most. */
    public static final Comparator<UnitPace> SLOWEST_FIRST = Comparator.comparing(
                    (UnitPace unit) -> unit.progress().responses() > 0)
            .thenComparing(UnitPace::share)
            .thenComparing(unit -> -unit.missing().orElse(0))
            .thenComparing(unit -> unit.progress().unit(), NameOrder.OF_UNITS);

    /** Where a unit stands against its plan. */
    public enum State {
        /** Its window has not opened. */
        NOT_OPEN,
        /** It has what was wanted of it. */
        REACHED,
        ON_PLAN,
        /** Below its plan, but not far. */
        SLOW,
        /** Far below its plan. */
        BEHIND,
        /** Without a single response. */
        SILENT,
        /** It has responses, and no headcount to plan by. */
        UNPLANNED;

        /** Whether somebody should call there. */
        public boolean needsPush() {
            return this == SLOW || this == BEHIND || this == SILENT;
        }
    }

    public UnitPace {
        course = List.copyOf(course);
    }

    /** How many are still wanted. */
    public OptionalLong missing() {
        return wanted.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.max(0, wanted.getAsLong() - progress.responses()));
    }

    /** Which part of what is wanted is there; units without a headcount go by their number, after the others. */
    private double share() {
        return wanted.isEmpty() || wanted.getAsLong() == 0
                ? 1 + progress.responses()
                : (double) progress.responses() / wanted.getAsLong();
    }

    static State state(long responses, boolean open, OptionalLong planned, OptionalLong wanted) {
        if (!open) {
            return State.NOT_OPEN;
        }
        if (wanted.isPresent() && responses >= wanted.getAsLong()) {
            return State.REACHED;
        }
        if (responses == 0) {
            return State.SILENT;
        }
        if (planned.isEmpty()) {
            return State.UNPLANNED;
        }
        if (responses >= planned.getAsLong()) {
            return State.ON_PLAN;
        }
        return responses * 100 >= planned.getAsLong() * BEHIND ? State.SLOW : State.BEHIND;
    }
}
