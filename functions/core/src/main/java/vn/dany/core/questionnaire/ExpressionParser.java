package vn.dany.core.questionnaire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads the part of XLSForm's expression notation this product knows: comparisons, {@code and}, {@code or},
 * {@code not()}, {@code selected()}, {@code count-selected()}, {@code string-length()}, {@code if()},
 * {@code coalesce()}, {@code regex()}, {@code concat()}, {@code once()}, {@code + - * div mod}, {@code round()},
 * {@code int()}, {@code number()}, {@code sum()}, {@code today()}, {@code now()}, {@code date()}, {@code date-time()},
 * {@code decimal-time()}, {@code decimal-date-time()}, {@code .}, {@code ${name}}, numbers and quoted texts. Anything else
 * is refused with its position.
 */
public final class ExpressionParser {

    /** Deeper nesting than any person writes. */
    private static final int MAX_DEPTH = 64;

    private static final int MAX_LENGTH = 4_000;

    /** How many parts may stand in each other: far from a stack overflow of whatever goes through the tree. */
    static final int MAX_HEIGHT = 450;

    private final String source;
    private final Map<String, String> names;
    private final IdentityHashMap<Expression, Integer> heights = new IdentityHashMap<>();
    private int at;
    private int depth;

    private ExpressionParser(String source, Map<String, String> names) {
        this.source = source;
        this.names = names;
    }

    /** What cannot be read, and where. */
    public static final class Unreadable extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;
        private final int position;
        private final String reason;
        private final String unknown;
        private final String unfit;

        Unreadable(int position, String reason) {
            this(position, reason, "", "");
        }

        private Unreadable(int position, String reason, String unknown, String unfit) {
            super(reason + " (position " + position + ")");
            this.position = position;
            this.reason = reason;
            this.unknown = unknown;
            this.unfit = unfit;
        }

        /** What stands in a pattern and is not taken there; empty if something else is the matter. */
        public String unfit() {
            return unfit;
        }

        /** The name that is no function here; empty if something else is the matter. */
        public String unknown() {
            return unknown;
        }

        /** What was expected there, in English. */
        public String reason() {
            return reason;
        }

