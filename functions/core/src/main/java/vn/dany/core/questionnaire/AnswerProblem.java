package vn.dany.core.questionnaire;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why one submitted answer cannot be kept, in words the page can turn into a sentence. */
public sealed interface AnswerProblem {

    /** The variable to go back to. */
    QuestionId questionId();

    /** Required and left empty. */
    record Missing(QuestionId questionId, @Nullable LocalizedText message) implements AnswerProblem {
        /** Of a question without a wording of its own. */
        public Missing(QuestionId questionId) {
            this(questionId, null);
        }

        /** The questionnaire's wording, if it has one. */
        public Optional<LocalizedText> wording() {
            return Optional.ofNullable(message);
        }
    }

    /** A choice that the question does not have. */
    record UnknownChoice(QuestionId questionId) implements AnswerProblem {}

    /** Several choices where one is asked for. */
    record OnlyOne(QuestionId questionId) implements AnswerProblem {}

    /** An exclusive choice combined with others. */
    record ExclusiveCombined(QuestionId questionId, LocalizedText choice) implements AnswerProblem {}

    /** More choices than allowed. */
    record TooManyChosen(QuestionId questionId, int atMost) implements AnswerProblem {}

    /** Text longer than allowed, in characters. */
    record TooLong(QuestionId questionId, int maxLength, int length) implements AnswerProblem {}

    /** Contact details without the consent to keep them. */
    record ConsentMissing(QuestionId questionId) implements AnswerProblem {}

    /** Not a number, or a fraction where whole numbers are asked for. */
    record NotANumber(QuestionId questionId, boolean decimals) implements AnswerProblem {}

    /** Outside the bounds, both included. */
    record OutOfRange(QuestionId questionId, BigDecimal min, BigDecimal max) implements AnswerProblem {}

    /** A number between those that {@code min} and steps of {@code step} lead to. */
    record OffStep(QuestionId questionId, BigDecimal min, BigDecimal step) implements AnswerProblem {}

    /** Not a day of the calendar, written as 2024-04-01 or 1/4/2024. */
    record NotADay(QuestionId questionId) implements AnswerProblem {}

    /** The question's own rule is broken. */
    record ConstraintBroken(QuestionId questionId, @Nullable LocalizedText message) implements AnswerProblem {
        /** The questionnaire's wording, if it has one. */
        public Optional<LocalizedText> wording() {
            return Optional.ofNullable(message);
        }
    }
}
