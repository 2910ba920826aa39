package vn.dany.templates.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dany.core.questionnaire.QuestionKind;
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

    /**
     * A typed value.
     *
     * @param mark what the script is told of it, as an attribute: that it is one of several answers, a number, a day or time, or
     *     contact details; empty for nothing
     */
    public record HiddenField(String name, String value, String mark) {}

    private static final QuestionKind.Cases<String> MARK = new QuestionKind.Cases<>(
            single -> "",
            multiple -> "data-several",
            rating -> "",
            matrix -> "",
            ranking -> "",
            text -> "",
            number -> "data-number",
            day -> "data-day",
            time -> "data-day",
            contact -> "data-contact",
            calculation -> "",
            note -> "");

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
        Map<String, String> marks = new HashMap<>();
        questionnaire
                .questions()
                .forEach(question -> question.fieldNames()
                        .forEach(name -> marks.put(name, question.kind().match(MARK))));
        List<HiddenField> fields = new ArrayList<>();
        new TreeMap<>(typed)
                .forEach((name, values) -> values.forEach(
                        value -> fields.add(new HiddenField(name, value, marks.getOrDefault(name, "")))));
        return fields;
    }
}
