package vn.dany.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.suggestion.Handling;
import vn.dany.core.suggestion.Suggestion;
import vn.dany.core.suggestion.SuggestionState;
import vn.dany.core.suggestion.SuggestionStore;
import vn.dany.emulators.EmbeddedServices;

/** The inbox over HTTP: read with a line on the log, handled without a script, and never on top of somebody else. */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class SuggestionsPageTest {

    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";
    private static final String ONE = "A".repeat(22);
    private static final String TWO = "B".repeat(22);
    private static final QuestionId TEXT = new QuestionId("C4");

    @Inject
    Province province;

    @Inject
    SuggestionStore suggestions;

    private Campaign campaign;
    private String address;

    @BeforeEach
    void write() {
        campaign = province.campaign();
        address = "/console/campaigns/" + campaign.id() + "/suggestions";
        add(ONE, "Xin sửa <đường> liên thôn");
        add(TWO, "Chờ lâu");
    }

    @Test
    void reading_leavesALineOnTheLog() {
        given().get(address).then().statusCode(200).body(containsString("Xin sửa &lt;đường&gt; liên thôn"));
        given().get("/console/campaigns/" + campaign.id() + "/audit")
                .then()
                .statusCode(200)
                .body(containsString("Xem góp ý"), not(containsString("liên thôn")));
    }

    @Test
    void search_needsNoToneMarks() {
        given().queryParam("q", "lien thon")
                .get(address)
                .then()
                .statusCode(200)
                .body(containsString("liên thôn"), not(containsString("Chờ lâu")), containsString("1/2"));
    }

    @Test
    void step_leadsBackToTheFilterAndSaysSo() {
        Response sent = step("forward", "Ban Địa chính", value(ONE, 0), "q=duong&");
        assertThat(sent.statusCode()).isEqualTo(303);
        String back = sent.header("Location").replaceFirst("^https?://[^/]+", "");
        assertThat(back).contains("?q=duong&done=1");
        given().urlEncodingEnabled(false)
                .get(back)
                .then()
                .statusCode(200)
                .body(containsString("Đã cập nhật 1 ý kiến"), containsString("Ban Địa chính"));
        assertThat(find(ONE).handling().state()).isEqualTo(SuggestionState.FORWARDED);
    }

    @Test
    void severalAtOnce_andTheSecondOfTwoIsTold() {
        assertThat(step("close", "", value(ONE, 0), "").statusCode()).isEqualTo(303);
        Response second = given().redirects()
                .follow(false)
                .contentType(FORM)
                .formParam("s", value(ONE, 0), value(TWO, 0))
                .formParam("step", "tag")
                .formParam("text", "giao thông")
                .post(address);
        assertThat(second.header("Location")).endsWith("?done=1&overtaken=1&refused=0");
        assertThat(find(TWO).handling().themes()).containsExactly("giao thông");
        assertThat(find(ONE).handling().themes()).isEmpty();
    }

    @Test
    void week_isAPageAWorkbookAndADocument() throws IOException {
        given().get(address + "/week?of=2024-04-01").then().statusCode(200).body(containsString("Tổng hợp ý kiến"));
        byte[] workbook = given().get(address + "/week.xlsx")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("gop-y-" + campaign.id()))
                .extract()
                .asByteArray();
        assertThat(part(workbook, "sheet1.xml"))
                .contains("Xã Phúc Sơn", "<v>2</v>")
                .doesNotContain("liên thôn");
        byte[] document = given().get(address + "/week.docx?of=2024-04-01&lang=en")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("gop-y-" + campaign.id() + "-2024-04-01.docx"))
                .extract()
                .asByteArray();
        assertThat(part(document, "word/document.xml"))
                .contains("ĐẢNG CỘNG SẢN VIỆT NAM", "Tổng hợp ý kiến", "Xã Phúc Sơn")
                .doesNotContain("liên thôn");
        given().get(address + "/week?of=x").then().statusCode(404);
        given().get(address + "/week.docx?of=x").then().statusCode(404);
    }

    private static String part(byte[] packed, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalArgumentException(name);
    }

    @Test
    void whatIsNoSuggestion_isNotThere() {
        assertThat(step("close", "", value("C".repeat(22), 0), "").statusCode()).isEqualTo(404);
        assertThat(step("close", "", "x", "").statusCode()).isEqualTo(404);
        assertThat(step("burn", "", value(ONE, 0), "").statusCode()).isEqualTo(404);
        given().get("/console/campaigns/none-2024/suggestions").then().statusCode(404);
    }

    @Test
    void postFromAForeignPage_changesNothing() {
        int status = given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("s", value(ONE, 0))
                .formParam("step", "close")
                .post(address)
                .statusCode();
        assertThat(status).isEqualTo(403);
        assertThat(find(ONE).handling()).isEqualTo(Handling.NEW);
    }

    private Response step(String step, String text, String seen, String back) {
        return given().redirects()
                .follow(false)
                .contentType(FORM)
                .formParam("s", seen)
                .formParam("step", step)
                .formParam("text", text)
                .formParam("back", back)
                .post(address);
    }

    private static String value(String id, int version) {
        return Samples.PHUC_SON + "|" + id + "|" + version;
    }

    private Suggestion find(String id) {
        return suggestions.find(campaign.id(), Samples.PHUC_SON, id).orElseThrow();
    }

    private void add(String id, String text) {
        suggestions.add(new Suggestion(
                campaign.id(),
                Samples.PHUC_SON,
                id,
                "unit",
                "",
                LocalDate.of(2024, 4, 1),
                new TreeMap<>(Map.of(TEXT, text)),
                Handling.NEW));
    }
}
