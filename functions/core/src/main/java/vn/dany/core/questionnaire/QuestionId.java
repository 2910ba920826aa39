package vn.dany.core.questionnaire;

import java.util.regex.Pattern;

/** Stable code of a question or of a matrix row, such as {@code B1a}; also its field name in the form. */
public record QuestionId(String value) implements Comparable<QuestionId> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,31}");

    public QuestionId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a question code: " + value);
        }
    }

    /** Whether {@code text} may be a question code: a letter, then at most 31 letters, digits or underscores. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(QuestionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
