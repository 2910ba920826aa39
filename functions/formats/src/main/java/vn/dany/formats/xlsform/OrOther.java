package vn.dany.formats.xlsform;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.Expression;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Operation;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Value;

/** XLSForm's {@code or_other}: one more choice, and a question after it that asks to write what is meant; nobody must. */
final class OrOther {

    private static final String CODE = "other";
    private static final int MAX_LENGTH = 200;

    private OrOther() {}

    /** Adds the choice unless the list has it. */
    static void add(List<Choice> choices) {
        if (choices.stream().noneMatch(choice -> choice.code().equals(CODE))) {
            choices.add(Choice.of(CODE, LocalizedText.of("Khác", "Other")));
        }
    }

    /** The question that asks to write; null if its code would be too long. */
    static @Nullable Question ask(QuestionId chosen) {
        String id = chosen.value() + "_" + CODE;
        if (!QuestionId.isWellFormed(id)) {
            return null;
        }
        return Question.of(
                        new QuestionId(id),
                        LocalizedText.of("Khác (xin ghi rõ)", "Other (please specify)"),
                        new QuestionKind.Text(MAX_LENGTH))
                .withRelevant(Operation.SELECTED.of(
                        new Expression.Reference(chosen), new Expression.Literal(new Value.Words(CODE))));
    }
}
