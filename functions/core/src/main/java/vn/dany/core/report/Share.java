package vn.dany.core.report;

import java.util.Comparator;
import java.util.Optional;
import vn.dany.core.disclosure.DisclosureRule;
import vn.dany.core.questionnaire.Scale;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.tally.QuestionTally;

/**
 * A part of some answers, with how sure it is.
 *
 * @param part how many
 * @param whole of how many answers, at least one
 */
public record Share(long part, long whole) {

    /** The lower first; equal only if they are exactly equal, however many answers they go by. */
    public static final Comparator<Share> LOWEST_FIRST =
            (one, other) -> Long.compare(one.part * other.whole, other.part * one.whole);

    /** So many standard deviations to each side leave out five cases in a hundred. */
    private static final double NINETY_FIVE = 1.959_964;

    public Share {
        if (whole < 1 || part < 0 || part > whole) {
            throw new IllegalArgumentException("a part is of something: " + part + " of " + whole);
        }
    }

    /**
     * The favourable levels of the variable's scale among the answers without don't-know and skipped; empty without a
     * scale or an answer.
     */
    public static Optional<Share> favourable(Variable variable, QuestionTally tally) {
        Optional<Scale> scale = variable.question().scale();
        if (scale.isEmpty() || tally.answered() == 0) {
            return Optional.empty();
        }
        long favourable = scale.get().favourableLevels().stream()
                .mapToLong(choice -> tally.count(choice.code()))
                .sum();
        return Optional.of(new Share(favourable, tally.answered()));
    }

    /**
     * Whether so many rated that it has a place among others. Two who are content of two would be the best of a province:
     * what fewer rate than make a block is in no order.
     */
    public boolean isOfEnough() {
        return whole >= DisclosureRule.LEAST;
    }

    /** In basis points, rounded half up. */
    public int basisPoints() {
        return Rate.of(part, whole).orElseThrow();
    }

    /** The lower end of Wilson's interval of 95 percent, in basis points. */
    public int lowest() {
        return wilson(-1);
    }

    /** The upper end. */
    public int highest() {
        return wilson(1);
    }

    /** The rest of these answers without {@code some} of them; empty if nothing remains, or it is no part of them. */
    public Optional<Share> without(Share some) {
        long rest = whole - some.whole;
        long partOfRest = part - some.part;
        return rest < 1 || partOfRest < 0 || partOfRest > rest
                ? Optional.empty()
                : Optional.of(new Share(partOfRest, rest));
    }

    /** How many basis points more this is than {@code other}; fewer are negative. */
    public int above(Share other) {
        return basisPoints() - other.basisPoints();
    }

    /**
     * Whether Newcombe's interval of 95 percent for the difference leaves out 0, so that it is hardly by chance. Both are of
     * different answers: a part is held against the rest, never against the whole it is in.
     */
    public boolean isApartFrom(Share other) {
        return above(other) > 0 ? isAbove(other) : other.isAbove(this);
    }

    private boolean isAbove(Share other) {
        return above(other) > Math.hypot(basisPoints() - lowest(), other.highest() - other.basisPoints());
    }

    private int wilson(int side) {
        double share = (double) part / whole;
        double squared = NINETY_FIVE * NINETY_FIVE;
        double middle = share + squared / (2 * whole);
        double spread = NINETY_FIVE * Math.sqrt(share * (1 - share) / whole + squared / (4.0 * whole * whole));
        double end = (middle + side * spread) / (1 + squared / whole);
        return (int) Math.round(Math.max(0, Math.min(1, end)) * 10_000);
    }
}
