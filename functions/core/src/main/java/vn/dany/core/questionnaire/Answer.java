package vn.dany.core.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** One variable's checked value. Not being asked is no answer; being asked and leaving it empty is {@link Skipped}. */
public sealed interface Answer {

    /** One choice. */
    record Chosen(String choiceCode) implements Answer {}

    /** At least one choice, in the questionnaire's order. */
    record ChosenMany(List<String> choiceCodes) implements Answer {
        public ChosenMany {
            choiceCodes = List.copyOf(choiceCodes);
        }
    }

    /** Free text: NFC, stripped, line breaks as LF. */
    record Written(String text) implements Answer {}

    /** A number without trailing zeros. */
    record Numeric(BigDecimal number) implements Answer {
        public Numeric {
            number = number.stripTrailingZeros();
        }
    }

    /** A day. */
    record Dated(LocalDate day) implements Answer {}

    /** Asked, left empty. */
    record Skipped() implements Answer {}

    /** A choice that means "no opinion". */
    record DontKnow(String choiceCode) implements Answer {}

    /** Asked, left empty. */
    Answer SKIPPED = new Skipped();
}
