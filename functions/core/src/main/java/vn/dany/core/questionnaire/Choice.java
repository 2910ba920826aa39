package vn.dany.core.questionnaire;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One closed answer.
 *
 * @param code the stored choiceCode: stable over all versions, at most 32 letters, digits, - or _, such as 1 or -99
 * @param exclusive cannot be combined with another choice of the question
 * @param dontKnow means "no opinion": kept out of every base, counted apart
 * @param relevant when it is offered, null for always; refers to questions before its own (XLSForm: choice_filter)
 * @param picture what is shown beside the label, null if nothing
 */
public record Choice(
        String code,
        LocalizedText label,
        boolean exclusive,
        boolean dontKnow,
        @Nullable Expression relevant,
        @Nullable Picture picture) {

    private static final Pattern FORM = Pattern.compile("-?[A-Za-z0-9][A-Za-z0-9_-]{0,30}");

    public Choice {
        if (!isWellFormed(code)) {
            throw new IllegalArgumentException("not a choice code: " + code);
        }
    }

    /** Whether {@code code} can be the code of a choice. */
    public static boolean isWellFormed(String code) {
        return FORM.matcher(code).matches();
    }

    /** A choice like most: combinable, an opinion, always offered. */
    public static Choice of(String code, LocalizedText label) {
        return new Choice(code, label, false, false, null, null);
    }

    /** A choice that cannot be combined with another. */
    public static Choice exclusive(String code, LocalizedText label) {
        return new Choice(code, label, true, false, null, null);
    }

    /** A choice that means "no opinion". */
    public static Choice dontKnow(String code, LocalizedText label) {
        return new Choice(code, label, false, true, null, null);
    }

    /** The same, offered only when {@code relevant} holds. */
    public Choice withRelevant(@Nullable Expression relevant) {
        return new Choice(code, label, exclusive, dontKnow, relevant, picture);
    }

    /** The same with another picture. */
    public Choice withPicture(@Nullable Picture picture) {
        return new Choice(code, label, exclusive, dontKnow, relevant, picture);
    }

    /** Whether it is offered to nobody, whatever is answered. */
    public boolean isNeverOffered() {
        return relevant != null && relevant.isNever();
    }

    /** Whether it is offered, given the answers to earlier questions. */
    public boolean isOffered(Expression.Scope scope) {
        return relevant == null || relevant.holds(scope);
    }
}
