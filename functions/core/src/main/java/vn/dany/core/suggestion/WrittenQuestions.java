package vn.dany.core.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.Expression;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.Variable;

/**
 * What of a questionnaire is read one by one: the written answers, and in a box the question that says what they are.
 *
 * @param texts the questions answered by writing, in order; in a survey only those that everybody is asked: that another
 *     one was answered would tell the answer it hangs on
 * @param kind in a box, the question with one choice by which alone it is decided whether the first of them is asked:
 *     that a text is there tells most of that answer already. No other closed answer is ever read beside a text
 */
public record WrittenQuestions(List<Variable> texts, Optional<Question> kind) {

    public WrittenQuestions {
        texts = List.copyOf(texts);
    }

    /** Those of {@code questionnaire}. */
    public static WrittenQuestions of(Questionnaire questionnaire) {
        boolean box = isBox(questionnaire);
        List<Variable> texts = questionnaire.sections().stream()
                .filter(section -> box || section.relevant() == null)
                .flatMap(section -> section.questions().stream())
                .filter(question -> box || question.relevant() == null)
                .flatMap(question -> question.variables().stream())
                .filter(variable -> variable.question().kind().maxLength() > 0)
                .toList();
        return new WrittenQuestions(
                texts,
                box ? texts.stream().findFirst().flatMap(first -> kind(questionnaire, first)) : Optional.empty());
    }

    /** Whether what is written there is read to be answered: a box asks how to reach people. */
    public static boolean isBox(Questionnaire questionnaire) {
        return questionnaire.contactQuestion().isPresent();
    }

    /** The codes of the texts. */
    public List<QuestionId> ids() {
        return texts.stream().map(Variable::id).toList();
    }

    /** What a text may be: the choices of {@link #kind()} with which anything is asked to be written. */
    public List<Choice> kinds() {
        return kind.stream()
                .flatMap(question -> question.choices().stream()
                        .filter(choice -> texts.stream().anyMatch(text -> mayBeAsked(text, question, choice))))
                .toList();
    }

    private static boolean mayBeAsked(Variable text, Question kind, Choice choice) {
        Expression relevant = text.question().relevant();
        return relevant == null
                || !relevant.references().stream().allMatch(kind.id()::equals)
                || relevant.holds(new Expression.Scope(
                        Map.of(kind.id(), new Answer.Chosen(choice.code())), null, LocalDate.EPOCH.atStartOfDay()));
    }

    private static Optional<Question> kind(Questionnaire questionnaire, Variable text) {
        Expression relevant = text.question().relevant();
        if (relevant == null) {
            return Optional.empty();
        }
        List<QuestionId> deciding = relevant.references().stream().distinct().toList();
        return questionnaire.questions().stream()
                .filter(question -> deciding.equals(List.of(question.id())))
                .filter(question -> question.kind().answering() == QuestionKind.Answering.ONE_CHOICE
                        && question.scale().isEmpty())
                .findFirst();
    }
}
