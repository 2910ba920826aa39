package vn.dany.core.publish;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dany.core.finding.Finding;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;

/**
 * A questionnaire as it was read from a workbook.
 *
 * @param questionnaire with a default for each setting that has a problem, and without the pictures that are missing
 * @param notices what was left out or read otherwise than it stands there
 * @param settings what each setting comes to
 * @param missing pictures that are named and nobody has sent yet
 */
public record ReadWorkbook(
        Questionnaire questionnaire, List<Finding> notices, List<TakenSetting> settings, List<Finding> missing) {
    public ReadWorkbook {
        notices = List.copyOf(notices);
        settings = List.copyOf(settings);
        missing = List.copyOf(missing);
    }

    /** Why settings that were typed cannot be taken, and which pictures are missing. */
    public List<Finding> problems() {
        return Stream.concat(settings.stream().map(TakenSetting::problem).flatMap(Optional::stream), missing.stream())
                .toList();
    }

    /** Whether nobody has said which version it is. */
    boolean isUnnumbered() {
        return settings.stream().anyMatch(taken -> taken.setting() == FormSetting.VERSION && taken.isDefault());
    }

    /** The same as {@code version}, which nobody has said. */
    ReadWorkbook numbered(QuestionnaireVersion version) {
        return new ReadWorkbook(
                questionnaire.as(version),
                notices,
                settings.stream()
                        .map(taken -> taken.setting() == FormSetting.VERSION
                                ? new TakenSetting(FormSetting.VERSION, String.valueOf(version.number()), true)
                                : taken)
                        .toList(),
                missing);
    }
}
