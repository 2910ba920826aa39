package vn.dany.core.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A skip rule or constraint as a tree: total, without side effects, and small enough to be mirrored by the page's
 * script. {@link ExpressionParser} reads it from XLSForm's notation, {@link Object#toString()} writes that notation.
 */
public sealed interface Expression {

    /**
     * What an expression may look at.
     *
     * @param answers the answers to the questions asked so far
     * @param self the answer under test, for {@code .}
     * @param today the day in Vietnam
     */
    record Scope(Map<QuestionId, Answer> answers, @Nullable Answer self, LocalDate today) {
        /** Nothing to look at: enough for what is fixed. */
        public static final Scope NOTHING = new Scope(Map.of(), null, LocalDate.EPOCH);
    }

    /** A constant: a truth, a number, or a text that holds at most one of the two quotation marks. */
    record Literal(Value value) implements Expression {
        public Literal {
            if (value instanceof Value.Codes
                    || (value.text().contains("'") && value.text().contains("\""))) {
                throw new IllegalArgumentException("this constant cannot be written");
            }
        }

        @Override
        public String toString() {
            if (value instanceof Value.Words words) {
                return quote(words.text());
            }
            return value instanceof Value.Truth ? value.text() + "()" : value.text();
        }

        private static String quote(String text) {
            return text.contains("'") ? '"' + text + '"' : "'" + text + "'";
        }
    }

    /** The answer to another question. */
    record Reference(QuestionId questionId) implements Expression {
        @Override
        public String toString() {
            return "${" + questionId + "}";
        }
    }

    /** The answer under test. */
    record Self() implements Expression {
        @Override
        public String toString() {
            return ".";
        }
    }

    /** How two values compare. */
    enum Comparison {
        EQUAL("="),
        UNEQUAL("!="),
        LESS("<"),
        AT_MOST("<="),
        GREATER(">"),
        AT_LEAST(">=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /** The sign in XLSForm. */
        public String sign() {
            return sign;
        }

        boolean holds(int order) {
            return switch (this) {
                case EQUAL -> order == 0;
                case UNEQUAL -> order != 0;
                case LESS -> order < 0;
                case AT_MOST -> order <= 0;
                case GREATER -> order > 0;
                case AT_LEAST -> order >= 0;
            };
        }
    }

    /** Numbers compare as numbers when both sides are numbers, otherwise texts compare as texts, by code unit. */
    record Compare(Comparison comparison, Expression left, Expression right) implements Expression {
        @Override
        public String toString() {
            return within(left, 4) + " " + comparison.sign() + " " + within(right, 4);
        }
    }

    /** Both. */
    record And(Expression left, Expression right) implements Expression {
        @Override
        public String toString() {
            return within(left, 2) + " and " + within(right, 3);
        }
    }

    /** At least one. */
    record Or(Expression left, Expression right) implements Expression {
        @Override
        public String toString() {
            return within(left, 1) + " or " + within(right, 2);
        }
    }

    /** Not. */
    record Not(Expression inner) implements Expression {
        @Override
        public String toString() {
            return "not(" + inner + ")";
        }
    }

    /** Whether a choice is among the chosen ones. */
    record Selected(Expression among, Expression code) implements Expression {
        @Override
        public String toString() {
            return "selected(" + among + ", " + code + ")";
        }
    }

    /** How many choices are chosen. */
    record CountSelected(Expression among) implements Expression {
        @Override
        public String toString() {
            return "count-selected(" + among + ")";
        }
    }

    /** Length in characters (code points). */
    record StringLength(Expression text) implements Expression {
        @Override
        public String toString() {
            return "string-length(" + text + ")";
        }
    }

    /** One of two. */
    record If(Expression condition, Expression then, Expression otherwise) implements Expression {
        @Override
        public String toString() {
            return "if(" + condition + ", " + then + ", " + otherwise + ")";
        }
    }

    /** The first that is not empty. */
    record Coalesce(Expression first, Expression second) implements Expression {
        @Override
        public String toString() {
            return "coalesce(" + first + ", " + second + ")";
        }
    }

    /** The day in Vietnam, as an ISO date. */
    record Today() implements Expression {
        @Override
        public String toString() {
            return "today()";
        }
    }

    /** Whether the expression holds. */
    default boolean holds(Scope scope) {
        return evaluate(scope).isTrue();
    }

    /** The value; never fails. */
    default Value evaluate(Scope scope) {
        if (this instanceof Literal literal) {
            return literal.value();
        }
        if (this instanceof Reference reference) {
            return Value.of(scope.answers().get(reference.questionId()));
        }
        if (this instanceof Self) {
            return Value.of(scope.self());
        }
        if (this instanceof Compare compare) {
            return new Value.Truth(compare.comparison()
                    .holds(order(compare.left().evaluate(scope), compare.right().evaluate(scope))));
        }
        if (this instanceof And and) {
            return new Value.Truth(and.left().holds(scope) && and.right().holds(scope));
        }
        if (this instanceof Or or) {
            return new Value.Truth(or.left().holds(scope) || or.right().holds(scope));
        }
        if (this instanceof Not not) {
            return new Value.Truth(!not.inner().holds(scope));
        }
        if (this instanceof Selected selected) {
            return new Value.Truth(selected.among()
                    .evaluate(scope)
                    .codes()
                    .contains(selected.code().evaluate(scope).text()));
        }
        if (this instanceof CountSelected count) {
            return amount(count.among().evaluate(scope).codes().size());
        }
        if (this instanceof StringLength length) {
            String text = length.text().evaluate(scope).text();
            return amount(text.codePointCount(0, text.length()));
        }
        if (this instanceof If choice) {
            return (choice.condition().holds(scope) ? choice.then() : choice.otherwise()).evaluate(scope);
        }
        if (this instanceof Coalesce coalesce) {
            Value first = coalesce.first().evaluate(scope);
            return first.text().isEmpty() ? coalesce.second().evaluate(scope) : first;
        }
        return new Value.Words(scope.today().toString());
    }