        /** Character position, from 1. */
        public int position() {
            return position;
        }
    }

    /** The names of all functions, for whoever looks for one. */
    public static String functions() {
        return Functions.FORMS.keySet().stream()
                .sorted()
                .map(name -> name + "()")
                .collect(Collectors.joining(", "));
    }

    /**
     * The tree of {@code source}.
     *
     * @throws Unreadable if it is not within the notation above
     */
    public static Expression parse(String source) {
        return parse(source, Map.of());
    }

    /**
     * The same, with names that stand for texts: in XLSForm's {@code choice_filter} a bare name is a column, and stands
     * for what the choice's row has there.
     *
     * @throws Unreadable if it is not within the notation above
     */
    public static Expression parse(String source, Map<String, String> names) {
        if (source.length() > MAX_LENGTH) {
            throw new Unreadable(MAX_LENGTH, "longer than " + MAX_LENGTH + " characters");
        }
        ExpressionParser parser = new ExpressionParser(source, names);
        Expression expression = parser.or();
        parser.skipSpace();
        if (parser.at < source.length()) {
            throw parser.unreadable("unexpected “" + source.charAt(parser.at) + "”");
        }
        // Rules are kept in their written form, which may have more spaces than the source had.
        if (expression.toString().length() > MAX_LENGTH) {
            throw new Unreadable(MAX_LENGTH, "longer than " + MAX_LENGTH + " characters");
        }
        return expression;
    }

    private Expression or() {
        if (++depth > MAX_DEPTH) {
            throw unreadable("nested too deeply");
        }
        Expression left = and();
        while (word("or")) {
            left = joined(Operation.OR, left, and());
        }
        depth--;
        return left;
    }

    private Expression and() {
        Expression left = comparison();
        while (word("and")) {
            left = joined(Operation.AND, left, comparison());
        }
        return left;
    }

    private Expression comparison() {
        Expression left = sum();
        skipSpace();
        for (Operation comparison : List.of(
                Operation.UNEQUAL,
                Operation.AT_MOST,
                Operation.AT_LEAST,
                Operation.EQUAL,
                Operation.LESS,
                Operation.GREATER)) {
            if (source.startsWith(comparison.word(), at)) {
                at += comparison.word().length();
                Expression right = sum();
                return comparison.isOrder()
                        ? joined(comparison, inOrder(left), inOrder(right))
                        : joined(comparison, left, right);
            }
        }
        return left;
    }

    private Expression sum() {
        Expression left = product();
        while (true) {
            if (next('+')) {
                left = joined(Operation.ADD, left, product());
            } else if (next('-')) {
                left = joined(Operation.SUBTRACT, left, product());
            } else {
                return left;
            }
        }
    }

    private Expression product() {
        Expression left = signed();
        while (true) {
            if (next('*')) {
                left = joined(Operation.MULTIPLY, left, signed());
            } else if (word(Operation.DIVIDE.word())) {
                left = joined(Operation.DIVIDE, left, signed());
            } else if (word(Operation.MODULO.word())) {
                left = joined(Operation.MODULO, left, signed());
            } else {
                return left;
            }
        }
    }

    private Expression joined(Operation operation, Expression left, Expression right) {
        return measured(operation.of(left, right), List.of(left, right), 1);
    }

    /** What is below or above something else is a number or a moment: however it is written. */
    private Expression inOrder(Expression side) {
        try {
            return Functions.moment(side);
        } catch (IllegalArgumentException e) {
            throw unreadable(String.valueOf(e.getMessage()));
        }
    }

    /** Refuses what is made of {@code parts}, {@code levels} above them, if it is too high for whatever goes through it. */
    private Expression measured(Expression made, List<Expression> parts, int levels) {
        int height = levels
                + parts.stream()
                        .mapToInt(part -> heights.getOrDefault(part, 1))
                        .max()
                        .orElse(0);
        if (height > MAX_HEIGHT) {
            throw unreadable("too many parts in a row");
        }
        heights.put(made, height);
        return made;
    }

    /** A minus in front of what is no written number takes it from nothing. */
    private Expression signed() {
        skipSpace();
        boolean isSigned = at < source.length()
                && source.charAt(at) == '-'
                && !(at + 1 < source.length() && isDigit(source.charAt(at + 1)));
        if (!isSigned) {
            return primary();
        }
        at++;
        if (++depth > MAX_DEPTH) {
            throw unreadable("nested too deeply");
        }
        Expression negative = joined(Operation.SUBTRACT, Functions.number(0), signed());
        depth--;
        return negative;
    }

    private Expression primary() {
        skipSpace();
        if (at >= source.length()) {
            throw unreadable("something is missing at the end");
        }
        char c = source.charAt(at);
        if (c == '(') {
            at++;
            Expression inner = or();
            expect(')');
            return inner;
        }
        if (c == '\'' || c == '"') {
            return text(c);
        }
        if (source.startsWith("${", at)) {
            return reference();
        }
        if (isDigit(c) || c == '-') {
            return number();
        }
        if (c == '.' && !(at + 1 < source.length() && isDigit(source.charAt(at + 1)))) {
            at++;
            return new Expression.Self();
        }
        return call();
    }

    private Expression text(char quote) {
        int end = source.indexOf(quote, at + 1);
        if (end < 0) {
            throw unreadable("the quotation mark is not closed");
        }
        String text = source.substring(at + 1, end);
        at = end + 1;
        return new Expression.Literal(new Value.Words(text));
    }

    private Expression reference() {
        int end = source.indexOf('}', at);
        String name = end < 0 ? "" : source.substring(at + 2, end).strip();
        if (!QuestionId.isWellFormed(name)) {
            throw unreadable("not a question name");
        }
        at = end + 1;
        return new Expression.Reference(new QuestionId(name));
    }

    private Expression number() {
        int start = at;
        while (at < source.length() && (isDigit(source.charAt(at)) || source.charAt(at) == '.' || at == start)) {
            at++;
        }
        Optional<BigDecimal> number = Decimals.parse(source.substring(start, at));
        if (number.isEmpty()) {
            at = start;
            throw unreadable("not a number");
        }
        return new Expression.Literal(new Value.Amount(number.get()));
    }

    private Expression call() {
        int start = at;
        while (at < source.length() && isOfName(source.charAt(at))) {
            at++;
        }
        String name = source.substring(start, at);
        Functions.Form form = Functions.FORMS.get(name);
        skipSpace();
        boolean call = at < source.length() && source.charAt(at) == '(';
        if (!call && names.containsKey(name)) {
            return named(start, names.getOrDefault(name, ""));
        }
        if (form == null || !call) {
            at = start;
            throw name.isEmpty()
                    ? unreadable("unexpected “" + source.charAt(at) + "”")
                    : new Unreadable(at + 1, "“" + name + "” is not known", name, "");
        }
        at++;
        List<Expression> arguments = new ArrayList<>();
        skipSpace();
        if (at < source.length() && source.charAt(at) != ')') {
            arguments.add(or());
            while (next(',')) {
                arguments.add(or());
            }
        }
        expect(')');
        if (arguments.size() < form.least() || arguments.size() > form.most()) {
            throw unreadable(name + "() takes " + form.takes());
        }
        try {
            return measured(form.maker().apply(arguments), arguments, 1 + arguments.size());
        } catch (TextPattern.Unfit e) {
            throw new Unreadable(start + 1, String.valueOf(e.getMessage()), "", e.part());
        } catch (IllegalArgumentException e) {
            throw new Unreadable(start + 1, String.valueOf(e.getMessage()));
        }
    }

    private Expression named(int start, String text) {
        try {
            return new Expression.Literal(new Value.Words(text));
        } catch (IllegalArgumentException e) {
            throw new Unreadable(start + 1, "what stands here has both kinds of quotation marks");
        }
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }

    private boolean word(String word) {
        skipSpace();
        int end = at + word.length();
        boolean found = source.regionMatches(true, at, word, 0, word.length())
                && (end >= source.length() || !Character.isLetterOrDigit(source.charAt(end)));
        at = found ? end : at;
        return found;
    }

    private boolean next(char c) {
        skipSpace();
        boolean found = at < source.length() && source.charAt(at) == c;
        at = found ? at + 1 : at;
        return found;
    }

    private void expect(char c) {
        if (!next(c)) {
            throw unreadable("“" + c + "” is missing");
        }
    }

    private void skipSpace() {
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private Unreadable unreadable(String reason) {
        return new Unreadable(at + 1, reason);
    }
}
