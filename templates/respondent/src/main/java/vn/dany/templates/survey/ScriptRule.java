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
        if (expression instanceof Expression.Literal literal) {
            return literal.value() instanceof Value.Words words
                    ? text("=" + words.text())
                    : literal.value().text();
        }
        if (expression instanceof Expression.Reference reference) {
            return text("$" + reference.questionId());
        }
        if (expression instanceof Expression.Self) {
            return text(".");
        }
        if (expression instanceof Expression.Today) {
            return text("@");
        }
        return call(operation(expression), expression.parts());
    }

    private static String operation(Expression expression) {
        if (expression instanceof Expression.Compare compare) {
            return compare.comparison().sign();
        }
        if (expression instanceof Expression.And) {
            return "and";
        }
        if (expression instanceof Expression.Or) {
            return "or";
        }
        if (expression instanceof Expression.Not) {
            return "not";
        }
        if (expression instanceof Expression.Selected) {
            return "has";
        }
        if (expression instanceof Expression.CountSelected) {
            return "count";
        }
        if (expression instanceof Expression.StringLength) {
            return "length";
        }
        return expression instanceof Expression.If ? "if" : "first";
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
