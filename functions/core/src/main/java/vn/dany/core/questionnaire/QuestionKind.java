package vn.dany.core.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What kind of answer a question takes. */
public sealed interface QuestionKind {

    /** Exactly one of the choices. */
    record SingleChoice(List<Choice> choices) implements QuestionKind {
        public SingleChoice {
            choices = List.copyOf(choices);
        }
    }

    /** Any of the choices, {@code atMost} of them. */
    record MultipleChoice(List<Choice> choices, int atMost) implements QuestionKind {
        public MultipleChoice {
            choices = List.copyOf(choices);
        }
    }

    /** One level of a scale. */
    record Rating(Scale scale) implements QuestionKind {}

    /** One level of the same scale for each row. */
    record Matrix(Scale scale, List<Row> rows) implements QuestionKind {
        public Matrix {
            rows = List.copyOf(rows);
        }
    }

    /** A line of a matrix; answered and counted like a question of its own. */
    record Row(QuestionId id, LocalizedText label) {}

    /** Free text of at most {@code maxLength} characters (code points). */
    record Text(int maxLength) implements QuestionKind {}

    /**
     * A number within the bounds, both included; whole unless {@code decimals}.
     *
     * @param step only {@code min + k * step} is taken; null for any number
     * @param slider shown as a slider too, never without a box to type in (XLSForm: range)
     */
    record Number(
            BigDecimal min,
            BigDecimal max,
            boolean decimals,
            @Nullable BigDecimal step,
            boolean slider) implements QuestionKind {
        public Number {
            min = plain(min);
            max = plain(max);
            step = step == null ? null : plain(step);
        }

        /** A whole number. */
        public static Number whole(long min, long max) {
            return new Number(BigDecimal.valueOf(min), BigDecimal.valueOf(max), false, null, false);
        }

        /** A number that may be a fraction. */
        public static Number decimal(BigDecimal min, BigDecimal max) {
            return new Number(min, max, true, null, false);
        }

        /** The same, with only {@code min + k * step} taken. */
        public Number withStep(@Nullable BigDecimal step) {
            return new Number(min, max, decimals, step, slider);
        }

        /** The same, to be shown as a slider beside the box to type in. */
        public Number asSlider() {
            return new Number(min, max, decimals, step, true);
        }

        private static BigDecimal plain(BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    /** A day of the calendar; {@code today()} and ISO texts compare with it. Its bounds are a constraint's matter. */
    record Day() implements QuestionKind {}

    /**
     * How to reach the respondent, at most {@code maxLength} characters (code points), with a consent of its own. It takes no
     * answer: it is kept apart, sealed, and is in no response, count or file.
     */
    record Contact(int maxLength) implements QuestionKind {}

    /** Something to read; takes no answer. */
    record Note() implements QuestionKind {}
}
