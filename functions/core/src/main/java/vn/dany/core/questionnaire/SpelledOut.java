package vn.dany.core.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rules with the formulas of calculations in the place of their names: for whoever has answers but works nothing out, such as
 * the page's script, or a reader of a printed sheet.
 */
public final class SpelledOut {

    /** So many parts of a rule nobody writes, and a page still carries. */
    private static final long MOST = 1_000;

    private final Map<QuestionId, Expression> formulas = new HashMap<>();
    private final Map<QuestionId, Long> sizes = new HashMap<>();

    private SpelledOut() {}

    /** The sections of {@code questionnaire} with their rules spelled out; the same sections where nothing is worked out. */
    public static List<Section> sections(Questionnaire questionnaire) {
        SpelledOut spelled = new SpelledOut();
        return questionnaire.questions().stream().allMatch(Question::isShown)
                ? questionnaire.sections()
                : questionnaire.sections().stream().map(spelled::section).toList();
    }

    /** What each calculation of {@code questionnaire} comes to, in answers alone. */
    public static Map<QuestionId, Expression> formulas(Questionnaire questionnaire) {
        SpelledOut spelled = new SpelledOut();
        questionnaire.sections().forEach(spelled::section);
        return Map.copyOf(spelled.formulas);
    }

    /** The codes of sections and questions whose rules would be too long, in order. */
    static List<String> tooLong(List<Section> sections) {
        SpelledOut spelled = new SpelledOut();
        List<String> codes = new ArrayList<>();
        for (Section section : sections) {
            spelled.weigh(section.sectionId(), Stream.of(section.relevant()), codes);
            for (Question question : section.questions()) {
                Stream<@Nullable Expression> own = Stream.of(
                        question.requiredIf(),
                        question.relevant(),
                        question.constraint(),
                        question.formula().orElse(null));
                Stream<@Nullable Expression> ofChoices =
                        question.choices().stream().map(Choice::relevant);
                spelled.weigh(question.id().value(), Stream.concat(own, ofChoices), codes);
                question.formula()
                        .ifPresent(formula ->
                                spelled.sizes.put(question.id(), spelled.size(kept(section, question, formula))));
            }
        }
        return codes;
    }

    private void weigh(String code, Stream<@Nullable Expression> rules, List<String> tooLong) {
        boolean tooMuch = rules.filter(Objects::nonNull).anyMatch(rule -> {
            long size = size(rule);
            return size > MOST && size > rule.size();
        });
        if (tooMuch) {
            tooLong.add(code);
        }
    }

    /** How many parts it would have; no more than a little beyond the most. */
    private long size(Expression expression) {
        return Math.min(
                MOST + 1 + expression.size(),
                expression.match(new Expression.Cases<>(
                        literal -> 1L,
                        reference -> sizes.getOrDefault(reference.questionId(), 1L),
                        self -> 1L,
                        today -> 1L,
                        call -> 1 + call.parts().stream().mapToLong(this::size).sum())));
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
    private static Expression kept(Section section, Question question, Expression formula) {
        return Stream.of(section.relevant(), question.relevant())
                .filter(Objects::nonNull)
                .reduce(Operation.AND::of)
                .<Expression>map(asked ->
                        Operation.IF.of(asked, Operation.KEPT.of(formula), new Expression.Literal(new Value.Words(""))))
                .orElseGet(() -> Operation.KEPT.of(formula));
    }
}
