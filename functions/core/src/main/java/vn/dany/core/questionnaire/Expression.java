package vn.dany.core.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * @param now the time in Vietnam
     */
    record Scope(Map<QuestionId, Answer> answers, @Nullable Answer self, LocalDateTime now) {
        /** Nothing to look at: enough for what is fixed. */
        public static final Scope NOTHING = new Scope(Map.of(), null, LocalDate.EPOCH.atStartOfDay());
    }

    /** One function for each form of an expression, named after it. */
    record Cases<R>(
            Function<Literal, R> literal,
            Function<Reference, R> reference,
            Function<Self, R> self,
            Function<Today, R> today,
            Function<Call, R> call) {}

    /** A constant: a truth, a number, or a text that holds at most one of the two quotation marks. */
    record Literal(Value value) implements Expression {
        public Literal {
            boolean writable = value.match(new Value.Cases<>(
                    truth -> true,
                    words -> !(words.text().contains("'") && words.text().contains("\"")),
                    amount -> true,
                    codes -> false));
            if (!writable) {
                throw new IllegalArgumentException("this constant cannot be written");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.literal().apply(this);
        }

        @Override
        public Value evaluate(Scope scope) {
            return value;
        }

        @Override
        public String toString() {
            return value.match(new Value.Cases<>(
                    truth -> truth.text() + "()",
                    words -> quote(words.text()),
                    amount -> amount.number().toPlainString(),
                    Value::text));
        }

        private static String quote(String text) {
            return text.contains("'") ? '"' + text + '"' : "'" + text + "'";
        }
    }

    /** The answer to another question. */
    record Reference(QuestionId questionId) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reference().apply(this);
        }

        @Override
        public Value evaluate(Scope scope) {
            return Value.of(scope.answers().get(questionId));
        }

        @Override
        public String toString() {
            return "${" + questionId + "}";
        }
    }

    /** The answer under test. */
    record Self() implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.self().apply(this);
        }

        @Override
        public Value evaluate(Scope scope) {
            return Value.of(scope.self());
        }

        @Override
        public String toString() {
            return ".";
        }
    }

    /** The day in Vietnam; {@code withTime} also the time (XLSForm: now()), which is one throughout a check. */
    record Today(boolean withTime) implements Expression {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.today().apply(this);
        }

        @Override
        public Value evaluate(Scope scope) {
            Moment now = Moment.of(scope.now());
            return new Value.Words((withTime ? now : now.withoutTime()).toString());
        }

        @Override
        public String toString() {
            return withTime ? "now()" : "today()";
        }
    }

    /** An operation on its parts. */
    record Call(Operation operation, List<Expression> parts) implements Expression {
        public Call {
            parts = List.copyOf(parts);
            if (parts.size() != operation.arity()) {
                throw new IllegalArgumentException(operation.word() + " takes " + operation.arity() + " parts");
            }
            if (operation == Operation.REGEX) {
                pattern(parts.get(1));
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.call().apply(this);
        }

        @Override
        public Value evaluate(Scope scope) {
            return switch (operation) {
                case EQUAL -> new Value.Truth(areEqual(scope));
                case UNEQUAL -> new Value.Truth(!areEqual(scope));
                case LESS -> ordered(scope, order -> order < 0);
                case AT_MOST -> ordered(scope, order -> order <= 0);
                case GREATER -> ordered(scope, order -> order > 0);
                case AT_LEAST -> ordered(scope, order -> order >= 0);
                case AND -> new Value.Truth(part(0).holds(scope) && part(1).holds(scope));
                case OR -> new Value.Truth(part(0).holds(scope) || part(1).holds(scope));
                case ADD -> Arithmetic.sum(part(0).evaluate(scope), part(1).evaluate(scope));
                case SUBTRACT -> Arithmetic.difference(part(0).evaluate(scope), part(1).evaluate(scope));
                case MULTIPLY -> reckoned(scope, (a, b) -> a * b);
                case DIVIDE -> reckoned(scope, (a, b) -> a / b);
                case MODULO -> reckoned(scope, (a, b) -> a % b);
                case ROUND -> reckoned(scope, Arithmetic::rounded);
                case INT -> Arithmetic.whole(part(0).evaluate(scope));
                case NUMBER -> Arithmetic.number(part(0).evaluate(scope));
                case DATE -> Arithmetic.day(part(0).evaluate(scope));
                case DECIMAL_TIME -> Arithmetic.partOfDay(part(0).evaluate(scope));
                case DECIMAL_DATE_TIME -> Arithmetic.days(part(0).evaluate(scope));
                case NOT -> new Value.Truth(!part(0).holds(scope));
                case SELECTED -> new Value.Truth(codes(scope).contains(text(1, scope)));
                case COUNT_SELECTED -> amount(codes(scope).size());
                case STRING_LENGTH -> amount((int) text(0, scope).codePoints().count());
                case REGEX -> new Value.Truth(pattern(part(1)).fits(text(0, scope)));
                case CONCAT -> new Value.Words(text(0, scope) + text(1, scope));
                case IF -> part(part(0).holds(scope) ? 1 : 2).evaluate(scope);
                case KEPT -> Value.of(QuestionKind.Calculation.kept(part(0).evaluate(scope)));
                case COALESCE -> part(text(0, scope).isEmpty() ? 1 : 0).evaluate(scope);
            };
        }

        @Override
        public String toString() {
            if (operation.isFunction()) {
                return joined().stream()
                        .map(Expression::toString)
                        .collect(Collectors.joining(", ", operation.word() + "(", ")"));
            }
            // Operations go on to the right; of two comparisons one stands in parentheses.
            int left = operation.binding() == Operation.COMPARISON_BINDING
                    ? Operation.COMPARISON_BINDING + 1
                    : operation.binding();
            return within(part(0), left) + " " + operation.word() + " " + within(part(1), operation.binding() + 1);
        }

        /** Its parts as they are written: texts that are joined to others before are joined all at once. */
        private List<Expression> joined() {
            List<Expression> before = operation == Operation.CONCAT ? part(0).partsOf(Operation.CONCAT) : List.of();
            return before.isEmpty()
                    ? parts
                    : Stream.concat(new Call(operation, before).joined().stream(), Stream.of(part(1)))
                            .toList();
        }

        private Expression part(int index) {
            return parts.get(index);
        }

        /** @throws TextPattern.Unfit if {@code expression} is anything but a text that says a pattern */
        private static TextPattern pattern(Expression expression) {
            return TextPattern.of(expression.match(new Cases<>(
                    literal -> literal.value().text(),
                    reference -> refuse(reference),
                    self -> refuse(self),
                    today -> refuse(today),
                    call -> refuse(call))));
        }

        private static String refuse(Expression expression) {
            throw new TextPattern.Unfit(expression.toString());
        }

        private String text(int index, Scope scope) {
            return part(index).evaluate(scope).text();
        }

        private List<String> codes(Scope scope) {
            return part(0).evaluate(scope).codes();
        }

        private Value reckoned(Scope scope, DoubleBinaryOperator reckoning) {
            return Arithmetic.of(part(0).evaluate(scope), part(1).evaluate(scope), reckoning);
        }

        private boolean areEqual(Scope scope) {
            return Comparison.areEqual(part(0).evaluate(scope), part(1).evaluate(scope));
        }

        private Value ordered(Scope scope, IntPredicate order) {
            return new Value.Truth(Comparison.isOrdered(part(0).evaluate(scope), part(1).evaluate(scope), order));
        }

        private static Value amount(int number) {
            return new Value.Amount(BigDecimal.valueOf(number));
        }

        /** Only the parentheses that are needed, so that what was read within the parser's depth is written within it. */
        private static String within(Expression part, int binding) {
            int own = part.match(new Cases<>(
                    literal -> Operation.FUNCTION_BINDING,
                    reference -> Operation.FUNCTION_BINDING,
                    self -> Operation.FUNCTION_BINDING,
                    today -> Operation.FUNCTION_BINDING,
                    call -> call.operation.binding()));
            return own < binding ? "(" + part + ")" : part.toString();
        }

        private Expression filled(QuestionId known, Literal value) {
            List<Expression> filled =
                    parts.stream().map(part -> part.given(known, value)).toList();
            return (operation == Operation.AND || operation == Operation.OR
                            ? decided(filled, operation == Operation.OR)
                            : Optional.<Expression>empty())
                    .orElseGet(() -> new Call(operation, filled));
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
    }

    /** What {@code cases} has for this form. */
    <R> R match(Cases<R> cases);

    /** The value; never fails. */
    Value evaluate(Scope scope);

    /** Whether the expression holds. */
    default boolean holds(Scope scope) {
        return evaluate(scope).isTrue();
    }

    /** Its parts if it is this operation; empty if it is anything else. */
    default List<Expression> partsOf(Operation operation) {
        return match(new Cases<>(
                literal -> List.of(),
                reference -> List.of(),
                self -> List.of(),
                today -> List.of(),
                call -> call.operation() == operation ? call.parts() : List.of()));
    }

    /** The questions it refers to, in order of appearance. */
    default Set<QuestionId> references() {
        return match(new Cases<>(
                literal -> Set.of(),
                reference -> Set.of(reference.questionId()),
                self -> Set.of(),
                today -> Set.of(),
                call -> call.parts().stream()
                        .flatMap(part -> part.references().stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new))));
    }

    /** Whether it looks at the answer under test. */
    default boolean usesSelf() {
        return match(new Cases<>(
                literal -> false,
                reference -> false,
                self -> true,
                today -> false,
                call -> call.parts().stream().anyMatch(Expression::usesSelf)));
    }

    /** Whether its value is a truth, whatever is answered. */
    default boolean isTruth() {
        return match(new Cases<>(
                literal -> false,
                reference -> false,
                self -> false,
                today -> false,
                call -> call.operation().isTruth()));
    }

    /** Whether its value is the same whatever is answered, and on whichever day. */
    default boolean isFixed() {
        return match(new Cases<>(
                literal -> true,
                reference -> false,
                self -> false,
                today -> false,
                call -> call.parts().stream().allMatch(Expression::isFixed)));
    }

    /** Whether it never holds, whatever is answered. */
    default boolean isNever() {
        return isFixed() && !holds(Scope.NOTHING);
    }

    /** The same with other expressions in the place of references. */
    default Expression replacing(Function<Reference, Expression> known) {
        return match(new Cases<Expression>(
                literal -> literal,
                known,
                self -> self,
                today -> today,
                call -> new Call(
                        call.operation(),
                        call.parts().stream().map(part -> part.replacing(known)).toList())));
    }

    /** How many parts it is made of, itself among them. */
    default long size() {
        return match(new Cases<>(
                literal -> 1L,
                reference -> 1L,
                self -> 1L,
                today -> 1L,
                call -> 1 + call.parts().stream().mapToLong(Expression::size).sum()));
    }

    /**
     * The same where {@code known} is not asked but known: its value stands in its place, and what it decides alone is
     * decided.
     */
    default Expression given(QuestionId known, Literal value) {
        if (!references().contains(known)) {
            return this;
        }
        Expression filled = match(new Cases<Expression>(
                literal -> literal,
                reference -> value,
                self -> self,
                today -> today,
                call -> call.filled(known, value)));
        return filled.isFixed() ? new Literal(filled.evaluate(Scope.NOTHING)) : filled;
    }
}
