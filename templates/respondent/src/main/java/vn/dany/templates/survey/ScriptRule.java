package vn.dany.templates.survey;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dany.core.questionnaire.Expression;
import vn.dany.core.questionnaire.Moment;
import vn.dany.core.questionnaire.Operation;
import vn.dany.core.questionnaire.TextPattern;
import vn.dany.core.questionnaire.Value;

/**
 * An expression as the page's script reads it: JSON arrays with the operation first. {@code "$A1"} is an answer,
 * {@code "=text"} a text, {@code "."} the answer itself, {@code "@"} today, {@code ["now"]} the time with it; numbers and truths are themselves.
 */
public final class ScriptRule {

    /** What few rules want, besides what reckons. */
    private static final Set<Operation> RARE = Set.of(Operation.REGEX, Operation.CONCAT);

    private static final Set<Operation> COUNTS = Set.of(Operation.COUNT_SELECTED, Operation.STRING_LENGTH);

    private static final String NOW = "now";

    private ScriptRule() {}

    /** The JSON text; it holds nothing that a single-quoted attribute would have to escape but double quotes. */
    public static String of(Expression expression) {
        return expression.match(new Expression.Cases<>(
                ScriptRule::literal,
                reference -> text("$" + reference.questionId()),
                self -> text("."),
                today -> today.withTime() ? "[" + text(NOW) + "]" : text("@"),
                ScriptRule::call));
    }

    private static String literal(Expression.Literal literal) {
        return literal.value()
                .match(new Value.Cases<>(Value::text, words -> text("=" + words.text()), Value::text, Value::text));
    }

    /** Of comparisons that say the same in other words, the script knows one. */
    private static String call(Expression.Call call) {
        List<Expression> parts = call.parts();
        return switch (call.operation()) {
            case EQUAL,
                    AND,
                    OR,
                    NOT,
                    IF,
                    ADD,
                    SUBTRACT,
                    MULTIPLY,
                    DIVIDE,
                    MODULO,
                    ROUND,
                    INT,
                    NUMBER,
                    DATE,
                    DECIMAL_TIME,
                    DECIMAL_DATE_TIME,
                    CONCAT,
                    KEPT -> call(call.operation().word(), parts);
            case UNEQUAL -> of(Operation.NOT.of(Operation.EQUAL.of(parts.get(0), parts.get(1))));
            case LESS -> call(isOfNumbers(call) ? call.operation().word() : "before", parts);
            case AT_MOST -> call(isOfNumbers(call) ? call.operation().word() : "until", parts);
            case GREATER -> call(new Expression.Call(Operation.LESS, List.of(parts.get(1), parts.get(0))));
            case AT_LEAST -> call(new Expression.Call(Operation.AT_MOST, List.of(parts.get(1), parts.get(0))));
            case SELECTED -> call("has", parts);
            case COUNT_SELECTED -> call("count", parts);
            case STRING_LENGTH -> call("length", parts);
            case COALESCE -> call("first", parts);
            case REGEX ->
                "[" + text("fits") + "," + of(parts.get(0)) + ","
                        + text("="
                                + TextPattern.of(parts.get(1)
                                                .evaluate(Expression.Scope.NOTHING)
                                                .text())
                                        .steps()) + "]";
        };
    }

    /** Whether only numbers can be in order there, not days or times: one side is none of these, whatever is answered. */
    private static boolean isOfNumbers(Expression.Call call) {
        return call.parts().stream()
                .anyMatch(part -> part.match(new Expression.Cases<>(
                        literal -> !Moment.isLike(literal.value().text()),
                        reference -> false,
                        self -> false,
                        today -> false,
                        inner -> COUNTS.contains(inner.operation()))));
    }

    /** Whether the script of all forms cannot tell what {@code expression} comes to, and asks for the one that can. */
    static boolean isRare(Expression expression) {
        return expression.match(new Expression.Cases<>(
                literal -> false,
                reference -> false,
                self -> false,
                Expression.Today::withTime,
                call -> call.operation().reckons()
                        || (call.operation().isOrder() && !isOfNumbers(call))
                        || RARE.contains(call.operation())
                        || call.parts().stream().anyMatch(ScriptRule::isRare)));
    }

    private static String call(String operation, List<Expression> parts) {
        return parts.stream().map(ScriptRule::of).collect(Collectors.joining(",", "[" + text(operation) + ",", "]"));
    }

    private static String text(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c < ' ' || "\"\\'&<>".indexOf(c) >= 0) {
                json.append(String.format("\\u%04x", c));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }
}
