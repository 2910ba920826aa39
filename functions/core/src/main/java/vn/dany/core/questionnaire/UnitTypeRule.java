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
                                        || uses(question.formula().orElse(null))
                                        || uses(question.constraint())
                                        || question.choices().stream().anyMatch(choice -> uses(choice.relevant()))));
    }

    /** {@code section} as it is asked in such a unit. */
    Section settled(Section section) {
        return section.withRules(rule -> uses(rule) ? rule.given(UNIT_TYPE, type) : rule);
    }

    private static boolean uses(@Nullable Expression rule) {
        return rule != null && rule.references().contains(UNIT_TYPE);
    }
}
