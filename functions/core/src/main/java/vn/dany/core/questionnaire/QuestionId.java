package vn.dany.core.questionnaire;

/** Stable code of a question or of a matrix row, such as {@code B1a}; also its field name in the form. */
public record QuestionId(String value) implements Comparable<QuestionId> {

    private static final int LONGEST = 32;

    public QuestionId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a question code: " + value);
        }
    }

    /** Whether {@code text} may be a question code: a letter, then at most 31 letters, digits or underscores. */
    public static boolean isWellFormed(String text) {
        // By hand: each answer of a round passes here when it is counted.
        if (text.isEmpty() || text.length() > LONGEST || !isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (!isLetter(sign) && sign != '_' && (sign < '0' || sign > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char sign) {
        return (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
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
