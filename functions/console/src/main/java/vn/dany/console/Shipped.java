package vn.dany.console;

import java.util.Collection;
import java.util.List;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.unit.UnitRegister;
import vn.dany.formats.files.ShippedReform;
import vn.dany.formats.files.StarterSet;

/** What ships with the product and may still be taken. */
final class Shipped {

    private Shipped() {}

    /** The states of the province after what the register knows; the first alone before it knows any. */
    static List<ShippedReform> states(UnitRegister register) {
        return register.changes().isEmpty()
                ? StarterSet.states().subList(0, 1)
                : StarterSet.states().stream()
                        .filter(state -> state.on().isAfter(register.changes().last()))
                        .toList();
    }

    /** The questionnaires that are not among the published ones. */
    static List<Questionnaire> questionnaires(Collection<QuestionnaireVersion> published) {
        return StarterSet.questionnaires().stream()
                .filter(questionnaire -> !published.contains(questionnaire.version()))
                .toList();
    }
}
