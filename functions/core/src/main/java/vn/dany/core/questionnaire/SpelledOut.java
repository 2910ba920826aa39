package vn.dany.core.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Rules with the formulas of calculations in the place of their names: for whoever has answers but works nothing out, such as
 * the page's script, or a reader of a printed sheet.
 */
public final class SpelledOut {

    private final Map<QuestionId, Expression> formulas = new HashMap<>();

    private SpelledOut() {}

    /** The sections of {@code questionnaire} with their rules spelled out; the same sections where nothing is worked out. */
    public static List<Section> sections(Questionnaire questionnaire) {
        SpelledOut spelled = new SpelledOut();
        return isPlain(questionnaire)
                ? questionnaire.sections()
                : questionnaire.sections().stream().map(spelled::section).toList();
    }

    /** What each calculation of {@code questionnaire} comes to, in answers alone. */
    public static Map<QuestionId, Expression> formulas(Questionnaire questionnaire) {
        if (isPlain(questionnaire)) {
            return Map.of();
        }
        SpelledOut spelled = new SpelledOut();
        questionnaire.sections().forEach(spelled::section);
        return Map.copyOf(spelled.formulas);
    }

    private static boolean isPlain(Questionnaire questionnaire) {
        return questionnaire.questions().stream().allMatch(Question::isShown);
    }

    private Section section(Section section) {
        List<Question> questions = new ArrayList<>();
        Expression relevant = Question.rule(section.relevant(), this::rule);
        Section shown = new Section(section.sectionId(), section.title(), relevant, List.of());
        for (Question question : section.questions()) {
            Question spelled = question.withRules(this::rule);
            spelled.formula().ifPresent(formula -> formulas.put(question.id(), kept(shown, spelled, formula)));
            questions.add(spelled);
        }
        return new Section(section.sectionId(), section.title(), relevant, questions);
    }

    private Expression rule(Expression rule) {
        return formulas.isEmpty()
                ? rule
                : rule.replacing(reference -> formulas.getOrDefault(reference.questionId(), reference));
    }

    /** What a calculation comes to: nothing where it is not asked for. */
    static Expression kept(Section section, Question question, Expression formula) {
        return Stream.of(section.relevant(), question.relevant())
                .filter(Objects::nonNull)
                .reduce(Operation.AND::of)
                .<Expression>map(asked ->
                        Operation.IF.of(asked, Operation.KEPT.of(formula), new Expression.Literal(new Value.Words(""))))
                .orElseGet(() -> Operation.KEPT.of(formula));
    }
}
