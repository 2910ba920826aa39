package vn.dany.core.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dany.core.finding.QuestionPart;

/**
 * How large the rules and texts of a page become once formulas stand in the place of calculations (see {@link SpelledOut}),
 * found without writing them: a chain of calculations that name each other twice doubles with each.
 */
final class SpelledWeight {

    /** So many parts of a rule nobody writes, and a page still carries. */
    private static final long MOST = 1_000;

    /** So many of all that use calculations: some 300 KB. */
    private static final long MOST_OF_PAGE = 20_000;

    /** Where it becomes too large. */
    record Place(String code, QuestionPart part) {}

    private record Weight(long parts, int height) {
        private static final Weight LEAF = new Weight(1, 1);

        private Weight above(Weight part) {
            return new Weight(Math.min(parts + part.parts, 2 * MOST_OF_PAGE), Math.max(height, part.height + 1));
        }
    }

    private final Map<QuestionId, Weight> weights = new HashMap<>();
    private final List<Place> tooLarge = new ArrayList<>();
    private long total;

    private SpelledWeight() {}

    /** The first rule or text with which it becomes too large; empty if a page carries everything. */
    static Optional<Place> tooLarge(List<Section> sections) {
        SpelledWeight weight = new SpelledWeight();
        for (Section section : sections) {
            weight.add(section.sectionId(), QuestionPart.RELEVANT, section.relevant());
            weight.add(section.sectionId(), section.title());
            section.questions().forEach(question -> weight.add(section, question));
        }
        return weight.tooLarge.stream().findFirst();
    }

    private void add(Section section, Question question) {
        String code = question.id().value();
        add(code, QuestionPart.RELEVANT, question.relevant());
        add(code, QuestionPart.REQUIRED, question.requiredIf());
        question.choices().forEach(choice -> add(code, QuestionPart.CHOICES, choice.relevant()));
        question.formula()
                .ifPresent(formula -> weights.put(question.id(), weight(SpelledOut.kept(section, question, formula))));
        add(code, QuestionPart.CONSTRAINT, question.constraint());
        add(code, question.label());
        add(code, question.hint());
        question.choices().forEach(choice -> add(code, choice.label()));
        question.kind().rows().forEach(row -> add(code, row.label()));
    }

    private void add(String code, @Nullable LocalizedText text) {
        if (text != null) {
            text.names().stream()
                    .filter(QuestionId::isWellFormed)
                    .forEach(name -> add(code, QuestionPart.WORDS, new Expression.Reference(new QuestionId(name))));
        }
    }

    private void add(String code, QuestionPart part, @Nullable Expression rule) {
        if (rule == null || rule.references().stream().noneMatch(weights::containsKey)) {
            return;
        }
        Weight weight = weight(rule);
        total += weight.parts();
        if (weight.parts() > MOST + rule.size()
                || weight.height() > ExpressionParser.MAX_HEIGHT
                || total > MOST_OF_PAGE) {
            tooLarge.add(new Place(code, part));
        }
    }

    private Weight weight(Expression expression) {
        return expression.match(new Expression.Cases<>(
                literal -> Weight.LEAF,
                reference -> weights.getOrDefault(reference.questionId(), Weight.LEAF),
                self -> Weight.LEAF,
                today -> Weight.LEAF,
                call -> {
                    Weight made = Weight.LEAF;
                    for (Expression part : call.parts()) {
                        made = made.above(weight(part));
                    }
                    return made;
                }));
    }
}
