package vn.dany.survey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.emulators.EmbeddedServices;
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
    void openForms_areTakenAfterARotationAndNewCampaignsWaitForIt() throws Exception {
        Questionnaire questionnaire = StarterSet.questionnaires().get(0);
        kit.publish(questionnaire);
        EntryCode older = kit.publish(Kit.openNow(questionnaire.version(), 1)).get(0);
        EntryCode newer = kit.publish(Kit.openNow(questionnaire.version(), 2)).get(0);
        String form;
        String receipt;
        try (PackagedSurvey before = PackagedSurvey.withSecrets(FIRST)) {
            form = form(before, older, questionnaire);
            receipt = path(before.post("/s/" + older, form(before, older, questionnaire)));
            assertThat(before.get(receipt, "identity").statusCode()).isEqualTo(200);

            HttpResponse<byte[]> tooEarly = before.get("/s/" + newer, "identity");
            assertThat(tooEarly.statusCode()).isEqualTo(503);
            assertThat(tooEarly.headers().firstValue("Retry-After")).isPresent();
            assertThat(text(tooEarly))
                    .contains("Hệ thống đang bận")
                    .doesNotContain("Exception", "at vn.dany", "secret");
        }
        try (PackagedSurvey after = PackagedSurvey.withSecrets(FIRST + SECOND)) {
            assertThat(after.post("/s/" + older, form).statusCode()).isEqualTo(303);
            assertThat(after.get(receipt, "identity").statusCode()).isEqualTo(200);
            assertThat(after.post("/s/" + newer, form(after, newer, questionnaire))
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    private static String form(PackagedSurvey survey, EntryCode code, Questionnaire questionnaire) throws Exception {
        String page = text(survey.get("/s/" + code, "identity"));
        return Kit.form(Kit.key(page), new RandomAnswers(questionnaire, 3).fields());
    }

    private static String path(HttpResponse<byte[]> redirect) {
        return redirect.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private static String text(HttpResponse<byte[]> page) {
        return new String(page.body(), UTF_8);
    }
}
