package vn.dany.core.questionnaire;

import java.time.LocalDateTime;
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
 * are dropped, required ones that were not asked are not demanded. A choice that was not offered is dropped the same way,
 * and what remains is checked: a required question of which nothing remains is missing. What is worked out is worked out here:
 * a field of its name belongs to no question.
 */
public final class AnswerCheck {

    /** What the ticked box of a consent sends. */
    public static final String CONSENT = "yes";

    private final Questionnaire questionnaire;
    private final Map<String, List<String>> fields;
    private final LocalDateTime now;
    private final SortedMap<QuestionId, Answer> answers = new TreeMap<>();
    private final List<AnswerProblem> problems = new ArrayList<>();
    private @Nullable String contact;

    private AnswerCheck(Questionnaire questionnaire, Map<String, List<String>> fields, LocalDateTime now) {
        this.questionnaire = questionnaire;
        this.fields = fields;
        this.now = now;
    }

    /**
     * What a check found.
     *
     * @param answers a value for each variable that was asked; those with a problem count as skipped
     * @param problems in the order of the questions; empty if the answers may be kept
     * @param unknownFields names of fields that belong to no question
     * @param contact how to reach the respondent: only if that was asked, given and consented to. No answer
     */
    public record Result(
            SortedMap<QuestionId, Answer> answers,
            List<AnswerProblem> problems,
            Set<String> unknownFields,
            Optional<String> contact) {

        /** Whether the answers may be kept. */
        public boolean isSound() {
            return problems.isEmpty() && unknownFields.isEmpty();
        }
    }

    /**
     * Checks {@code fields}, named by variable, with as many values as were sent.
     *
     * @param now the time in Vietnam, for rules that use it
     */
    public static Result check(Questionnaire questionnaire, Map<String, List<String>> fields, LocalDateTime now) {
        return new AnswerCheck(questionnaire, fields, now).run();
    }

    /**
     * Whether {@code question} of {@code section} is asked, given the answers before it. A question none of whose choices
     * is offered is not.
     */
    public static boolean isAsked(Section section, Question question, Expression.Scope scope) {
        return holds(section.relevant(), scope)
                && holds(question.relevant(), scope)
                && (question.choices().isEmpty() || !question.offered(scope).isEmpty());
    }

    /** Whether {@code typed} is a choice of the question that the answers before it took away again. */
    public static boolean isWithdrawn(Variable variable, String typed, Expression.Scope scope) {
        return variable.choice(AnswerReading.clean(typed))
                .filter(choice -> !choice.isOffered(scope))
                .isPresent();
    }

    private Result run() {
        Set<String> unknown = new LinkedHashSet<>(fields.keySet());
        for (Section section : questionnaire.sections()) {
            for (Question question : section.questions()) {
                boolean asked = isAsked(section, question, scope(null));
                question.fieldNames().forEach(unknown::remove);
                if (asked && question.asksForContact()) {
                    readContact(question);
                }
                for (Variable variable : question.variables()) {
                    if (asked) {
                        answers.put(
                                variable.id(),
                                question.formula()
                                        .map(formula -> QuestionKind.Calculation.kept(formula.evaluate(scope(null))))
                                        .orElseGet(() -> answer(variable, question)));
                    }
                }
            }
        }
        return new Result(answers, List.copyOf(problems), unknown, Optional.ofNullable(contact));
    }

    private void readContact(Question question) {
        QuestionId id = question.id();
        List<String> given = fields.getOrDefault(id.value(), List.of()).stream()
                .map(value -> AnswerReading.clean(value).replace('\n', ' '))
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        if (given.isEmpty()) {
            if (question.isRequired(scope(null))) {
                problems.add(new AnswerProblem.Missing(id, question.requiredMessage()));
            }
            return;
        }
        String text = given.get(0);
        int maxLength = question.kind().maxLength();
        int length = text.codePointCount(0, text.length());
        if (given.size() > 1) {
            problems.add(new AnswerProblem.OnlyOne(id));
        } else if (length > maxLength) {
            problems.add(worded(new AnswerProblem.TooLong(id, maxLength, length), question));
        } else if (!fields.getOrDefault(question.consentField(), List.of()).contains(CONSENT)) {
            problems.add(new AnswerProblem.ConsentMissing(id));
        } else {
            contact = text;
        }
    }

    private Answer answer(Variable variable, Question question) {
        List<String> given = given(variable);
        if (given.isEmpty()) {
            if (question.isRequired(scope(null))) {
                problems.add(new AnswerProblem.Missing(variable.id(), question.requiredMessage()));
            }
            return Answer.SKIPPED;
        }
        Answer answer = AnswerReading.read(variable, given, problem -> problems.add(worded(problem, question)));
        Optional<AnswerProblem> misplaced = question.isRanking() && !answer.equals(Answer.SKIPPED)
                ? misplaced(variable, given.get(0))
                : Optional.empty();
        if (misplaced.isPresent()) {
            problems.add(misplaced.get());
            return Answer.SKIPPED;
        }
        // A constraint may name its own question instead of writing a dot.
        answers.put(variable.id(), answer);
        if (!answer.equals(Answer.SKIPPED)
                && question.constraint() != null
                && !question.constraint().holds(scope(answer))) {
            problems.add(new AnswerProblem.ConstraintBroken(variable.id(), question.constraintMessage()));
            return Answer.SKIPPED;
        }
        return answer;
    }

    /** What is wrong with the place of {@code row}, given those of the others: as in ODK an order is whole, or it is none. */
    private Optional<AnswerProblem> misplaced(Variable row, String place) {
        List<Variable> others = row.question().variables().stream()
                .filter(other -> !other.id().equals(row.id()))
                .toList();
        Optional<AnswerProblem> same = others.stream()
                .filter(other -> given(other).contains(place))
                .findFirst()
                .map(other -> new AnswerProblem.SamePlace(row.id(), place, row.label(), other.label()));
        return same.or(() -> others.stream()
                .filter(other -> given(other).isEmpty())
                .findFirst()
                .map(other -> new AnswerProblem.NotAllPlaced(row.id(), other.label())));
    }

    private List<String> given(Variable variable) {
        return fields.getOrDefault(variable.id().value(), List.of()).stream()
                .map(AnswerReading::clean)
                .filter(value -> !value.isEmpty() && !isWithdrawn(variable, value, scope(null)))
                .distinct()
                .toList();
    }

    /** Some rules of an author have become limits of the question's kind: who breaks those is told the author's words too. */
    private static AnswerProblem worded(AnswerProblem problem, Question question) {
        LocalizedText words = question.constraintMessage();
        boolean isLimit = problem.match(new AnswerProblem.Cases<>(
                missing -> false,
                unknownChoice -> false,
                onlyOne -> false,
                combined -> false,
                tooMany -> true,
                tooLong -> question.constraint() == null,
                consentMissing -> false,
                notANumber -> false,
                outOfRange -> true,
                offStep -> false,
                notADay -> false,
                notATime -> false,
                samePlace -> false,
                notAllPlaced -> false,
                broken -> false));
        return words != null && isLimit ? new AnswerProblem.ConstraintBroken(problem.questionId(), words) : problem;
    }

    private Expression.Scope scope(@Nullable Answer self) {
        return new Expression.Scope(answers, self, now);
    }

    private static boolean holds(@Nullable Expression expression, Expression.Scope scope) {
        return expression == null || expression.holds(scope);
    }
}
