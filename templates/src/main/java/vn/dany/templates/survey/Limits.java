package vn.dany.templates.survey;

import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionKind;

/**
 * What an answer must fulfil, as attributes for the page's script, which checks before it sends: {@code data-o} not
 * required, {@code data-most} choices at most, {@code data-n} lowest and highest number and whether it may be a fraction,
 * {@code data-ok} the constraint and {@code data-say} its words. Core checks again whatever the script did.
 */
final class Limits {

    private Limits() {}

    static String of(Question question, AskedLanguage language) {
        StringBuilder limits = new StringBuilder();
        if (!question.required()) {
            limits.append(" data-o");
        }
        if (question.kind() instanceof QuestionKind.MultipleChoice multiple
                && multiple.atMost() < multiple.choices().size()) {
            limits.append(" data-most=").append(multiple.atMost());
        }
        if (question.kind() instanceof QuestionKind.Number number) {
            limits.append(" data-n=\"")
                    .append(number.min().toPlainString())
                    .append(' ')
                    .append(number.max().toPlainString())
                    .append(number.decimals() ? " 1\"" : " 0\"");
        }
        if (question.constraint() != null) {
            limits.append(" data-ok='")
                    .append(ScriptRule.of(question.constraint()))
                    .append('\'');
            LocalizedText message = question.constraintMessage();
            if (message != null) {
                limits.append(" data-say=\"")
                        .append(escape(message.in(language.tag())))
                        .append('"');
            }
        }
        return limits.toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
