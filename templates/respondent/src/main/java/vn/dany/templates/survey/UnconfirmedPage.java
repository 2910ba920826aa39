package vn.dany.templates.survey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import vn.dany.core.entrance.Entrance;
import vn.dany.core.response.SubmissionOutcome;

/**
 * No word from the store: everything is kept, and the same key is sent again.
 *
 * @param scripted whether the script had sent it
 */
@CheckedTemplate(basePath = "survey")
public record UnconfirmedPage(Visit visit, CarriedAnswers carried, boolean scripted, List<KeptAnswer> answers)
        implements TemplateInstance {

    /** Sends what was {@code typed} again under the same key. */
    public static TemplateInstance of(
            SubmissionOutcome.Unconfirmed unconfirmed,
            boolean scripted,
            Map<String, List<String>> typed,
            AskedLanguage language) {
        Entrance entrance = unconfirmed.entrance();
        return new UnconfirmedPage(
                        Visit.of(entrance, language),
                        CarriedAnswers.of(unconfirmed, typed),
                        scripted,
                        KeptAnswer.of(
                                entrance.questionnaire().questions(),
                                typed,
                                Said.after(entrance.questionnaire(), typed, language)))
                .setLocale(language.pages().tag());
    }
}
