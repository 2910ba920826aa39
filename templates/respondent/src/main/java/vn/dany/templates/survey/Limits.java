package vn.dany.templates.survey;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dany.core.questionnaire.Expression;
import vn.dany.core.questionnaire.Operation;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionKind;

/**
 * What an answer must fulfil, for the page's script, which checks before it sends. Empty texts mean "no such limit". Core
 * checks again whatever the script did.
 *
 * @param optional whether it may be left empty, at least at times
 * @param unless when that is so, empty for always
 * @param need the words for who leaves it empty
 * @param most choices at most
 * @param range lowest and highest number, whether it may be a fraction, and its step
 * @param constraint what must be true of the answer
 * @param say the words for an answer of which it is not, or beyond the other limits
 */
public record Limits(
        boolean optional,
        String unless,
        String need,
        String most,
        String range,
        boolean slider,
        String constraint,
        String say) {

    static Limits of(Question question, Said said) {
        Optional<QuestionKind.Number> number = question.kind()
                .match(new QuestionKind.Cases<>(
                        single -> Optional.empty(),
                        multiple -> Optional.empty(),
                        rating -> Optional.empty(),
                        matrix -> Optional.empty(),
                        ranking -> Optional.empty(),
                        text -> Optional.empty(),
                        Optional::of,
                        day -> Optional.empty(),
                        time -> Optional.empty(),
                        contact -> Optional.empty(),
                        calculation -> Optional.empty(),
                        note -> Optional.empty()));
        return new Limits(
                !question.isAlwaysRequired(),
                unless(question.requiredIf()),
                said.forScript(question.requiredMessage()),
                areFew(question) ? Integer.toString(question.kind().atMost()) : "",
                number.map(Limits::range).orElse(""),
                number.filter(QuestionKind.Number::slider).isPresent(),
                QuestionBlock.rule(question.constraint()),
                said.forScript(question.constraintMessage()));
    }

    private static String unless(@Nullable Expression requiredIf) {
        return requiredIf == null ? "" : ScriptRule.of(Operation.NOT.of(requiredIf));
    }

    /** Whether fewer choices may be taken than there are. */
    static boolean areFew(Question question) {
        return question.takesSeveral()
                && question.kind().atMost() < question.choices().size();
    }

    private static String range(QuestionKind.Number number) {
        return String.join(
                " ",
                number.min().toPlainString(),
                number.max().toPlainString(),
                number.decimals() ? "1" : "0",
                number.step() == null ? "" : number.step().toPlainString());
    }
}