    /** The parts directly below. */
    default List<Expression> parts() {
        if (this instanceof Compare compare) {
            return List.of(compare.left(), compare.right());
        }
        if (this instanceof And and) {
            return List.of(and.left(), and.right());
        }
        if (this instanceof Or or) {
            return List.of(or.left(), or.right());
        }
        if (this instanceof Not not) {
            return List.of(not.inner());
        }
        if (this instanceof Selected selected) {
            return List.of(selected.among(), selected.code());
        }
        if (this instanceof CountSelected count) {
            return List.of(count.among());
        }
        if (this instanceof StringLength length) {
            return List.of(length.text());
        }
        if (this instanceof If choice) {
            return List.of(choice.condition(), choice.then(), choice.otherwise());
        }
        if (this instanceof Coalesce coalesce) {
            return List.of(coalesce.first(), coalesce.second());
        }
        return List.of();
    }

    /** The questions it refers to, in order of appearance. */
    default Set<QuestionId> references() {
        Set<QuestionId> found = new LinkedHashSet<>();
        List<Expression> open = new ArrayList<>(List.of(this));
        while (!open.isEmpty()) {
            Expression expression = open.remove(0);
            if (expression instanceof Reference reference) {
                found.add(reference.questionId());
            }
            open.addAll(0, expression.parts());
        }
        return found;
    }

    /** Whether its value is the same whatever is answered, and on whichever day. */
    default boolean isFixed() {
        return !(this instanceof Reference || this instanceof Self || this instanceof Today)
                && parts().stream().allMatch(Expression::isFixed);
    }

    /** Whether it never holds, whatever is answered. */
    default boolean isNever() {
        return isFixed() && !holds(Scope.NOTHING);
    }

    /**
     * The same where {@code known} is not asked but known: its value stands in its place, and what it decides alone is
     * decided.
     */
    default Expression given(QuestionId known, Literal value) {
        if (this instanceof Reference reference) {
            return reference.questionId().equals(known) ? value : this;
        }
        if (!references().contains(known)) {
            return this;
        }
        Expression filled = filled(known, value);
        return filled.isFixed() ? new Literal(filled.evaluate(Scope.NOTHING)) : filled;
    }

    private Expression filled(QuestionId known, Literal value) {
        List<Expression> parts =
                parts().stream().map(part -> part.given(known, value)).toList();
        if (this instanceof Compare compare) {
            return new Compare(compare.comparison(), parts.get(0), parts.get(1));
        }
        if (this instanceof And) {
            return decided(parts, false).orElseGet(() -> new And(parts.get(0), parts.get(1)));
        }
        if (this instanceof Or) {
            return decided(parts, true).orElseGet(() -> new Or(parts.get(0), parts.get(1)));
        }
        if (this instanceof Not) {
            return new Not(parts.get(0));
        }
        if (this instanceof Selected) {
            return new Selected(parts.get(0), parts.get(1));
        }
        if (this instanceof CountSelected) {
            return new CountSelected(parts.get(0));
        }
        if (this instanceof StringLength) {
            return new StringLength(parts.get(0));
        }
        if (this instanceof If) {
            return new If(parts.get(0), parts.get(1), parts.get(2));
        }
        return this instanceof Coalesce ? new Coalesce(parts.get(0), parts.get(1)) : this;
    }

    /** One fixed side decides, if it is {@code deciding}; otherwise the other side does. Empty if neither may. */
    private static Optional<Expression> decided(List<Expression> sides, boolean deciding) {
        for (int i = 0; i < 2; i++) {
            if (sides.get(i).isFixed()) {
                Expression other = sides.get(1 - i);
                return sides.get(i).holds(Scope.NOTHING) == deciding
                        ? Optional.of(new Literal(new Value.Truth(deciding)))
                        : Optional.of(other).filter(Expression::isTruth);
            }
        }
        return Optional.empty();
    }

    /** Whether its value is a truth, whatever is answered. */
    private boolean isTruth() {
        return this instanceof Compare
                || this instanceof And
                || this instanceof Or
                || this instanceof Not
                || this instanceof Selected;
    }

    /** Only the parentheses that are needed, so that what was read within the parser's depth is written within it. */
    private static String within(Expression part, int binding) {
        return part.binding() < binding ? "(" + part + ")" : part.toString();
    }

    private int binding() {
        if (this instanceof Or) {
            return 1;
        }
        if (this instanceof And) {
            return 2;
        }
        return this instanceof Compare ? 3 : 4;
    }

    private static int order(Value left, Value right) {
        Optional<BigDecimal> a = Decimals.parse(left.text());
        Optional<BigDecimal> b = Decimals.parse(right.text());
        return a.isPresent() && b.isPresent()
                ? a.get().compareTo(b.get())
                : left.text().compareTo(right.text());
    }

    private static Value amount(int number) {
        return new Value.Amount(BigDecimal.valueOf(number));
    }
}
