package vn.dany.formats.xlsform;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dany.core.questionnaire.Expression;
import vn.dany.core.questionnaire.Operation;
import vn.dany.core.questionnaire.Value;

/**
 * Limits of a question's kind, which XLSForm has at the beginning of its constraint: {@code . >= 0 and . <= 99},
 * {@code string-length(.) <= 500}, {@code count-selected(.) <= 3}.
 */
final class Limits {

    private static final Expression SELF = new Expression.Self();
    private static final Expression LENGTH = Operation.STRING_LENGTH.of(SELF);
    private static final Expression COUNT = Operation.COUNT_SELECTED.of(SELF);

    private Limits() {}

    /** Bounds, both included, and what is left of the constraint. */
    record Bounds(BigDecimal min, BigDecimal max, @Nullable Expression rest) {}

    /** At most so many characters or choices, and what is left of the constraint. */
    record Most(BigDecimal most, @Nullable Expression rest) {}

    static Optional<Bounds> bounds(@Nullable Expression constraint) {
        List<Expression> both = both(constraint);
        if (both.isEmpty()) {
            return Optional.empty();
        }
        Optional<Bounds> whole = bounds(both, null);
        return whole.isPresent() ? whole : bounds(both(both.get(0)), both.get(1));
    }

    private static Optional<Bounds> bounds(List<Expression> both, @Nullable Expression rest) {
        return both.isEmpty()
                ? Optional.empty()
                : limit(both.get(0), Operation.AT_LEAST, SELF)
                        .flatMap(min ->
                                limit(both.get(1), Operation.AT_MOST, SELF).map(max -> new Bounds(min, max, rest)));
    }

    private static List<Expression> both(@Nullable Expression constraint) {
        return constraint == null ? List.of() : constraint.partsOf(Operation.AND);
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
        List<Expression> both = both(constraint);
        return both.isEmpty()
                ? limit(constraint, Operation.AT_MOST, measured).map(most -> new Most(most, null))
                : limit(both.get(0), Operation.AT_MOST, measured).map(most -> new Most(most, both.get(1)));
    }

    private static Optional<BigDecimal> limit(Expression expression, Operation comparison, Expression measured) {
        List<Expression> sides = expression.partsOf(comparison);
        return sides.isEmpty() || !sides.get(0).equals(measured)
                ? Optional.empty()
                : sides.get(1)
                        .match(new Expression.Cases<>(
                                literal -> literal.value().amount(),
                                reference -> Optional.empty(),
                                self -> Optional.empty(),
                                today -> Optional.empty(),
                                call -> Optional.empty()));
    }

    /** A constraint that begins with these bounds. */
    static Expression within(BigDecimal min, BigDecimal max, @Nullable Expression rest) {
        return and(
                Operation.AND.of(compare(Operation.AT_LEAST, SELF, min), compare(Operation.AT_MOST, SELF, max)), rest);
    }

    /** A constraint that begins with this limit on characters. */
    static Expression charactersAtMost(int most, @Nullable Expression rest) {
        return and(compare(Operation.AT_MOST, LENGTH, BigDecimal.valueOf(most)), rest);
    }

    /** A constraint that begins with this limit on choices. */
    static Expression choicesAtMost(int most, @Nullable Expression rest) {
        return and(compare(Operation.AT_MOST, COUNT, BigDecimal.valueOf(most)), rest);
    }

    private static Expression compare(Operation comparison, Expression measured, BigDecimal limit) {
        return comparison.of(measured, new Expression.Literal(new Value.Amount(limit)));
    }

    private static Expression and(Expression limit, @Nullable Expression rest) {
        return rest == null ? limit : Operation.AND.of(limit, rest);
    }
}
