package vn.dany.survey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.core.RandomAnswers;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.photo.PhotoFiles;
import vn.dany.core.photo.PhotoSlots;
import vn.dany.core.photo.Pictures;
import vn.dany.core.questionnaire.PictureFile;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.registry.PictureStore;
import vn.dany.core.registry.Registry;
import vn.dany.core.response.SubmissionKeys;
import vn.dany.emulators.CallLog;
import vn.dany.emulators.EmbeddedServices;
import vn.dany.emulators.function.HttpAnswer;
import vn.dany.emulators.function.OddEvents;
import vn.dany.emulators.stack.DeployedFunction;
import vn.dany.formats.files.StarterSet;

/** The artifact as it would be deployed, behind the HTTP API's events: form, submission, receipt, and their sizes. */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class SurveyFunctionIT {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final int MAX_RAW = 24 * 1024;
    private static final int MAX_SENT = 6 * 1024;
    private static final int MAX_SCRIPT_SENT = 8 * 1024;
    private static final Pattern FURTHER_SCRIPT = Pattern.compile("\"(/s/script/[^\"]+)\"");
    private static final int MAX_RARE_SCRIPT_SENT = 4_608;
    private static final Pattern ADDRESS = Pattern.compile("(?:src|href|action|url)=\"?(https?:)?//");

    private static PackagedSurvey survey;

    @Inject
    Kit kit;

    @Inject
    Registry registry;

    @Inject
    PhotoSlots slots;

    @Inject
    PhotoFiles files;

    @Inject
    PictureStore pictures;

    private EntryCode code;

    @BeforeAll
    static void start() {
        survey = PackagedSurvey.withSecrets("1=" + Base64.getEncoder().encodeToString(SECRET.getBytes(UTF_8)) + "\n");
    }

    @AfterAll
    static void stop() {
        survey.close();
        assertThat(survey.complaints()).as("from start to end").isEmpty();
        assertThat(DeployedFunction.of("Survey").differences(CallLog.calls())).isEmpty();
    }

    @BeforeEach
    void openPks01() {
        code = kit.publish(campaign(StarterSet.questionnaires().get(0))).get(0);
    }

    private Campaign campaign(Questionnaire questionnaire) {
        kit.publish(questionnaire);
        return Kit.openNow(questionnaire.version(), 1);
    }

    @Test
    void secrets_areReadOnceFromTheirParameter() {
        assertThat(survey.get("/s/" + code, "identity").status()).isEqualTo(200);
        assertThat(survey.get("/s/" + code, "identity").status()).isEqualTo(200);
        assertThat(survey.secretReads()).isOne();
    }

    @Test
    void pks01_isOneSmallRequestWithoutThirdParties() {
        HttpAnswer sent = found("/s/" + code, "gzip");
        String page = sent.text();

        assertThat(sent.body().length).as("bytes sent").isLessThanOrEqualTo(MAX_SENT);
        assertThat(sent.content().length).as("bytes raw").isLessThanOrEqualTo(MAX_RAW);
        assertThat(ADDRESS.matcher(page).find()).as("third parties").isFalse();
        assertThat(page).contains("<link rel=\"icon\" href=\"data:,\">");
        assertThat(page.replace("<link rel=\"icon\"", ""))
                .doesNotContain("<img", "<link", "@import")
                .containsOnlyOnce("<script src=\"/s/script/");
        String script = page.replaceFirst("(?s).*<script src=\"([^\"]+)\".*", "$1");
        HttpAnswer scriptSent = found(script, "gzip");
        assertThat(scriptSent.body().length).isLessThanOrEqualTo(MAX_SCRIPT_SENT);
        assertThat(scriptSent.header("Cache-Control")).contains("immutable");
        assertThat(FURTHER_SCRIPT.matcher(scriptSent.text().replace("\\/", "/")).results())
                .as("what few forms need, and what somebody presses for")
                .hasSize(2)
                .allSatisfy(
                        further -> assertThat(found(further.group(1), "gzip").body().length)
                                .isLessThanOrEqualTo(MAX_RARE_SCRIPT_SENT));
        assertThat(page).contains("href=\"tel:02043855888\"");
    }

    @Test
    void whatWasReleasedOfABox_isAskedForByItsOwnRight() {
        Campaign box = campaign(StarterSet.questionnaires().stream()
                .filter(Questionnaire::photos)
                .findFirst()
                .orElseThrow());
        kit.publish(box);
        assertThat(page("/c/" + box.id() + "/suggestions")).contains("Chưa có góp ý nào được đăng.");
    }

    @Test
    void otherQuestionnaires_areAsSmall() {
        for (Questionnaire questionnaire : StarterSet.questionnaires()) {
            EntryCode entryCode = kit.publish(campaign(questionnaire)).get(0);
            HttpAnswer sent = found("/s/" + entryCode, "gzip");
            assertThat(sent.body().length)
                    .as(questionnaire.version().toString())
                    .isLessThanOrEqualTo(MAX_SENT);
            assertThat(sent.content().length)
                    .as(questionnaire.version().toString())
                    .isLessThanOrEqualTo(MAX_RAW);
        }
    }

    @Test
    void formThenSubmission_leadToAReceipt() {
        Questionnaire questionnaire = StarterSet.questionnaires().get(0);
        String page = page("/S/" + code);
        String form = Kit.form(Kit.key(page), new RandomAnswers(questionnaire, 3).fields());

        HttpAnswer first = survey.post("/s/" + code, form);
        HttpAnswer again = survey.post("/s/" + code, form);
        String receipt = path(first);

        assertThat(first.status()).isEqualTo(303);
        assertThat(path(again)).isEqualTo(receipt);
        assertThat(page(receipt)).contains("Đã ghi nhận phiếu trả lời");
    }

    @Test
    void formOfAClosedRound_isLookedForAndNotTaken() {
        Instant closed = Instant.now().minus(Duration.ofDays(1));
        Campaign over = Kit.open(StarterSet.questionnaires().get(0).version(), 1, closed);
        EntryCode past = kit.publish(over).get(0);
        String key = new SubmissionKeys(version -> SECRET.getBytes(UTF_8))
                .issue(over, over.rounds().get(0), past, closed.minusSeconds(60), new byte[SubmissionKeys.NONCE_BYTES]);

        HttpAnswer late = survey.post("/s/" + past, Kit.form(key, Map.of()));

        assertThat(late.status()).isEqualTo(410);
    }

    @Test
    void contactWithConsent_isTakenToo() {
        EntryCode box = kit.publish(campaign(Samples.box())).get(0);
        String form = Kit.form(Kit.key(page("/s/" + box)), Map.of())
                + "&G2=3&G7=Xin+h%C6%B0%E1%BB%9Bng+d%E1%BA%ABn&G9=3&G10=0912+345+678&G10-consent=yes";

        HttpAnswer sent = survey.post("/s/" + box, form);
        assertThat(sent.status()).isEqualTo(303);
        assertThat(page(path(sent))).contains("Đã tiếp nhận, chưa có trả lời");
    }

    /** The HTTP API hands the bytes of a file over in Base64. */
    @Test
    void photo_isTakenByTheArtifactToo() {
        EntryCode box = kit.publish(campaign(Samples.tellingBox())).get(0);
        String form = Kit.form(Kit.key(page("/s/" + box)), Map.of()) + "&G2=3&G5=1&G7=Xin+sua+duong&G9=1&G11=2";
        String receipt = path(survey.post("/s/" + box, form));
        String address = receipt.replaceFirst("\\?.*", "/photos");
        byte[] head =
                "--edge\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a\"\r\n\r\n".getBytes(UTF_8);
        byte[] body = Pictures.join(head, Pictures.jpegOfAPhone(), "\r\n--edge--\r\n".getBytes(UTF_8));

        String answer = survey.function()
                .invoke("""
                {"version":"2.0","rawPath":"%s","rawQueryString":"h=","isBase64Encoded":true,"body":"%s",
                 "headers":{"content-type":"multipart/form-data; boundary=edge","content-length":"%d"},
                 "requestContext":{"http":{"method":"POST","path":"%s","sourceIp":"192.0.2.1"}}}
                """.formatted(address, Base64.getEncoder().encodeToString(body), body.length, address));

        assertThat(answer).contains("\"statusCode\":303", "photos=1");
        CampaignId campaign = registry.entry(box).orElseThrow().campaignId();
        assertThat(new String(files.read(slots.of(campaign).get(0)).orElseThrow(), ISO_8859_1))
                .doesNotContain(Pictures.PLACE);
    }

    /** The HTTP API takes the bytes of a picture in Base64. */
    @Test
    void pictureOfAQuestionnaire_isServedByTheArtifactForGood() {
        byte[] bytes = Pictures.jpeg();
        PictureFile file = PictureFile.of(PictureFile.Kind.JPEG, bytes);
        pictures.keep(file, bytes);

        HttpAnswer answer = found("/s/picture/" + file, "gzip");
        assertThat(answer.body()).isEqualTo(bytes);
        assertThat(answer.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(answer.header("Cache-Control")).contains("immutable");
    }

    @Test
    void head_hasTheHeadersAndNoBody() {
        HttpAnswer head = survey.function().send("HEAD", "/s/" + code, "");

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void plainAndBase64Events_areUnderstoodAlike() {
        Questionnaire questionnaire = StarterSet.questionnaires().get(0);
        String page = page("/s/" + code);
        String form = Kit.form(Kit.key(page), new RandomAnswers(questionnaire, 4).fields());
        String packed = java.util.Base64.getEncoder().encodeToString(form.getBytes(UTF_8));

        assertThat(invoke(form, false)).contains("\"statusCode\":303");
        assertThat(invoke(packed, true)).contains("\"statusCode\":303");
    }

    @ParameterizedTest
    @ValueSource(strings = {"khaosat.example.vn", "x1y2z3.execute-api.ap-southeast-1.example", "evil.example:8443"})
    void receiptBehindAnHttpApi_isAtTheConfiguredAddressWhateverTheHost(String host) {
        String page = page("/s/" + code);
        String form = Kit.form(
                Kit.key(page), new RandomAnswers(StarterSet.questionnaires().get(0), 5).fields());

        String answer = invoke(form, false, """
                ,"host":"%s","x-forwarded-proto":"https","x-forwarded-port":"443","x-forwarded-for":"192.0.2.1"
                """.formatted(host));

        assertThat(answer)
                .contains("\"statusCode\":303")
                .containsPattern("\"Location\":\"https://khaosat\\.example\\.vn/s/" + code + "/r/[^\"]+\"")
                .doesNotContain("http://", "evil.example");
    }

    @Test
    void bodyTooLarge_isRefusedWithAPage() {
        HttpAnswer refused = survey.post("/s/" + code, "A1=" + "a".repeat(65_536));

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.text()).contains("Nội dung gửi lên quá lớn");
    }

    @Test
    void eventsThatAreNoRequest_areAnsweredInOneLine() {
        for (String event : OddEvents.OBJECTS) {
            assertThat(survey.function().invoke(event))
                    .as(event)
                    .contains("\"statusCode\":400", "no request of an HTTP API");
        }
    }

    private static String path(HttpAnswer redirect) {
        return redirect.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static String page(String path) {
        return found(path, "identity").text();
    }

    /** What is there; a page about a failure is small, fast and nothing to measure. */
    private static HttpAnswer found(String path, String encoding) {
        HttpAnswer answer = survey.get(path, encoding);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer;
    }

    /** The answer to a raw event of the HTTP API, payload format 2.0. */
    private String invoke(String body, boolean base64) {
        return invoke(body, base64, "");
    }

    private String invoke(String body, boolean base64, String headers) {
        return survey.function().invoke("""
                {"version":"2.0","rawPath":"/s/%s","rawQueryString":"","isBase64Encoded":%s,"body":"%s",
                 "headers":{"content-type":"application/x-www-form-urlencoded"%s},
                 "requestContext":{"http":{"method":"POST","path":"/s/%s","sourceIp":"192.0.2.1"}}}
                """.formatted(code, base64, body, headers, code));
    }
}
