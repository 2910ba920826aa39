package vn.dany.core.questionnaire;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads what was typed or chosen for one variable as an answer of the question's kind. */
final class AnswerReading {

    private final Variable variable;
    private final Consumer<AnswerProblem> problems;

    private AnswerReading(Variable variable, Consumer<AnswerProblem> problems) {
        this.variable = variable;
        this.problems = problems;
    }

    /**
     * The answer behind {@code given}: at least one value, cleaned, none twice. What cannot be an answer goes to
     * {@code problems} and counts as skipped.
     */
    static Answer read(Variable variable, List<String> given, Consumer<AnswerProblem> problems) {
        return new AnswerReading(variable, problems).read(given);
    }

    /** NFC, line breaks as LF, control characters gone, stripped. */
    static String clean(String value) {
        StringBuilder kept = new StringBuilder(value.length());
        value.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .forEach(kept::appendCodePoint);
        // Last: what is taken out may have stood between a letter and its mark.
        return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
    }

    private Answer read(List<String> given) {
        return variable.question()
                .kind()
                .match(new QuestionKind.Cases<>(
                        single -> one(given, this::readChoice),
                        multiple -> readMany(multiple, given),
                        rating -> one(given, this::readChoice),
                        matrix -> one(given, this::readChoice),
                        ranking -> one(given, this::readChoice),
                        text -> one(given, value -> readText(text, value)),
                        number -> one(given, value -> readNumber(number, value)),
                        day -> one(
                                given,
                                value -> dated(Moment.typedDay(value), new AnswerProblem.NotADay(variable.id()))),
                        time -> one(given, value -> readTime(time, value)),
                        contact -> refuse(new AnswerProblem.UnknownChoice(variable.id())),
                        calculation -> refuse(new AnswerProblem.UnknownChoice(variable.id())),
                        note -> refuse(new AnswerProblem.UnknownChoice(variable.id()))));
    }

    private Answer one(List<String> given, Function<String, Answer> reading) {
        return given.size() > 1 ? refuse(new AnswerProblem.OnlyOne(variable.id())) : reading.apply(given.get(0));
    }

    private Answer readChoice(String value) {
        return variable.choice(value)
                .map(AnswerReading::chosen)
                .orElseGet(() -> refuse(new AnswerProblem.UnknownChoice(variable.id())));
    }

    private Answer readText(QuestionKind.Text kind, String value) {
        int length = value.codePointCount(0, value.length());
        return length > kind.maxLength()
                ? refuse(new AnswerProblem.TooLong(variable.id(), kind.maxLength(), length))
                : new Answer.Written(value);
    }

    private Answer readTime(QuestionKind.Time kind, String value) {
        return dated(
                kind.withDay() ? Moment.typedDayAndTime(value) : Moment.typedTime(value),
                new AnswerProblem.NotATime(variable.id(), kind.withDay()));
    }

    private Answer dated(Optional<Moment> moment, AnswerProblem otherwise) {
        return moment.<Answer>map(Answer.Dated::new).orElseGet(() -> refuse(otherwise));
    }

    private Answer readMany(QuestionKind.MultipleChoice kind, List<String> given) {
        QuestionId id = variable.id();
        List<Choice> chosen =
                kind.choices().stream().filter(c -> given.contains(c.code())).toList();
        if (chosen.size() < given.size()) {
            return refuse(new AnswerProblem.UnknownChoice(id));
        }
        Optional<Choice> alone = chosen.stream()
                .filter(choice -> choice.exclusive() || choice.dontKnow())
                .findFirst();
        if (alone.isPresent() && chosen.size() > 1) {
            return refuse(new AnswerProblem.ExclusiveCombined(id, alone.get().label()));
        }
        if (chosen.size() > kind.atMost()) {
            return refuse(new AnswerProblem.TooManyChosen(id, kind.atMost()));
        }
        return alone.isPresent() && alone.get().dontKnow()
                ? new Answer.DontKnow(alone.get().code())
                : new Answer.ChosenMany(chosen.stream().map(Choice::code).toList());
    }

    private Answer readNumber(QuestionKind.Number kind, String value) {
        QuestionId id = variable.id();
        Optional<BigDecimal> number = Decimals.parse(value);
        // In Vietnamese 2.000 is two thousand: where whole numbers are asked for, no separator is guessed at.
        if (number.isEmpty() || (!kind.decimals() && number.get().scale() > 0)) {
            return refuse(new AnswerProblem.NotANumber(id, kind.decimals()));
        }
        if (number.get().compareTo(kind.min()) < 0 || number.get().compareTo(kind.max()) > 0) {
            return refuse(new AnswerProblem.OutOfRange(id, kind.min(), kind.max()));
        }
        BigDecimal step = kind.step();
        if (step != null && number.get().subtract(kind.min()).remainder(step).signum() != 0) {
            return refuse(new AnswerProblem.OffStep(id, kind.min(), step));
        }
        return new Answer.Numeric(number.get());
    }

    private static Answer chosen(Choice choice) {
        return choice.dontKnow() ? new Answer.DontKnow(choice.code()) : new Answer.Chosen(choice.code());
    }

    private Answer refuse(AnswerProblem problem) {
        problems.accept(problem);
        return Answer.SKIPPED;
    }
}
