package vn.dany.core.disclosure;

import java.util.EnumSet;
import java.util.Set;
import vn.dany.core.tally.Traces;

/**
 * An explainable doubt about the responses of a unit: a reason to go and ask, never to leave a response out. Kept by name,
 * so that names are never changed.
 */
public enum IntegrityFlag {
    /** More responses than people. */
    ABOVE_HEADCOUNT(5, 100),
    /** So many responses between two counts that they are a good part of all. */
    BURST(50, 30),
    /** A good part was sent less than a minute after the form was opened. */
    HASTE(5, 40),
    /** A good part agrees in every answer but the written ones. */
    ALIKE(5, 20),
    /** A good part chose one and the same level of every scale. */
    STRAIGHT(5, 60),
    /** A good part says that somebody else answered. */
    FOR_OTHERS(5, 20);

    private final int least;
    private final int percent;

    IntegrityFlag(int least, int percent) {
        this.least = least;
        this.percent = percent;
    }

    /** How many responses it takes at least. */
    public int least() {
        return least;
    }

    /** Which part of the responses, in percent, it takes at least. */
    public int percent() {
        return percent;
    }

    /** Whether {@code part} of {@code whole} responses light it. */
    public boolean isLit(long part, long whole) {
        return part >= least && part * 100 >= whole * percent;
    }

    /** What the traces of a unit light. */
    static Set<IntegrityFlag> of(Traces traces) {
        Set<IntegrityFlag> lit = EnumSet.noneOf(IntegrityFlag.class);
        light(lit, HASTE, traces.hasty(), traces.judged());
        light(lit, ALIKE, traces.alike(), traces.judged());
        light(lit, STRAIGHT, traces.straight(), traces.scaled());
        return lit;
    }

    private static void light(Set<IntegrityFlag> lit, IntegrityFlag flag, long part, long whole) {
        if (flag.isLit(part, whole)) {
            lit.add(flag);
        }
    }
}
