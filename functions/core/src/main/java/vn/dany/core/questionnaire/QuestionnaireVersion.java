package vn.dany.core.questionnaire;

import java.util.regex.Pattern;

/**
 * Names one immutable questionnaire, such as {@code pks01@1}.
 *
 * @param questionnaireId lower-case letters, digits and hyphens
 * @param number counted from 1
 */
public record QuestionnaireVersion(String questionnaireId, int number) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,31}");

    public QuestionnaireVersion {
        if (!FORM.matcher(questionnaireId).matches() || number < 1) {
            throw new IllegalArgumentException("not a questionnaire version");
        }
    }

    /** Reads the form that {@link #toString()} writes. */
    public static QuestionnaireVersion parse(String text) {
        int at = text.lastIndexOf('@');
        if (at < 0) {
            throw new IllegalArgumentException("not a questionnaire version");
        }
        return new QuestionnaireVersion(text.substring(0, at), Integer.parseInt(text.substring(at + 1)));
    }

    @Override
    public String toString() {
        return questionnaireId + "@" + number;
    }
}
