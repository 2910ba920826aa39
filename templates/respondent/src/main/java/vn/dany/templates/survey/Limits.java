package vn.dany.templates.survey;

import org.jspecify.annotations.Nullable;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionKind;

/**
 * What an answer must fulfil, as attributes for the page's script, which checks before it sends: {@code data-o} not
 * required, {@code data-need} the words for who leaves it empty, {@code data-most} choices at most, {@code data-n} lowest and
 * highest number, whether it may be a fraction and its step, {@code data-slide} for a slider, {@code data-ok} the constraint
 * and {@code data-say} its words. {@code data-k} marks the fields of contact details, which no draft may keep. Core checks
 * again whatever the script did.
 */
final class Limits {

    private Limits() {}

    static String of(Question question, AskedLanguage language) {
        StringBuilder limits = new StringBuilder();
        if (!question.required()) {
            limits.append(" data-o");
        }
        words(limits, "need", question.requiredMessage(), language);
        if (question.kind() instanceof QuestionKind.MultipleChoice multiple
                && multiple.atMost() < multiple.choices().size()) {
            limits.append(" data-most=").append(multiple.atMost());
        }
        if (question.kind() instanceof QuestionKind.Number number) {
            limits.append(" data-n=\"")
                    .append(number.min().toPlainString())
                    .append(' ')
                    .append(number.max().toPlainString())
                    .append(number.decimals() ? " 1 " : " 0 ")
                    .append(number.step() == null ? "" : number.step().toPlainString())
                    .append(number.slider() ? "\" data-slide" : "\"");
        }
        if (question.constraint() != null) {
            limits.append(" data-ok='")
                    .append(ScriptRule.of(question.constraint()))
                    .append('\'');
            words(limits, "say", question.constraintMessage(), language);
        }
        return limits.toString();
    }

    private static void words(StringBuilder limits, String name, @Nullable LocalizedText text, AskedLanguage language) {
        if (text != null) {
            limits.append(" data-")
                    .append(name)
                    .append("=\"")
                    .append(escape(text.in(language.tag())))
                    .append('"');
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
