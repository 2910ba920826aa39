package vn.dany.core.questionnaire;

import java.util.regex.Pattern;

/**
 * One closed answer.
 *
 * @param code the stored choiceCode: stable over all versions, at most 32 letters, digits, - or _, such as 1 or -99
 * @param exclusive cannot be combined with another choice of the question
 * @param dontKnow means "no opinion": kept out of every base, counted apart
 */
public record Choice(String code, LocalizedText label, boolean exclusive, boolean dontKnow) {

    private static final Pattern FORM = Pattern.compile("-?[A-Za-z0-9][A-Za-z0-9_-]{0,30}");

    public Choice {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not a choice code: " + code);
        }
    }
}
