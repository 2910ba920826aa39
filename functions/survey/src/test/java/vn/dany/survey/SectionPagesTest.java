package vn.dany.survey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.questionnaire.Layout;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.emulators.EmbeddedServices;

/** A questionnaire of one section a page, as a browser without a script goes through it. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServices.class)
class SectionPagesTest {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    @Inject
    Kit kit;

    private EntryCode code;

    @BeforeEach
    void openCampaign() {
        TestClock.CLOCK.set(Samples.OPENS.plus(Duration.ofHours(8)));
        QuestionnaireVersion version = new QuestionnaireVersion("nhieu-trang", 1);
        kit.publish(Samples.questionnaire(version).laidOut(Layout.SECTIONS));
        Campaign campaign = Samples.oneRound(Samples.freshCampaignId());
        code = kit.publish(Samples.asking(campaign, version)).get(0);
    }

    @Test
    void everySection_isAskedReviewedAndRecorded() {
        String first = open();
        assertThat(first).contains("Phần 1/3", "name=\"A1\"").doesNotContain("name=\"C1\"", ">Quay lại<");

        String second = press(first, "next", "&A1=2", 200);
        assertThat(second).contains("Phần 2/3", "name=B1a ");
        String third = press(second, "next", "&B1a=1&B1b=kb&B2=1&B2=3", 200);
        String review = press(third, "next", "&C1=2&C4=R%C3%B5+r%C3%A0ng%0D%0Ah%C6%A1n", 200);
        assertThat(review).contains("Xem lại câu trả lời", "Rõ ràng", "value=\"to-B\"");

        Response sent = send(review, "send", "");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.header("Location")).contains("/s/" + code + "/r/");
    }

    @Test
    void missingAnswer_keepsTheVisitorOnItsPage() {
        String page = press(open(), "next", "", 422);

        assertThat(page).contains("Phần 1/3", "Câu này cần được trả lời", "href=\"#A1\"");
    }

    @Test
    void anotherLanguageMidway_keepsThePageAndAllAnswers() {
        String second = press(open(), "next", "&A1=2", 200);
        String english = given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body(hidden(second) + "&_go=stay&B1a=1")
                .post("/s/" + code + "?lang=en")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(english)
                .contains("Part 2 of 3", "name=\"A1\" value=\"2\"")
                .containsPattern("name=B1a value=\"1\"[^>]* checked");
    }

    @Test
    void answerAlteredOnTheWay_isShownForAnotherLookAndNotStored() {
        String second = press(open(), "next", "&A1=2", 200);
        String altered = second.replace("name=\"A1\" value=\"2\"", "name=\"A1\" value=\"3\"");

        String page = press(altered, "next", "&B1a=1&B1b=kb&B2=1&B2=3", 422);

        assertThat(page).contains("name=\"A1\" value=\"3\"");
    }

    private String open() {
        return given().get("/s/" + code).then().statusCode(200).extract().asString();
    }

    private String press(String page, String button, String typed, int status) {
        Response response = send(page, button, typed);
        assertThat(response.statusCode()).isEqualTo(status);
        return response.asString();
    }

    private Response send(String page, String button, String typed) {
        return Kit.send(code, hidden(page) + "&_go=" + button + typed);
    }

    private static String hidden(String page) {
        StringBuilder fields = new StringBuilder("_x=1");
        Matcher matcher = HIDDEN.matcher(page);
        while (matcher.find()) {
            String value =
                    matcher.group(2).replace("&#39;", "'").replace("&lt;", "<").replace("&amp;", "&");
            fields.append('&')
                    .append(matcher.group(1))
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
        return fields.toString();
    }
}
