package vn.dany.templates.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.response.FormState;
import vn.dany.core.response.SubmissionOutcome;

/**
 * What travels with a page and comes back with it, as hidden fields: the submission key and the answers that were typed
 * on other pages.
 *
 * @param seal proves that the answers are those that were sent before
 */
public record CarriedAnswers(String key, String seal, List<HiddenField> fields) {

    /** A typed value; the script is told about one of several answers, and about contact details. */
    public record HiddenField(String name, String value, boolean several, boolean contact) {}

    /** What a page of {@code form} carries. */
    static CarriedAnswers of(FormState form) {
        return new CarriedAnswers(
                form.submissionKey(), form.seal(), fields(form.entrance().questionnaire(), form.carried()));
    }

    /** Everything that was {@code typed}, to be sent again. */
    static CarriedAnswers of(SubmissionOutcome.Unconfirmed unconfirmed, Map<String, List<String>> typed) {
        return new CarriedAnswers(
                unconfirmed.submissionKey(),
                unconfirmed.seal(),
                fields(unconfirmed.entrance().questionnaire(), typed));
    }

    private static List<HiddenField> fields(Questionnaire questionnaire, Map<String, List<String>> typed) {
        Set<String> several = questionnaire.questions().stream()
                .filter(Question::takesSeveral)
                .map(question -> question.id().value())
                .collect(Collectors.toSet());
        List<String> contact =
                questionnaire.contactQuestion().map(Question::fieldNames).orElse(List.of());
        List<HiddenField> fields = new ArrayList<>();
        new TreeMap<>(typed)
                .forEach((name, values) -> values.forEach(value ->
                        fields.add(new HiddenField(name, value, several.contains(name), contact.contains(name)))));
        return fields;
    }
}
