package vn.dany.core.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an expression evaluates to. Every operation is defined on every value: nothing can fail at run time. */
public sealed interface Value {

    /** One function for each form of a value, named after it. */
    record Cases<R>(
            Function<Truth, R> truth, Function<Words, R> words, Function<Amount, R> amount, Function<Codes, R> codes) {}

    /** A truth. */
    record Truth(boolean holds) implements Value {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.truth().apply(this);
        }
    }

    /** A text; days and times are ISO texts, to the minute. Unanswered is the empty text. */
    record Words(String text) implements Value {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.words().apply(this);
        }
    }

    /** A number, without trailing zeros. */
    record Amount(BigDecimal number) implements Value {
        public Amount {
            number = number.stripTrailingZeros();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.amount().apply(this);
        }
    }

    /** The choice codes of a multiple choice. */
    record Codes(List<String> choiceCodes) implements Value {
        public Codes {
            choiceCodes = List.copyOf(choiceCodes);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.codes().apply(this);
        }
    }

    /** The value of an answer; null, skipped and not asked are the empty text. */
    static Value of(@Nullable Answer answer) {
        return answer == null
                ? new Words("")
                : answer.match(new Answer.Cases<>(
                        chosen -> new Words(chosen.choiceCode()),
                        many -> new Codes(many.choiceCodes()),
                        written -> new Words(written.text()),
                        numeric -> new Amount(numeric.number()),
                        dated -> new Words(dated.moment().toString()),
                        skipped -> new Words(""),
                        dontKnow -> new Words(dontKnow.choiceCode())));
    }

    /** What {@code cases} has for this form. */
    <R> R match(Cases<R> cases);

    /** True for a truth that holds, a number other than 0, and anything not empty (XPath 1.0 {@code boolean()}). */
    default boolean isTrue() {
        return match(new Cases<>(
                truth -> truth.holds(),
                words -> !words.text().isEmpty(),
                amount -> amount.number().signum() != 0,
                codes -> !codes.choiceCodes().isEmpty()));
    }

    /** The value as text; codes separated by a space, as XLSForm has them. */
    default String text() {
        return match(new Cases<>(
                truth -> truth.holds() ? "true" : "false",
                Words::text,
                amount -> Decimals.shown(amount.number()).toPlainString(),
                codes -> String.join(" ", codes.choiceCodes())));
    }

    /** The number it is; empty for anything else, even a text that looks like one. */
    default Optional<BigDecimal> amount() {
        return match(new Cases<>(
                truth -> Optional.empty(),
                words -> Optional.empty(),
                amount -> Optional.of(amount.number()),
                codes -> Optional.empty()));
    }

    /** The choice codes it holds: those of a multiple choice, or what spaces part in its text, as XLSForm has them. */
    default List<String> codes() {
        return match(new Cases<>(Value::parts, Value::parts, Value::parts, Codes::choiceCodes));
    }

    private static List<String> parts(Value value) {
        return Stream.of(value.text().split(" "))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
