package vn.dany.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.emulators.EmbeddedServices;
import vn.dany.emulators.function.HttpAnswer;
import vn.dany.formats.files.StarterSet;

/** A new master secret while forms are open: the artifact before the rotation, and started anew after it. */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class SecretRotationIT {

    private static final String FIRST = "1=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=\n";
    private static final String SECOND = "2=ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA=\n";

    @Inject
    Kit kit;

    @Test
    void openForms_areTakenAfterARotationAndNewCampaignsWaitForIt() {
        Questionnaire questionnaire = StarterSet.questionnaires().get(0);
        kit.publish(questionnaire);
        EntryCode older = kit.publish(Kit.openNow(questionnaire.version(), 1)).get(0);
        EntryCode newer = kit.publish(Kit.openNow(questionnaire.version(), 2)).get(0);
        String form;
        String receipt;
        try (PackagedSurvey before = PackagedSurvey.withSecrets(FIRST)) {
            form = form(before, older, questionnaire);
            receipt = path(before.post("/s/" + older, form(before, older, questionnaire)));
            assertThat(before.get(receipt, "identity").status()).isEqualTo(200);

            HttpAnswer tooEarly = before.get("/s/" + newer, "identity");
            assertThat(tooEarly.status()).isEqualTo(503);
            assertThat(tooEarly.header("Retry-After")).isNotEmpty();
            assertThat(tooEarly.text())
                    .contains("Hệ thống đang bận")
                    .doesNotContain("Exception", "at vn.dany", "secret");
        }
        try (PackagedSurvey after = PackagedSurvey.withSecrets(FIRST + SECOND)) {
            assertThat(after.post("/s/" + older, form).status()).isEqualTo(303);
            assertThat(after.get(receipt, "identity").status()).isEqualTo(200);
            assertThat(after.post("/s/" + newer, form(after, newer, questionnaire))
                            .status())
                    .isEqualTo(303);
        }
    }

    private static String form(PackagedSurvey survey, EntryCode code, Questionnaire questionnaire) {
        String page = survey.get("/s/" + code, "identity").text();
        return Kit.form(Kit.key(page), new RandomAnswers(questionnaire, 3).fields());
    }

    private static String path(HttpAnswer redirect) {
        return redirect.header("Location").replaceFirst("^https?://[^/]+", "");
    }
}
