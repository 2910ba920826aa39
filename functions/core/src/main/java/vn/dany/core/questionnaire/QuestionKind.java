package vn.dany.core.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What kind of answer a question takes. What is so of a kind is said here; what is drawn, written or checked differently
 * for each has one function a kind in {@link Cases}. So a new kind does not compile before every place has answered.
 */
public sealed interface QuestionKind {

    /** What {@code cases} has for this kind. */
    <R> R match(Cases<R> cases);

    /** How it is answered. */
    default Answering answering() {
        return match(new Cases<>(
                single -> Answering.ONE_CHOICE,
                multiple -> Answering.SEVERAL_CHOICES,
                rating -> Answering.ONE_CHOICE,
                matrix -> Answering.EACH_ROW,
                ranking -> Answering.IN_ORDER,
                text -> Answering.FREELY,
                number -> Answering.FREELY,
                day -> Answering.BY_CALENDAR,
                time -> Answering.BY_CALENDAR,
                contact -> Answering.APART,
                calculation -> Answering.BY_RULE,
                note -> Answering.NOT));
    }

    /** The closed answers; none where an answer is typed, or nothing is answered. */
    default List<Choice> choices() {
        Scale scale = scale();
        return scale == null ? List.of() : scale.choices();
    }

    /** The same with other choices of its own; a scale keeps its levels. */
    default QuestionKind withChoices(List<Choice> choices) {
        return match(new Cases<>(
                single -> new SingleChoice(choices),
                multiple -> new MultipleChoice(choices, multiple.atMost()),
                rating -> rating,
                matrix -> matrix,
                ranking -> ranking,
                text -> text,
                number -> number,
                day -> day,
                time -> time,
                contact -> contact,
                calculation -> calculation,
                note -> note));
    }

    /** The scale its choices are the levels of; null where they are its own, or there are none. */
    default @Nullable Scale scale() {
        return null;
    }

    /** What is answered instead of the question itself: what has rows, or is put into an order. */
    default List<Row> rows() {
        return List.of();
    }

    /** How many choices one answer may have. */
    default int atMost() {
        return 1;
    }

    /** How many characters (code points) may be written; 0 where that is no limit. */
    default int maxLength() {
        return 0;
    }

    /** How a question is answered. */
    enum Answering {
        /** One of its choices. */
        ONE_CHOICE,
        /** Any of its choices. */
        SEVERAL_CHOICES,
        /** One of its choices in each of its rows. */
        EACH_ROW,
        /** One place for each of its rows, none of them twice. */
        IN_ORDER,
        /** Whatever somebody types, even what tells who somebody is. */
        FREELY,
        /** By a day of the calendar, a time of day, or both. */
        BY_CALENDAR,
        /** By nobody: worked out from the answers to other questions. */
        BY_RULE,
        /** By what is no answer: kept apart, sealed, with a consent of its own. */
        APART,
        /** Not at all. */
        NOT
    }

    /** One function for each kind, named after it. */
    record Cases<R>(
            Function<SingleChoice, R> single,
            Function<MultipleChoice, R> multiple,
            Function<Rating, R> rating,
            Function<Matrix, R> matrix,
            Function<Ranking, R> ranking,
            Function<Text, R> text,
            Function<Number, R> number,
            Function<Day, R> day,
            Function<Time, R> time,
            Function<Contact, R> contact,
            Function<Calculation, R> calculation,
            Function<Note, R> note) {}

    /** Exactly one of the choices. */
    record SingleChoice(List<Choice> choices) implements QuestionKind {
        public SingleChoice {
            choices = List.copyOf(choices);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.single().apply(this);
        }
    }

    /** Any of the choices, {@code atMost} of them. */
    record MultipleChoice(List<Choice> choices, int atMost) implements QuestionKind {

        /** What other programs store of a single tick. */
        private static final String TICK = "OK";

        public MultipleChoice {
            choices = List.copyOf(choices);
        }

        /** A single tick, which says that something was read or is so (XLSForm: acknowledge). */
        public static MultipleChoice tick(LocalizedText label) {
            return new MultipleChoice(List.of(Choice.of(TICK, label)), 1);
        }

