package vn.dany.core.publish;

import java.util.List;
import vn.dany.core.finding.Finding;
import vn.dany.core.questionnaire.Questionnaire;

/**
 * A questionnaire as it was read from a workbook.
 *
 * @param notices what was left out or read otherwise than it stands there
 */
public record ReadWorkbook(Questionnaire questionnaire, List<Finding> notices) {
    public ReadWorkbook {
        notices = List.copyOf(notices);
    }
}
