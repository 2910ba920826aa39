package vn.dany.core.questionnaire;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;

/**
 * How rules reckon: with doubles, as XPath's numbers are and the script's. A day and a number of days make a day, two days the days between them. What has no result, such as a sum with an answer that
 * nobody gave or a division by zero, is nothing: the empty text.
 */
final class Arithmetic {

    private static final Value NOTHING = new Value.Words("");

    /** From here on a double does not hold every number. */
    private static final double TOO_LARGE = 1e15;

    private static final int MOST_PLACES = 15;

    private Arithmetic() {}

    static Value sum(Value left, Value right) {
        Optional<LocalDate> day = day(left);
        if (day.isPresent()) {
            return moved(day.get(), Comparison.number(right), 1);
        }
        return day(right)
                .map(later -> moved(later, Comparison.number(left), 1))
                .orElseGet(() -> of(left, right, (a, b) -> a + b));
    }

    static Value difference(Value left, Value right) {
        Optional<LocalDate> to = day(left);
        Optional<LocalDate> from = day(right);
        if (to.isPresent() && from.isPresent()) {
            return result((double) (to.get().toEpochDay() - from.get().toEpochDay()));
        }
        return to.map(day -> moved(day, Comparison.number(right), -1))
                .orElseGet(() -> of(left, right, (a, b) -> a - b));
    }

    static Value of(Value left, Value right, DoubleBinaryOperator reckoning) {
        OptionalDouble a = Comparison.number(left);
        OptionalDouble b = Comparison.number(right);
        return a.isPresent() && b.isPresent()
                ? result(reckoning.applyAsDouble(a.getAsDouble(), b.getAsDouble()))
                : NOTHING;
    }

    static Value number(Value value) {
        OptionalDouble number = Comparison.number(value);
        return number.isPresent() ? result(number.getAsDouble()) : NOTHING;
    }

    static Value whole(Value value) {
        OptionalDouble number = Comparison.number(value);
        return number.isPresent() ? result(number.getAsDouble() - number.getAsDouble() % 1) : NOTHING;
    }

    /** {@code number} to so many places, halves up; no number where places are no whole number up to 15. */
    static double rounded(double number, double places) {
        if (places % 1 != 0 || Math.abs(places) > MOST_PLACES) {
            return Double.NaN;
        }
        double unit = Math.pow(10, Math.abs(places));
        return places < 0
                ? Math.floor(exact(number / unit) + 0.5) * unit
                : Math.floor(exact(number * unit) + 0.5) / unit;
    }

    private static Value moved(LocalDate day, OptionalDouble days, int direction) {
        if (days.isEmpty() || days.getAsDouble() % 1 != 0) {
            return NOTHING;
        }
        try {
            String moved = day.plusDays((long) (direction * days.getAsDouble())).toString();
            return day(new Value.Words(moved)).isPresent() ? new Value.Words(moved) : NOTHING;
        } catch (DateTimeException | ArithmeticException e) {
            return NOTHING;
        }
    }

    /** The day that a text is; empty for what the calendar does not have. */
    static Optional<LocalDate> day(Value value) {
        String text = value.text();
        if (!Comparison.isDayLike(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Value result(double number) {
        return Math.abs(number) < TOO_LARGE ? new Value.Amount(new BigDecimal(number)) : NOTHING;
    }

    /** What was meant: 100.5 where 1.005 * 100 is a little less. */
    private static double exact(double number) {
        return Double.isFinite(number) ? Decimals.shown(new BigDecimal(number)).doubleValue() : number;
    }
}
