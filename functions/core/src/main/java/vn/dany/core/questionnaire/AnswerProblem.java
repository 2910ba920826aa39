package vn.dany.core.questionnaire;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Why one submitted answer cannot be kept, in words the page can turn into a sentence. */
public sealed interface AnswerProblem {

    /** One function for each problem, named after it. */
    record Cases<R>(
            Function<Missing, R> missing,
            Function<UnknownChoice, R> unknownChoice,
            Function<OnlyOne, R> onlyOne,
            Function<ExclusiveCombined, R> exclusiveCombined,
            Function<TooManyChosen, R> tooManyChosen,
            Function<TooLong, R> tooLong,
            Function<ConsentMissing, R> consentMissing,
            Function<NotANumber, R> notANumber,
            Function<OutOfRange, R> outOfRange,
            Function<OffStep, R> offStep,
            Function<NotADay, R> notADay,
            Function<NotATime, R> notATime,
            Function<SamePlace, R> samePlace,
            Function<NotAllPlaced, R> notAllPlaced,
            Function<ConstraintBroken, R> constraintBroken) {}

    /** What {@code cases} has for this problem. */
    <R> R match(Cases<R> cases);

    /** The variable to go back to. */
    QuestionId questionId();

    /** Whether nothing is wrong but that nothing was answered. */
    default boolean isSkipped() {
        return false;
    }

    /** Required and left empty. */
    record Missing(QuestionId questionId, @Nullable LocalizedText message) implements AnswerProblem {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.missing().apply(this);
        }

        @Override
        public boolean isSkipped() {
            return true;
        }

        /** The questionnaire's wording, if it has one. */
        public Optional<LocalizedText> wording() {
            return Optional.ofNullable(message);
        }
    }

    /** A choice that the question does not have. */
    record UnknownChoice(QuestionId questionId) implements AnswerProblem {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unknownChoice().apply(this);
        }
    }

    /** Several choices where one is asked for. */
    record OnlyOne(QuestionId questionId) implements AnswerProblem {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.onlyOne().apply(this);
        }
    }

    /** An exclusive choice combined with others. */
    record ExclusiveCombined(QuestionId questionId, LocalizedText choice) implements AnswerProblem {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.exclusiveCombined().apply(this);
        }
    }

    /** More choices than allowed. */
    record TooManyChosen(QuestionId questionId, int atMost) implements AnswerProblem {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tooManyChosen().apply(this);
        }
    }

    /** Text longer than allowed, in characters. */
    record TooLong(QuestionId questionId, int maxLength, int length) implements AnswerProblem {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tooLong().apply(this);
        }
    }

    /** Contact details without the consent to keep them. */
    record ConsentMissing(QuestionId questionId) implements AnswerProblem {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.consentMissing().apply(this);
        }
    }

    /** Not a number, or a fraction where whole numbers are asked for. */
    record NotANumber(QuestionId questionId, boolean decimals) implements AnswerProblem {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notANumber().apply(this);
        }
    }

    /** Outside the bounds, both included. */
    record OutOfRange(QuestionId questionId, BigDecimal min, BigDecimal max) implements AnswerProblem {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.outOfRange().apply(this);
        }
    }

    /** A number between those that {@code min} and steps of {@code step} lead to. */
    record OffStep(QuestionId questionId, BigDecimal min, BigDecimal step) implements AnswerProblem {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.offStep().apply(this);
        }
    }

    /** Not a day of the calendar, written as 2024-04-01 or 1/4/2024. */
    record NotADay(QuestionId questionId) implements AnswerProblem {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notADay().apply(this);
        }
    }

    /** Not a time of the clock, written as 8:30 or 8 giờ 30; {@code withDay} not one with its day. */
    record NotATime(QuestionId questionId, boolean withDay) implements AnswerProblem {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notATime().apply(this);
        }
    }

    /** A place that another thing of the same ranking has too: {@code other}. */
    record SamePlace(QuestionId questionId, String place, LocalizedText own, LocalizedText other)
            implements AnswerProblem {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.samePlace().apply(this);
        }
    }

    /** A place in a ranking where {@code missing} has none: it is all or nothing. */
    record NotAllPlaced(QuestionId questionId, LocalizedText missing) implements AnswerProblem {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notAllPlaced().apply(this);
        }
    }

    /** The question's own rule is broken. */
    record ConstraintBroken(QuestionId questionId, @Nullable LocalizedText message) implements AnswerProblem {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.constraintBroken().apply(this);
        }

        /** The questionnaire's wording, if it has one. */
        public Optional<LocalizedText> wording() {
            return Optional.ofNullable(message);
        }
    }
}
