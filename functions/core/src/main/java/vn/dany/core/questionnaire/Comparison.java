package vn.dany.core.questionnaire;

import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * How two values compare: as XPath 1.0 has it, with answers typed as ODK types them. Numbers are doubles, as XPath's are and
 * the script's.
 */
final class Comparison {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

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
     * are numbers or texts that say one, or both are days.
     */
    static boolean isOrdered(Value left, Value right, IntPredicate order) {
        OptionalDouble a = number(left);
        OptionalDouble b = number(right);
        if (a.isPresent() && b.isPresent()) {
            return order.test(Double.compare(a.getAsDouble(), b.getAsDouble()));
        }
        String from = left.text();
        String to = right.text();
        return isDayLike(from) && isDayLike(to) && order.test(from.compareTo(to));
    }

    /** Whether {@code text} is written as days are. */
    static boolean isDayLike(String text) {
        return DAY.matcher(text).matches();
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
