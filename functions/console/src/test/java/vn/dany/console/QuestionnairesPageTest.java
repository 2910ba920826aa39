package vn.dany.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.finding.Verdict;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.registry.Registry;
import vn.dany.emulators.EmbeddedServices;
import vn.dany.formats.xlsform.XlsFormReader;
import vn.dany.formats.xlsform.XlsFormWriter;
import vn.dany.formats.xlsx.WorkbookWriting;
import vn.dany.templates.Asset;

@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class QuestionnairesPageTest {

    private static final String PAGE = "/console/questionnaires";

    private final QuestionnaireVersion version =
            new QuestionnaireVersion("q" + UUID.randomUUID().toString().substring(0, 13), 1);

    @Inject
    Registry registry;

    @Test
    void workbook_isCheckedThenPublishedThenHandedOut() {
        Questionnaire questionnaire = Samples.questionnaire(version);
        String page = upload(XlsFormWriter.write(questionnaire), 200);

        assertThat(page).contains("“Phiếu thử”, phiên bản 1", "Phiếu mới, gồm");
        assertThat(registry.questionnaire(version)).isEmpty();

        confirm(page, 303);
        assertThat(registry.questionnaire(version)).contains(questionnaire);

        given().get(PAGE + "?saved=yes")
                .then()
                .statusCode(200)
                .body(allOf(containsString("Đã lưu phiếu khảo sát"), containsString(version.questionnaireId())));
        byte[] workbook = given().get(PAGE + "/" + version.questionnaireId() + "/1.xlsx")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString(version.questionnaireId() + ".v1.xlsx"))
                .extract()
                .asByteArray();
        assertThat(XlsFormReader.read(workbook)).isEqualTo(new Verdict.Sound<>(questionnaire));
        assertThat(upload(workbook, 200)).contains("đã được lưu từ trước").doesNotContain("Lưu phiên bản này");
    }

    @Test
    void sameVersionWithOtherQuestions_isRefused() {
        Questionnaire questionnaire = Samples.questionnaire(version);
        confirm(upload(XlsFormWriter.write(questionnaire), 200), 303);
        Questionnaire shorter = new Questionnaire(
                version,
                questionnaire.title(),
                questionnaire.headline(),
                questionnaire.introduction(),
                null,
                questionnaire.addressee(),
                5,
                List.of(questionnaire.sections().get(0)),
                null);

        assertThat(upload(XlsFormWriter.write(shorter), 422)).contains("hãy ghi version 2");
        assertThat(registry.questionnaire(version)).contains(questionnaire);
    }

    @Test
    void settingsTypedAfterTheLook_areShownAgainAndThenStored() {
        String page = upload(XlsFormWriter.write(Samples.questionnaire(version)), 200);
        Map<String, String> typed = fields(page);
        typed.put("form_title", "Phiếu <đổi tên>");

        String again = publish(typed, 409);
        assertThat(again).contains("Thiết lập đã được sửa", "value=\"Phiếu &lt;đổi tên&gt;\"");
        assertThat(registry.questionnaire(version)).isEmpty();

        typed.put("version", "v2");
        typed.put("look", "yes");
        assertThat(publish(typed, 422))
                .contains("value=\"v2\"", "phải là số nguyên")
                .doesNotContain("Lưu phiên bản này");

        confirm(again, 303);
        assertThat(registry.questionnaire(version))
                .hasValueSatisfying(stored -> assertThat(stored.title().vi()).isEqualTo("Phiếu <đổi tên>"));
    }

    @Test
    void workbookWithoutSettings_getsDefaultsFromItsName() {
        String page = given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("multipart/form-data", ContentType.BINARY)))
                .contentType("multipart/form-data; boundary=part")
                .body(asABrowserSends("Phiếu xã " + version.questionnaireId() + ".xlsx", withoutSettings()))
                .post(PAGE)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains("Tệp không ghi; đây là giá trị đề xuất.");
        confirm(page, 303);
        assertThat(registry.questionnaires())
                .contains(new QuestionnaireVersion("phieu-xa-" + version.questionnaireId(), 1));
    }

    /** With the file's name in UTF-8, as no library for tests sends it. */
    private static byte[] asABrowserSends(String name, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    @Test
    void formIsShownAsOnAPhone_whereNothingRunsAndNothingIsSent() {
        Response response = given().multiPart("file", "phieu.xlsx", XlsFormWriter.write(Samples.questionnaire(version)))
                .post(PAGE);
        Matcher frame =
                Pattern.compile("<iframe [^>]*sandbox srcdoc=\"([^\"]*)\"").matcher(response.asString());
        assertThat(frame.find()).isTrue();
        String phone = plain(frame.group(1));
        assertThat(phone).contains("<form id=\"answers-form\"", "Phiếu thử");
        Samples.questionnaire(version)
                .questions()
                .forEach(question -> assertThat(phone).contains(question.label().vi()));
        String style = phone.substring(phone.indexOf("<style>") + 7, phone.indexOf("</style>"));
        assertThat(response.header("Content-Security-Policy"))
                .contains("default-src 'none'", Asset.of(style).policyHash())
                .doesNotContain("script-src", "unsafe-inline", "frame-src");
    }

    @Test
    void fileThatIsNoWorkbook_isRefusedWithoutChangingAnything() {
        assertThat(upload("type,name".getBytes(StandardCharsets.UTF_8), 422))
                .contains("không mở được tệp")
                .doesNotContain("Exception");
        assertThat(upload(new byte[XlsFormReader.MAX_BYTES + 1], 422)).contains("2 MB");
        given().multiPart("other", "x").post(PAGE).then().statusCode(422);
    }

    @Test
    void bodyOfSeveralMegabytes_isRefusedUnread() {
        given().multiPart("file", "a.xlsx", new byte[5_000_000])
                .post(PAGE)
                .then()
                .statusCode(413);
    }

    @Test
    void confirmedTwice_asByTheBackButton_isStoredOnce() {
        String page = upload(XlsFormWriter.write(Samples.questionnaire(version)), 200);
        confirm(page, 303);
        confirm(page, 303);
        assertThat(registry.questionnaires()).filteredOn(version::equals).hasSize(1);
    }

    @Test
    void fileThatIsForgottenOrWasNeverSent_isAskedForAgain() {
        for (String field : List.of("", "x", "../qr/x", "0".repeat(64))) {
            given().formParam("workbook", field)
                    .post(PAGE + "/publish")
                    .then()
                    .statusCode(422)
                    .body(containsString("hãy chọn lại tệp"));
            given().formParam("workbook", field)
                    .post(PAGE + "/publish?lang=en")
                    .then()
                    .statusCode(422)
                    .body(containsString("choose it again"));
        }
        given().get(PAGE + "/none/1.xlsx").then().statusCode(404);
        given().get(PAGE + "/none/x.xlsx").then().statusCode(404);
    }

    private static String publish(Map<String, String> fields, int status) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(PAGE + "/publish")
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }

    private static byte[] withoutSettings() {
        return WorkbookWriting.write(
                Map.of("survey", List.of(List.of("type", "name", "label"), List.of("text", "A1", "Ý kiến"))));
    }

    private static String upload(byte[] workbook, int status) {
        return given().multiPart("file", "phieu.xlsx", workbook)
                .post(PAGE)
                .then()
                .statusCode(is(status))
                .contentType("text/html;charset=UTF-8")
                .extract()
                .asString();
    }

    private static void confirm(String page, int status) {
        given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields(page))
                .post(PAGE + "/publish")
                .then()
                .statusCode(status);
    }

    /** What a browser sends of the page's form. */
    private static Map<String, String> fields(String page) {
        Map<String, String> fields = new TreeMap<>();
        Matcher input = Pattern.compile("<input [^>]*name=\"(\\w+)\" value=\"([^\"]*)\"")
                .matcher(page);
        while (input.find()) {
            fields.put(input.group(1), plain(input.group(2)));
        }
        Matcher area = Pattern.compile("<textarea [^>]*name=\"(\\w+)\"[^>]*>\n(.*?)</textarea>", Pattern.DOTALL)
                .matcher(page);
        while (area.find()) {
            fields.put(area.group(1), plain(area.group(2)));
        }
        assertThat(fields).containsKeys("workbook", "shown", "form_title", "form_id", "version", "dany_introduction");
        return fields;
    }

    private static String plain(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
