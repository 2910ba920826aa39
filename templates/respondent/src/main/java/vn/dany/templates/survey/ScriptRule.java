package vn.dany.templates.survey;

import java.util.List;
import java.util.stream.Collectors;
import vn.dany.core.questionnaire.Expression;
import vn.dany.core.questionnaire.Value;

/**
 * An expression as the page's script reads it: JSON arrays with the operation first. {@code "$A1"} is an answer,
 * {@code "=text"} a text, {@code "."} the answer itself, {@code "@"} today; numbers and truths are themselves.
 */
public final class ScriptRule {

    private ScriptRule() {}

    /** The JSON text; it holds nothing that a single-quoted attribute would have to escape but double quotes. */
    public static String of(Expression expression) {
        return expression.match(new Expression.Cases<>(
                ScriptRule::literal,
                reference -> text("$" + reference.questionId()),
                self -> text("."),
                today -> text("@"),
                call -> call(operation(call.operation()), call.parts())));
    }

    private static String literal(Expression.Literal literal) {
        return literal.value()
                .match(new Value.Cases<>(Value::text, words -> text("=" + words.text()), Value::text, Value::text));
    }

    private static String operation(Expression.Operation operation) {
        return switch (operation) {
            case EQUAL, UNEQUAL, LESS, AT_MOST, GREATER, AT_LEAST, AND, OR, NOT, IF -> operation.word();
            case SELECTED -> "has";
            case COUNT_SELECTED -> "count";
            case STRING_LENGTH -> "length";
            case COALESCE -> "first";
        };
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
