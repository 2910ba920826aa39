package vn.dany.core.questionnaire;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What rules write as a word with its parts in parentheses. */
final class Functions {

    private static final int ANY_NUMBER = 1_000;

    /**
     * How one is written, and what it becomes.
     *
     * @param least how many parts it takes at least
     * @param most how many at most
     * @param maker refuses parts it cannot take as an IllegalArgumentException
     */
    record Form(int least, int most, Function<List<Expression>, Expression> maker) {
        Form(int parts, Function<List<Expression>, Expression> maker) {
            this(parts, parts, maker);
        }

        /** How many parts it takes, in English. */
        String takes() {
            String more = least == most ? "" : most == ANY_NUMBER ? " or more" : " or " + most;
            return least + more + (most == 1 ? " argument" : " arguments");
        }
    }

    /** Each by its name. */
    static final Map<String, Form> FORMS = forms();

    private Functions() {}

    private static Map<String, Form> forms() {
        Map<String, Form> forms = new HashMap<>();
        Stream.of(Operation.values())
                .filter(operation -> operation.isFunction() && operation != Operation.KEPT)
                .forEach(f -> forms.put(f.word(), new Form(f.arity(), a -> new Expression.Call(f, a))));
        forms.put("today", new Form(0, a -> new Expression.Today(false)));
        forms.put("now", new Form(0, a -> new Expression.Today(true)));
        forms.put("true", new Form(0, a -> new Expression.Literal(new Value.Truth(true))));
        forms.put("false", new Form(0, a -> new Expression.Literal(new Value.Truth(false))));
        // Days compare as they are written here; elsewhere they want this around them.
        forms.put("date", new Form(1, a -> day(a.get(0))));
        Stream.of(Operation.DECIMAL_TIME, Operation.DECIMAL_DATE_TIME)
                .forEach(part -> forms.put(part.word(), new Form(1, a -> part.of(moment(a.get(0))))));
        forms.put("date-time", new Form(1, a -> dayAndTime(a.get(0))));
        forms.put("round", new Form(1, 2, a -> Operation.ROUND.of(a.get(0), a.size() > 1 ? a.get(1) : number(0))));
        // Elsewhere the sum of all repetitions of one question; here nothing is repeated.
        forms.put("sum", new Form(1, ANY_NUMBER, Functions::sum));
        forms.put("concat", new Form(1, ANY_NUMBER, Functions::concat));
        // Elsewhere kept from the first time on; here nothing is worked out before there are answers to keep it with.
        forms.put("once", new Form(1, a -> a.get(0)));
        return Map.copyOf(forms);
    }

    /** A whole number as it is written. */
    static Expression number(int number) {
        return new Expression.Literal(new Value.Amount(BigDecimal.valueOf(number)));
    }

    private static Expression sum(List<Expression> parts) {
        return parts.size() == 1
                ? Operation.NUMBER.of(parts.get(0))
                : parts.stream().reduce(Operation.ADD::of).orElseThrow();
    }

    private static Expression concat(List<Expression> parts) {
        return Stream.concat(parts.stream(), parts.size() == 1 ? Stream.of(text("")) : Stream.empty())
                .reduce(Operation.CONCAT::of)
                .orElseThrow();
    }

    private static Expression text(String text) {
        return new Expression.Literal(new Value.Words(text));
    }

    /** What is written must be a day; of whatever may have a time it is the day. */
    private static Expression day(Expression expression) {
        return expression.match(new Expression.Cases<>(
                literal -> written(
                        literal,
                        text -> Moment.written(text).filter(Moment::isDay),
                        "date() takes a day such as '2024-04-01'"),
                Operation.DATE::of,
                Operation.DATE::of,
                today -> new Expression.Today(false),
                Operation.DATE::of));
    }

    private static Expression dayAndTime(Expression expression) {
        return expression.match(new Expression.Cases<>(
                literal -> written(
                        literal,
                        text -> Moment.inRule(text).filter(Moment::isWhole),
                        "date-time() takes a day and a time such as '2024-04-01T08:30'"),
                reference -> reference,
                self -> self,
                today -> today,
                call -> call));
    }

    /** A day or a time that is written is one however it is written. */
    static Expression moment(Expression expression) {
        return expression.match(new Expression.Cases<>(
                literal -> Moment.inRule(literal.value().text())
                        .<Expression>map(moment -> text(moment.toString()))
                        .orElse(literal),
                reference -> reference,
                self -> self,
                today -> today,
                call -> call));
    }

    private static Expression written(
            Expression.Literal literal, Function<String, Optional<Moment>> reading, String otherwise) {
        return reading.apply(literal.value().text())
                .map(moment -> text(moment.toString()))
                .orElseThrow(() -> new IllegalArgumentException(otherwise));
    }
}
