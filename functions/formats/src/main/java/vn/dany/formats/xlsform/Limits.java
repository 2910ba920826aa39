package vn.dany.formats.xlsform;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dany.core.questionnaire.Expression;
import vn.dany.core.questionnaire.Expression.Comparison;
import vn.dany.core.questionnaire.Value;

/**
 * Limits of a question's kind, which XLSForm has at the beginning of its constraint: {@code . >= 0 and . <= 99},
 * {@code string-length(.) <= 500}, {@code count-selected(.) <= 3}.
 */
final class Limits {

    private static final Expression SELF = new Expression.Self();
    private static final Expression LENGTH = new Expression.StringLength(SELF);
    private static final Expression COUNT = new Expression.CountSelected(SELF);

    private Limits() {}

    /** Bounds, both included, and what is left of the constraint. */
    record Bounds(BigDecimal min, BigDecimal max, @Nullable Expression rest) {}

    /** At most so many characters or choices, and what is left of the constraint. */
    record Most(BigDecimal most, @Nullable Expression rest) {}

    static Optional<Bounds> bounds(@Nullable Expression constraint) {
        if (!(constraint instanceof Expression.And and)) {
            return Optional.empty();
        }
        Optional<Bounds> whole = bounds(and, null);
        return whole.isPresent() || !(and.left() instanceof Expression.And left) ? whole : bounds(left, and.right());
    }

    private static Optional<Bounds> bounds(Expression.And and, @Nullable Expression rest) {
        Optional<BigDecimal> min = limit(and.left(), Comparison.AT_LEAST, SELF);
        Optional<BigDecimal> max = limit(and.right(), Comparison.AT_MOST, SELF);
        return min.isPresent() && max.isPresent()
                ? Optional.of(new Bounds(min.get(), max.get(), rest))
                : Optional.empty();
    }

    static Optional<Most> characters(@Nullable Expression constraint) {
        return most(constraint, LENGTH);
    }

    static Optional<Most> choices(@Nullable Expression constraint) {
        return most(constraint, COUNT);
    }

    private static Optional<Most> most(@Nullable Expression constraint, Expression measured) {
        if (constraint == null) {
            return Optional.empty();
        }
        Optional<BigDecimal> whole = limit(constraint, Comparison.AT_MOST, measured);
        if (whole.isPresent()) {
            return Optional.of(new Most(whole.get(), null));
        }
        return constraint instanceof Expression.And and
                ? limit(and.left(), Comparison.AT_MOST, measured).map(most -> new Most(most, and.right()))
                : Optional.empty();
    }

    private static Optional<BigDecimal> limit(Expression expression, Comparison comparison, Expression measured) {
        return expression instanceof Expression.Compare compare
                        && compare.comparison() == comparison
                        && compare.left().equals(measured)
                        && compare.right() instanceof Expression.Literal literal
                        && literal.value() instanceof Value.Amount amount
                ? Optional.of(amount.number())
                : Optional.empty();
    }

    /** A constraint that begins with these bounds. */
    static Expression within(BigDecimal min, BigDecimal max, @Nullable Expression rest) {
        return and(
                new Expression.And(compare(Comparison.AT_LEAST, SELF, min), compare(Comparison.AT_MOST, SELF, max)),
                rest);
    }

    /** A constraint that begins with this limit on characters. */
    static Expression charactersAtMost(int most, @Nullable Expression rest) {
        return and(compare(Comparison.AT_MOST, LENGTH, BigDecimal.valueOf(most)), rest);
    }

    /** A constraint that begins with this limit on choices. */
    static Expression choicesAtMost(int most, @Nullable Expression rest) {
        return and(compare(Comparison.AT_MOST, COUNT, BigDecimal.valueOf(most)), rest);
    }

    private static Expression compare(Comparison comparison, Expression measured, BigDecimal limit) {
        return new Expression.Compare(comparison, measured, new Expression.Literal(new Value.Amount(limit)));
    }

    private static Expression and(Expression limit, @Nullable Expression rest) {
        return rest == null ? limit : new Expression.And(limit, rest);
    }
}