        /** Whether it is a single tick. */
        public boolean isTick() {
            return choices.size() == 1 && choices.get(0).code().equals(TICK);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.multiple().apply(this);
        }
    }

    /** One level of a scale. */
    record Rating(Scale scale) implements QuestionKind {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rating().apply(this);
        }
    }

    /** One level of the same scale for each row. */
    record Matrix(Scale scale, List<Row> rows) implements QuestionKind {
        public Matrix {
            rows = List.copyOf(rows);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.matrix().apply(this);
        }
    }

    /**
     * Things put into an order (XLSForm: rank): each has a place, the first is 1, and no two share one. Each is answered and
     * counted like a row of a matrix whose choices are the places.
     */
    record Ranking(List<Row> rows) implements QuestionKind {

        /** Fewer are in no order. */
        static final int FEWEST = 2;

        /** More cannot be kept in mind, nor shown at once. */
        static final int MOST = 10;

        private static final String JOINT = "_";

        private static final List<Choice> PLACES = IntStream.rangeClosed(1, MOST)
                .mapToObj(place ->
                        Choice.of(Integer.toString(place), LocalizedText.of("Vị trí " + place, "Place " + place)))
                .toList();

        public Ranking {
            rows = List.copyOf(rows);
        }

        /** The code of the row for the thing {@code code} of the question {@code id}; it may be too long for one. */
        public static String rowCode(QuestionId id, String code) {
            return id + JOINT + code;
        }

        /** The code that the thing of {@code row} has in a list of its own. */
        public static String code(QuestionId id, Row row) {
            return row.id().value().substring(rowCode(id, "").length());
        }

        /** Whether {@code row} has the code of something that belongs to the question {@code id}. */
        static boolean isRowOf(QuestionId id, Row row) {
            return row.id().value().startsWith(rowCode(id, "")) && Choice.isWellFormed(code(id, row));
        }

        /** The places, the first before all. */
        @Override
        public List<Choice> choices() {
            return PLACES.subList(0, Math.min(rows.size(), MOST));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ranking().apply(this);
        }
    }

    /** A line of a matrix, or one of the things to be put into an order; answered and counted like a question of its own. */
    record Row(QuestionId id, LocalizedText label) {}

    /** Free text of at most {@code maxLength} characters (code points). */
    record Text(int maxLength) implements QuestionKind {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.text().apply(this);
        }
    }

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

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.number().apply(this);
        }

        private static BigDecimal plain(BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    /** A day of the calendar; {@code today()} and ISO texts compare with it. Its bounds are a constraint's matter. */
    record Day() implements QuestionKind {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.day().apply(this);
        }
    }

    /** A time of day, to the minute; {@code withDay} on a day that is asked for with it, and {@code now()} compares then. */
    record Time(boolean withDay) implements QuestionKind {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.time().apply(this);
        }
    }

    /**
     * How to reach the respondent, at most {@code maxLength} characters (code points), with a consent of its own. It takes no
     * answer: it is kept apart, sealed, and is in no response, count or file.
     */
    record Contact(int maxLength) implements QuestionKind {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.contact().apply(this);
        }
    }

    /**
     * What is worked out from earlier answers and kept beside them; nobody sees or sends it (XLSForm: calculate).
     *
     * @param formula what it is worked out by; it may come to nothing
     */
    record Calculation(Expression formula) implements QuestionKind {

        private static final int LONGEST_TEXT = 100;

        /** What is kept of {@code value}: numbers to 15 digits, short texts, days and times; nothing of anything else. */
        static Answer kept(Value value) {
            return value.match(new Value.Cases<>(
                    truth -> new Answer.Written(truth.text()),
                    Calculation::keptOfText,
                    amount -> new Answer.Numeric(Decimals.shown(amount.number())),
                    Calculation::keptOfText));
        }

        private static Answer keptOfText(Value value) {
            String text = value.text();
            if (text.isEmpty() || text.codePointCount(0, text.length()) > LONGEST_TEXT) {
                return Answer.SKIPPED;
            }
            return Moment.written(text).<Answer>map(Answer.Dated::new).orElseGet(() -> new Answer.Written(text));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.calculation().apply(this);
        }
    }

    /** Something to read; takes no answer. */
    record Note() implements QuestionKind {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.note().apply(this);
        }
    }
}
