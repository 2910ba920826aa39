package vn.dany.core.questionnaire;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;

/**
 * How rules reckon: with doubles, as XPath's numbers are and the script's. A moment and a number of days make a moment, two moments
 * the days between them. What has no result, such as a sum with an answer that nobody gave or a division by zero, is
 * nothing: the empty text.
 */
final class Arithmetic {

    private static final Value NOTHING = new Value.Words("");

    /** From here on a double does not hold every number. */
    private static final double TOO_LARGE = 1e15;

    private static final int MOST_PLACES = 15;

    private Arithmetic() {}

    static Value sum(Value left, Value right) {
        Optional<Moment> moment = moment(left);
        if (moment.isPresent()) {
            return moved(moment.get(), Comparison.number(right), 1);
        }
        return moment(right)
                .map(later -> moved(later, Comparison.number(left), 1))
                .orElseGet(() -> of(left, right, (a, b) -> a + b));
    }

    static Value difference(Value left, Value right) {
        Optional<Moment> to = moment(left);
        Optional<Moment> from = moment(right);
        if (to.isPresent()
                && from.isPresent()
                && to.get().isOfAnyDay() == from.get().isOfAnyDay()) {
            return result(to.get().daysSince(from.get()));
        }
        return to.map(moment -> moved(moment, Comparison.number(right), -1))
                .orElseGet(() -> of(left, right, (a, b) -> a - b));
    }

    /** The day of a day with its time; anything else as it is. */
    static Value day(Value value) {
        return moment(value)
                .<Value>map(moment -> new Value.Words(moment.withoutTime().toString()))
                .orElse(value);
    }

    /** What part of a day has passed at a time. */
    static Value partOfDay(Value value) {
        return moment(value).flatMap(Moment::partOfDay).map(Arithmetic::result).orElse(NOTHING);
    }

    /** Days since 1970; nothing for a time of any day. */
    static Value days(Value value) {
        return moment(value)
                .filter(moment -> !moment.isOfAnyDay())
                .map(moment -> result(moment.days()))
                .orElse(NOTHING);
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

    private static Value moved(Moment moment, OptionalDouble days, int direction) {
        return days.isPresent()
                ? moment.after(direction * days.getAsDouble())
                        .<Value>map(then -> new Value.Words(then.toString()))
                        .orElse(NOTHING)
                : NOTHING;
    }

    private static Optional<Moment> moment(Value value) {
        return Moment.written(value.text());
    }

    private static Value result(double number) {
        return Math.abs(number) < TOO_LARGE ? new Value.Amount(new BigDecimal(number)) : NOTHING;
    }

    /** What was meant: 100.5 where 1.005 * 100 is a little less. */
    private static double exact(double number) {
        return Double.isFinite(number) ? Decimals.shown(new BigDecimal(number)).doubleValue() : number;
    }
}
