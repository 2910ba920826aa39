package vn.dany.core.questionnaire;

import java.util.Optional;

/**
 * One column of the data: a question, or a row of a matrix or a ranking (DDI: variable).
 *
 * @param question the question it belongs to
 */
public record Variable(QuestionId id, LocalizedText label, Question question) {

    /** Whether it is one row of a question, rather than the question itself. */
    public boolean isRow() {
        return question.kind().answering() == QuestionKind.Answering.EACH_ROW || question.isRanking();
    }

    /** The choice with this code. */
    public Optional<Choice> choice(String code) {
        return question.choices().stream()
                .filter(choice -> choice.code().equals(code))
                .findFirst();
    }
}
