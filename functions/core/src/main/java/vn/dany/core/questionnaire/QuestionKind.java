package vn.dany.core.questionnaire;

import java.math.BigDecimal;
import java.util.List;

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

    /** A number within the bounds, both included; whole unless {@code decimals}. */
    record Number(BigDecimal min, BigDecimal max, boolean decimals) implements QuestionKind {}

    /** Something to read; takes no answer. */
    record Note() implements QuestionKind {}
}
