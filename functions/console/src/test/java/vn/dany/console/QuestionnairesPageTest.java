package vn.dany.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    void fileThatIsNoWorkbook_isRefusedWithoutChangingAnything() {
        assertThat(upload("type,name".getBytes(StandardCharsets.UTF_8), 422))
                .contains("không mở được tệp")
                .doesNotContain("Exception");
        assertThat(upload(new byte[XlsFormReader.MAX_BYTES + 1], 422)).contains("2 MB");
        given().multiPart("other", "x").post(PAGE).then().statusCode(422);
    }

    @Test
    void bodyOfSeveralMegabytes_isRefusedUnread() {
        given().multiPart("file", "a.xlsx", new byte[4_000_000])
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
        Matcher workbook =
                Pattern.compile("name=\"workbook\" value=\"([0-9a-f]{64})\"").matcher(page);
        assertThat(workbook.find()).isTrue();
        given().redirects()
                .follow(false)
                .formParam("workbook", workbook.group(1))
                .post(PAGE + "/publish")
                .then()
                .statusCode(status);
    }
}
