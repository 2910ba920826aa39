package vn.dany.core.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an expression evaluates to. Every operation is defined on every value: nothing can fail at run time. */
public sealed interface Value {

    /** A truth. */
    record Truth(boolean holds) implements Value {}

    /** A text; dates are ISO texts, which sort as dates do. Unanswered is the empty text. */
    record Words(String text) implements Value {}

    /** A number, without trailing zeros. */
    record Amount(BigDecimal number) implements Value {
        public Amount {
            number = number.stripTrailingZeros();
        }
    }

    /** The choice codes of a multiple choice. */
    record Codes(List<String> choiceCodes) implements Value {
        public Codes {
            choiceCodes = List.copyOf(choiceCodes);
        }
    }

    /** The value of an answer; null, skipped and not asked are the empty text. */
    static Value of(@Nullable Answer answer) {
        if (answer instanceof Answer.Chosen chosen) {
            return new Words(chosen.choiceCode());
        }
        if (answer instanceof Answer.DontKnow dontKnow) {
            return new Words(dontKnow.choiceCode());
        }
        if (answer instanceof Answer.ChosenMany many) {
            return new Codes(many.choiceCodes());
        }
        if (answer instanceof Answer.Written written) {
            return new Words(written.text());
        }
        if (answer instanceof Answer.Dated dated) {
            return new Words(dated.day().toString());
        }
        if (answer instanceof Answer.Numeric numeric) {
            return new Amount(numeric.number());
        }
        return new Words("");
    }

    /** True for a truth that holds, a number other than 0, and anything not empty (XPath 1.0 {@code boolean()}). */
    default boolean isTrue() {
        if (this instanceof Truth truth) {
            return truth.holds();
        }
        if (this instanceof Amount amount) {
            return amount.number().signum() != 0;
        }
        return !text().isEmpty();
    }

    /** The value as text; codes separated by a space, as XLSForm has them. */
    default String text() {
        if (this instanceof Truth truth) {
            return truth.holds() ? "true" : "false";
        }
        if (this instanceof Amount amount) {
            return amount.number().stripTrailingZeros().toPlainString();
        }
        if (this instanceof Codes codes) {
            return String.join(" ", codes.choiceCodes());
        }
        return ((Words) this).text();
    }

    /** The choice codes it holds: those of a multiple choice, or its text as the only one. */
    default List<String> codes() {
        if (this instanceof Codes codes) {
            return codes.choiceCodes();
        }
        String text = text();
        return text.isEmpty() ? List.of() : List.of(text);
    }
}
