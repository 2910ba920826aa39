package vn.dany.core.questionnaire;

import java.util.OptionalDouble;
import java.util.function.IntPredicate;

/**
 * How two values compare: as XPath 1.0 has it, with answers typed as ODK types them. Numbers are doubles, as XPath's are and
 * the script's.
 */
final class Comparison {

    private Comparison() {}

    /** By truth if one side is a truth, else by number if one side is a number, else by letters. */
    static boolean areEqual(Value left, Value right) {
        if (isTruth(left) || isTruth(right)) {
            return left.isTrue() == right.isTrue();
        }
        if (left.amount().isPresent() || right.amount().isPresent()) {
            OptionalDouble a = number(left);
            OptionalDouble b = number(right);
            return a.isPresent() && b.isPresent() && a.getAsDouble() == b.getAsDouble();
        }
        return left.text().equals(right.text());
    }

    /**
     * Whether {@code left} stands to {@code right} as {@code order} wants it (below 0, 0 or above 0). Never, unless both
     * are numbers or texts that say one, both are days, with a time or without, or both are times of day.
     */
    static boolean isOrdered(Value left, Value right, IntPredicate order) {
        OptionalDouble a = number(left);
        OptionalDouble b = number(right);
        if (a.isPresent() && b.isPresent()) {
            return order.test(Double.compare(a.getAsDouble(), b.getAsDouble()));
        }
        String from = Moment.inOrder(left.text());
        String to = Moment.inOrder(right.text());
        return Moment.isLike(from)
                && Moment.isLike(to)
                && from.length() == to.length()
                && order.test(from.compareTo(to));
    }

    private static boolean isTruth(Value value) {
        return value.match(new Value.Cases<>(truth -> true, words -> false, amount -> false, codes -> false));
    }

    /** The number that a value is or says; a truth is 1 or 0. */
    static OptionalDouble number(Value value) {
        return value.match(new Value.Cases<>(
                truth -> OptionalDouble.of(truth.holds() ? 1 : 0),
                Comparison::said,
                amount -> OptionalDouble.of(amount.number().doubleValue()),
                Comparison::said));
    }

    private static OptionalDouble said(Value value) {
        return Decimals.parse(value.text())
                .map(number -> OptionalDouble.of(number.doubleValue()))
                .orElseGet(OptionalDouble::empty);
    }
}
