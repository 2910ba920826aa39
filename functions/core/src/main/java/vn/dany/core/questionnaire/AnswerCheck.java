package vn.dany.core.questionnaire;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Checks submitted fields against one questionnaire, whatever the browser did: answers to questions that were not asked
 * are dropped, required ones that were not asked are not demanded.
 */
public final class AnswerCheck {

    private final Questionnaire questionnaire;
    private final Map<String, List<String>> fields;
    private final LocalDate today;
    private final SortedMap<QuestionId, Answer> answers = new TreeMap<>();
    private final List<AnswerProblem> problems = new ArrayList<>();

    private AnswerCheck(Questionnaire questionnaire, Map<String, List<String>> fields, LocalDate today) {
        this.questionnaire = questionnaire;
        this.fields = fields;
        this.today = today;
    }

    /**
     * What a check found.
     *
     * @param answers a value for each variable that was asked; those with a problem count as skipped
     * @param problems in the order of the questions; empty if the answers may be kept
     * @param unknownFields names of fields that belong to no variable
     */
    public record Result(
            SortedMap<QuestionId, Answer> answers, List<AnswerProblem> problems, Set<String> unknownFields) {

        /** Whether the answers may be kept. */
        public boolean isSound() {
            return problems.isEmpty() && unknownFields.isEmpty();
        }
    }

    /**
     * Checks {@code fields}, named by variable, with as many values as were sent.
     *
     * @param today the day in Vietnam, for rules that use it
     */
    public static Result check(Questionnaire questionnaire, Map<String, List<String>> fields, LocalDate today) {
        return new AnswerCheck(questionnaire, fields, today).run();
    }

    /** Whether {@code question} of {@code section} is asked, given the answers before it. */
    public static boolean isAsked(Section section, Question question, Expression.Scope scope) {
        return holds(section.relevant(), scope) && holds(question.relevant(), scope);
    }

    private Result run() {
        Set<String> unknown = new LinkedHashSet<>(fields.keySet());
        for (Section section : questionnaire.sections()) {
            for (Question question : section.questions()) {
                boolean asked = isAsked(section, question, scope(null));
                for (Variable variable : question.variables()) {
                    unknown.remove(variable.id().value());
                    if (asked) {
                        answers.put(variable.id(), answer(variable, question));
                    }
                }
            }
        }
        return new Result(answers, List.copyOf(problems), unknown);
    }

    private Answer answer(Variable variable, Question question) {
        List<String> given = fields.getOrDefault(variable.id().value(), List.of()).stream()
                .map(AnswerCheck::clean)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        if (given.isEmpty()) {
            if (question.required()) {
                problems.add(new AnswerProblem.Missing(variable.id()));
            }
            return Answer.SKIPPED;
        }
        Answer answer = read(variable, question.kind(), given);
        // A constraint may name its own question instead of writing a dot.
        answers.put(variable.id(), answer);
        if (!(answer instanceof Answer.Skipped)
                && question.constraint() != null
                && !question.constraint().holds(scope(answer))) {
            return refuse(new AnswerProblem.ConstraintBroken(variable.id(), question.constraintMessage()));
        }
        return answer;
    }

    private Answer read(Variable variable, QuestionKind kind, List<String> given) {
        QuestionId id = variable.id();
        if (kind instanceof QuestionKind.MultipleChoice multiple) {
            return readMany(variable, multiple, given);
        }
        if (given.size() > 1) {
            return refuse(new AnswerProblem.OnlyOne(id));
        }
        String value = given.get(0);
        if (kind instanceof QuestionKind.Text text) {
            int length = value.codePointCount(0, value.length());
            return length > text.maxLength()
                    ? refuse(new AnswerProblem.TooLong(id, text.maxLength(), length))
                    : new Answer.Written(value);
        }
        if (kind instanceof QuestionKind.Number number) {
            return readNumber(id, number, value);
        }
        Optional<Choice> choice = variable.choice(value);
        return choice.isPresent() ? chosen(choice.get()) : refuse(new AnswerProblem.UnknownChoice(id));
    }

    private Answer readMany(Variable variable, QuestionKind.MultipleChoice kind, List<String> given) {
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

    private Answer readNumber(QuestionId id, QuestionKind.Number kind, String value) {
        Optional<BigDecimal> number = Decimals.parse(value);
        // In Vietnamese 2.000 is two thousand: where whole numbers are asked for, no separator is guessed at.
        if (number.isEmpty() || (!kind.decimals() && number.get().scale() > 0)) {
            return refuse(new AnswerProblem.NotANumber(id, kind.decimals()));
        }
        if (number.get().compareTo(kind.min()) < 0 || number.get().compareTo(kind.max()) > 0) {
            return refuse(new AnswerProblem.OutOfRange(id, kind.min(), kind.max()));
        }
        return new Answer.Numeric(number.get());
    }

    private static Answer chosen(Choice choice) {
        return choice.dontKnow() ? new Answer.DontKnow(choice.code()) : new Answer.Chosen(choice.code());
    }

    private Answer refuse(AnswerProblem problem) {
        problems.add(problem);
        return Answer.SKIPPED;
    }

    private Expression.Scope scope(@Nullable Answer self) {
        return new Expression.Scope(answers, self, today);
    }

    private static boolean holds(@Nullable Expression expression, Expression.Scope scope) {
        return expression == null || expression.holds(scope);
    }

    /** NFC, line breaks as LF, control characters gone, stripped. */
    private static String clean(String value) {
        StringBuilder kept = new StringBuilder(value.length());
        Normalizer.normalize(value, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }
}
