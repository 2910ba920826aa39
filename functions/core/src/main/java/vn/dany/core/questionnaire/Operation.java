package vn.dany.core.questionnaire;

import java.util.List;

/** What is made of other expressions; what compares, compares as {@link Comparison} says. */
public enum Operation {
    EQUAL("=", 2, 3),
    UNEQUAL("!=", 2, 3),
    LESS("<", 2, 3),
    AT_MOST("<=", 2, 3),
    GREATER(">", 2, 3),
    AT_LEAST(">=", 2, 3),
    /** Both. */
    AND("and", 2, 2),
    /** At least one. */
    OR("or", 2, 1),
    /** Two numbers, or a day and days (see {@link Arithmetic}); so is the next. */
    ADD("+", 2, 4),
    /** Two numbers, a day and days, or two days. */
    SUBTRACT("-", 2, 4),
    MULTIPLY("*", 2, 5),
    DIVIDE("div", 2, 5),
    /** What is left of a division, with the sign of what is divided. */
    MODULO("mod", 2, 5),
    /** To so many places; halves go up. */
    ROUND("round", 2, 6),
    /** Without its fraction. */
    INT("int", 1, 6),
    /** The number that a text says. */
    NUMBER("number", 1, 6),
    NOT("not", 1, 6),
    /** Whether a choice is among the chosen ones. */
    SELECTED("selected", 2, 6),
    /** How many choices are chosen. */
    COUNT_SELECTED("count-selected", 1, 6),
    /** Length in characters (code points). */
    STRING_LENGTH("string-length", 1, 6),
    /** One of two, by a condition. */
    IF("if", 3, 6),
    /** The first that is not empty. */
    COALESCE("coalesce", 2, 6),
    /** What is kept of a calculation. Nobody writes it: it stands where a formula takes the place of its result. */
    KEPT("kept", 1, 6);

    /** How tightly comparisons hold together: more than {@code and} and {@code or}, less than what reckons. */
    static final int COMPARISON_BINDING = 3;

    /** How tightly functions and whatever has no parts hold together: more than all else. */
    static final int FUNCTION_BINDING = 6;

    private final String word;
    private final int arity;
    private final int binding;

    Operation(String word, int arity, int binding) {
        this.word = word;
        this.arity = arity;
        this.binding = binding;
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

    /** Whether it makes a number or a day of others. */
    public boolean reckons() {
        return switch (this) {
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, MODULO, ROUND, INT, NUMBER, KEPT -> true;
            case EQUAL,
                    UNEQUAL,
                    LESS,
                    AT_MOST,
                    GREATER,
                    AT_LEAST,
                    AND,
                    OR,
                    NOT,
                    SELECTED,
                    COUNT_SELECTED,
                    STRING_LENGTH,
                    IF,
                    COALESCE -> false;
        };
    }

    /** Whether its value is a truth, whatever its parts are. */
    boolean isTruth() {
        return switch (this) {
            case EQUAL, UNEQUAL, LESS, AT_MOST, GREATER, AT_LEAST, AND, OR, NOT, SELECTED -> true;
            case ADD,
                    SUBTRACT,
                    MULTIPLY,
                    DIVIDE,
                    MODULO,
                    ROUND,
                    INT,
                    NUMBER,
                    COUNT_SELECTED,
                    STRING_LENGTH,
                    IF,
                    COALESCE,
                    KEPT -> false;
        };
    }
}
