package vn.dany.core.questionnaire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What rules may know of where they are asked: {@code ${unit_type}} is the type of the unit as the register has it, such
 * as {@code 'Phường'}. It is settled before anybody is asked, so that check, page and script see the same questions.
 */
final class UnitTypeRule {

    /** No question may have this code. */
    static final QuestionId UNIT_TYPE = new QuestionId("unit_type");

    private final Expression.Literal type;

    UnitTypeRule(String unitType) {
        this.type = new Expression.Literal(new Value.Words(unitType));
    }

    /** Whether anything in {@code sections} depends on the unit's type. */
    static boolean isUsedIn(List<Section> sections) {
        return sections.stream()
                .anyMatch(section -> uses(section.relevant())
                        || section.questions().stream()
                                .anyMatch(question -> uses(question.relevant())
                                        || uses(question.requiredIf())
                                        || uses(question.constraint())
                                        || question.choices().stream().anyMatch(choice -> uses(choice.relevant()))));
    }

    /** {@code section} as it is asked in such a unit. */
    Section settled(Section section) {
        return new Section(
                section.sectionId(),
                section.title(),
                settled(section.relevant()),
                section.questions().stream().map(this::settled).toList());
    }

    private Question settled(Question question) {
        return new Question(
                question.id(),
                question.label(),
                question.hint(),
                question.kind().withChoices(settled(question.choices())),
                settledDemand(question.requiredIf()),
                question.requiredMessage(),
                settled(question.relevant()),
                settled(question.constraint()),
                question.constraintMessage(),
                question.defaults());
    }

    /** Null where it is demanded of nobody, unlike other rules. */
    private @Nullable Expression settledDemand(@Nullable Expression rule) {
        return rule == null ? null : rule.given(UNIT_TYPE, type);
    }

    private List<Choice> settled(List<Choice> choices) {
        return choices.stream()
                .map(choice -> choice.withRelevant(settled(choice.relevant())))
                .toList();
    }

    /** Null where it holds whatever is answered. */
    private @Nullable Expression settled(@Nullable Expression rule) {
        if (rule == null || !uses(rule)) {
            return rule;
        }
        Expression given = rule.given(UNIT_TYPE, type);
        return given.isFixed() && !given.isNever() ? null : given;
    }

    private static boolean uses(@Nullable Expression rule) {
        return rule != null && rule.references().contains(UNIT_TYPE);
    }
}
