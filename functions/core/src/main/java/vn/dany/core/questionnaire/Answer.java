package vn.dany.core.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One variable's checked value. Not being asked is no answer; being asked and leaving it empty is {@link Skipped}. */
public sealed interface Answer {

    /** One function for each form of an answer, named after it. */
    record Cases<R>(
            Function<Chosen, R> chosen,
            Function<ChosenMany, R> many,
            Function<Written, R> written,
            Function<Numeric, R> numeric,
            Function<Dated, R> dated,
            Function<Skipped, R> skipped,
            Function<DontKnow, R> dontKnow) {}

    /** What {@code cases} has for this form. */
    <R> R match(Cases<R> cases);

    /** The free text; empty for an answer of another form. */
    static Optional<String> freeText(Answer answer) {
        return answer.match(new Cases<>(
                chosen -> Optional.empty(),
                many -> Optional.empty(),
                written -> Optional.of(written.text()),
                numeric -> Optional.empty(),
                dated -> Optional.empty(),
                skipped -> Optional.empty(),
                dontKnow -> Optional.empty()));
    }

    /** One choice. */
    record Chosen(String choiceCode) implements Answer {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.chosen().apply(this);
        }
    }

    /** At least one choice, in the questionnaire's order. */
    record ChosenMany(List<String> choiceCodes) implements Answer {
        public ChosenMany {
            choiceCodes = List.copyOf(choiceCodes);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.many().apply(this);
        }
    }

    /** Free text: NFC, stripped, line breaks as LF. */
    record Written(String text) implements Answer {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.written().apply(this);
        }
    }

    /** A number without trailing zeros. */
    record Numeric(BigDecimal number) implements Answer {
        public Numeric {
            number = number.stripTrailingZeros();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.numeric().apply(this);
        }
    }

    /** A day, a time of day, or a day with its time. */
    record Dated(Moment moment) implements Answer {
        /** A day. */
        public Dated(LocalDate day) {
            this(Moment.of(day));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dated().apply(this);
        }
    }

    /** Asked, left empty. */
    record Skipped() implements Answer {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.skipped().apply(this);
        }
    }

    /** A choice that means "no opinion". */
    record DontKnow(String choiceCode) implements Answer {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dontKnow().apply(this);
        }
    }

    /** Asked, left empty. */
    Answer SKIPPED = new Skipped();
}
