package vn.dany.core.questionnaire;

import java.util.List;

/** What is made of other expressions; what compares, compares as {@link Comparison} says. */
public enum Operation {
    EQUAL("=", 2, 3, Yields.TRUTH),
    UNEQUAL("!=", 2, 3, Yields.TRUTH),
    LESS("<", 2, 3, Yields.TRUTH),
    AT_MOST("<=", 2, 3, Yields.TRUTH),
    GREATER(">", 2, 3, Yields.TRUTH),
    AT_LEAST(">=", 2, 3, Yields.TRUTH),
    /** Both. */
    AND("and", 2, 2, Yields.TRUTH),
    /** At least one. */
    OR("or", 2, 1, Yields.TRUTH),
    /** Two numbers, or a moment and days (see {@link Arithmetic}). */
    ADD("+", 2, 4, Yields.RECKONED),
    /** Two numbers, a moment and days, or two moments. */
    SUBTRACT("-", 2, 4, Yields.RECKONED),
    MULTIPLY("*", 2, 5, Yields.RECKONED),
    DIVIDE("div", 2, 5, Yields.RECKONED),
    /** What is left of a division, with the sign of what is divided. */
    MODULO("mod", 2, 5, Yields.RECKONED),
    /** To so many places; halves go up. */
    ROUND("round", 2, 6, Yields.RECKONED),
    /** Without its fraction. */
    INT("int", 1, 6, Yields.RECKONED),
    /** The number that a text says. */
    NUMBER("number", 1, 6, Yields.RECKONED),
    /** The day of a day with its time; anything else as it is. */
    DATE("date", 1, 6, Yields.RECKONED),
    /** What part of a day has passed at a time. */
    DECIMAL_TIME("decimal-time", 1, 6, Yields.RECKONED),
    /** Days since 1970 until a day, or until its time. */
    DECIMAL_DATE_TIME("decimal-date-time", 1, 6, Yields.RECKONED),
    NOT("not", 1, 6, Yields.TRUTH),
    /** Whether a choice is among the chosen ones. */
    SELECTED("selected", 2, 6, Yields.TRUTH),
    /** How many choices are chosen. */
    COUNT_SELECTED("count-selected", 1, 6, Yields.OTHER),
    /** Length in characters (code points). */
    STRING_LENGTH("string-length", 1, 6, Yields.OTHER),
    /** Whether a text as a whole is as a {@link TextPattern} wants it, which is written and not worked out. */
    REGEX("regex", 2, 6, Yields.TRUTH),
    /** Two texts, one after the other. */
    CONCAT("concat", 2, 6, Yields.OTHER),
    /** One of two, by a condition. */
    IF("if", 3, 6, Yields.OTHER),
    /** The first that is not empty. */
    COALESCE("coalesce", 2, 6, Yields.OTHER),
    /** What is kept of a calculation. Nobody writes it: it stands where a formula takes the place of its result. */
    KEPT("kept", 1, 6, Yields.RECKONED);

    /** How tightly comparisons hold together: more than {@code and} and {@code or}, less than what reckons. */
    static final int COMPARISON_BINDING = 3;

    /** How tightly functions and whatever has no parts hold together: more than all else. */
    static final int FUNCTION_BINDING = 6;

    private final String word;
    private final int arity;
    private final int binding;
    private final Yields yields;

    /** What an operation comes to, whatever its parts are. */
    private enum Yields {
        TRUTH,
        /** A number or a moment made of others. */
        RECKONED,
        /** One of its parts, or what is counted in it. */
        OTHER
    }

    Operation(String word, int arity, int binding, Yields yields) {
        this.word = word;
        this.arity = arity;
        this.binding = binding;
        this.yields = yields;
    }

    /** The operation on {@code parts}, which must be as many as it takes. */
    public Expression.Call of(Expression... parts) {
        return new Expression.Call(this, List.of(parts));
    }

    /** How it is written in XLSForm. */
    public String word() {
        return word;
    }

    /** How many parts it takes. */
    int arity() {
        return arity;
    }

    /** How tightly it holds its parts together. */
    int binding() {
        return binding;
    }

    /** Whether it is written as a word with its parts in parentheses. */
    boolean isFunction() {
        return binding == FUNCTION_BINDING;
    }

    /** Whether it makes a number or a moment of others. */
    public boolean reckons() {
        return yields == Yields.RECKONED;
    }

    /** Whether one part must be below the other. */
    public boolean isOrder() {
        return switch (this) {
            case LESS, AT_MOST, GREATER, AT_LEAST -> true;
            default -> false;
        };
    }

    /** Whether its value is a truth, whatever its parts are. */
    boolean isTruth() {
        return yields == Yields.TRUTH;
    }
}
