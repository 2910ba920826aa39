package vn.dany.console;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.headcount.Headcounts;
import vn.dany.emulators.EmbeddedServices;

@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class HeadcountsPageTest {

    @Inject
    Province province;

    @Inject
    Headcounts headcounts;

    @Test
    void goodFile_isDeclaredAndConfirmed() {
        CampaignId id = province.campaign().id();

        Response shown = send(id, "\uFEFFunit_code;headcount\r\n07303;21\r\n07306;1200\r\n");

        shown.then()
                .statusCode(200)
                .body(
                        containsString("2 đơn vị có số mới: "),
                        containsString("Thị trấn Nhã Nam, huyện Tân Yên: 1.200"),
                        containsString("Tổng số người: 0 → 1.221."));
        assertThat(headcounts.of(id)).isEmpty();
        Response sent = confirm(id, shown);
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(headcounts.of(id)).isEqualTo(Map.of(Samples.LAN_GIOI, 21, Samples.NHA_NAM, 1_200));
        given().get(sent.header("Location").replaceFirst("^https?://[^/]+", ""))
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Đã lưu số người khai báo"),
                        containsString("Đã khai báo 2/4 đơn vị, tổng cộng 1.221 người"),
                        containsString("value=\"1200\"")));
        given().get("/console/campaigns/" + id + "/audit")
                .then()
                .statusCode(200)
                .body(containsString("Thay đổi số người đã khai báo"), containsString("→ 1.221 người"));
    }

    @Test
    void table_isTypedLookedAtAndSaved() {
        CampaignId id = province.campaign().id();
        headcounts.declare(id, Map.of(Samples.LAN_GIOI, 7, Samples.PHUC_SON, 12));
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("h." + Samples.LAN_GIOI, "");
        typed.put("h." + Samples.NHA_NAM, " 1.200 ");
        typed.put("h." + Samples.PHUC_SON, "15");
        typed.put("h." + Samples.PHUC_SON_LUC_NAM, "");
        typed.put("h.u0000000000", "9");

        Response shown = post(id, typed);

        shown.then()
                .statusCode(200)
                .body(
                        containsString("1 đơn vị có số mới: Thị trấn Nhã Nam, huyện Tân Yên: 1.200."),
                        containsString("1 đơn vị đổi số: Xã Phúc Sơn, huyện Tân Yên: 12 → 15."),
                        containsString("1 đơn vị bị bỏ số đã khai báo: Xã Lan Giới, huyện Tân Yên: 7."));
        assertThat(confirm(id, shown).statusCode()).isEqualTo(303);
        assertThat(headcounts.of(id)).isEqualTo(Map.of(Samples.NHA_NAM, 1_200, Samples.PHUC_SON, 15));
    }

    @Test
    void tableWithAMistake_comesBackAsTypedWithTheProblemInItsRow() {
        CampaignId id = province.campaign().id();
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("h." + Samples.LAN_GIOI, "21");
        typed.put("h." + Samples.NHA_NAM, "hai <b>");

        post(id, typed)
                .then()
                .statusCode(422)
                .body(
                        containsString("value=\"21\""),
                        containsString("value=\"hai &lt;b&gt;\""),
                        containsString("aria-invalid=\"true\" aria-describedby=\"p-" + Samples.NHA_NAM + "\""),
                        containsString("<details class=\"card district\" open>"));
        assertThat(headcounts.of(id)).isEmpty();
    }

    @Test
    void yesToOtherHeadcounts_isAskedAgain() {
        CampaignId id = province.campaign().id();
        Response shown = send(id, "unit_code,headcount\n07303,21\n");
        headcounts.declare(id, Map.of(Samples.LAN_GIOI, 20));

        Response again = confirm(id, shown);

        again.then().statusCode(409).body(containsString("Xã Lan Giới, huyện Tân Yên: 20 → 21"));
        assertThat(headcounts.of(id)).isEqualTo(Map.of(Samples.LAN_GIOI, 20));
        assertThat(confirm(id, again).statusCode()).isEqualTo(303);
    }

    private static Response post(CampaignId id, Map<String, String> form) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post("/console/campaigns/" + id + "/headcounts");
    }

    /** Sends the form of the page that asks, as it stands. */
    private static Response confirm(CampaignId id, Response shown) {
        Map<String, String> hidden = new LinkedHashMap<>();
        Matcher field = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">")
                .matcher(shown.asString());
        while (field.find()) {
            hidden.put(field.group(1), field.group(2));
        }
        assertThat(hidden).containsKey("shown");
        return post(id, hidden);
    }

    @Test
    void faultyFile_isRefusedWholeWithEveryLine() {
        CampaignId id = province.campaign().id();
        headcounts.declare(id, Map.of(Samples.LAN_GIOI, 7));

        Response sent = send(id, "unit_code,headcount\n07303,21\n99999,3\n07306,many\n07303,5\n");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.asString())
                .contains("Dòng 3: ", "Dòng 4: ", "Dòng 5: ", "99999")
                .doesNotContain("Dòng 2: ");
        assertThat(headcounts.of(id)).isEqualTo(Map.of(Samples.LAN_GIOI, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unit_code|headcount\n07303|21\n", "code,people\n07303,21\n", "\"07303", "\u0000"})
    void whatIsNoSuchFile_isRefusedInWords(String file) {
        CampaignId id = province.campaign().id();

        Response sent = send(id, file);

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.asString()).contains("Dòng 1: ").doesNotContain("Exception");
        assertThat(headcounts.of(id)).isEmpty();
    }

    @Test
    void wrongEncoding_isRefusedInWords() {
        CampaignId id = province.campaign().id();

        Response sent = given().redirects()
                .follow(false)
                .multiPart("file", "a.csv", new byte[] {(byte) 0xff, (byte) 0xfe, 'u', 0}, "text/csv")
                .post("/console/campaigns/" + id + "/headcounts");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.asString()).contains("UTF-8");
    }

    @Test
    void fileTooLarge_isRefusedBeforeItIsRead() {
        CampaignId id = province.campaign().id();

        assertThat(send(id, "unit_code,headcount\n" + "07303,21\n".repeat(300_000))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void formInsteadOfAFile_isRefused() {
        CampaignId id = province.campaign().id();

        given().contentType("application/x-www-form-urlencoded")
                .body("file=unit_code")
                .post("/console/campaigns/" + id + "/headcounts")
                .then()
                .statusCode(422)
                .body(containsString("không có gì khác với số đang dùng"));
        given().multiPart("other", "x")
                .post("/console/campaigns/" + id + "/headcounts")
                .then()
                .statusCode(422)
                .body(containsString("chưa chọn tệp"));
    }

    @Test
    void fileHandedOut_listsEveryUnitAndComesBackAsItIs() {
        CampaignId id = province.campaign().id();
        headcounts.declare(id, Map.of(Samples.PHUC_SON, 19));

        byte[] file = given().get("/console/campaigns/" + id + "/headcounts.csv")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .header("Content-Disposition", containsString("so-nguoi-" + id + ".csv"))
                .extract()
                .asByteArray();

        assertThat(new String(file, UTF_8))
                .startsWith("\uFEFFunit_code;headcount;unit_name;district_name\r\n")
                .contains("07318;19;Xã Phúc Sơn;Huyện Tân Yên\r\n", "07630;;Xã Phúc Sơn;Huyện Lục Nam\r\n");
        assertThat(confirm(id, send(id, new String(file, UTF_8).replace("07630;;", "7630;40;")))
                        .statusCode())
                .isEqualTo(303);
        given().get("/console/campaigns/" + id + "/audit")
                .then()
                .statusCode(200)
                .body(containsString("Tải tệp"), containsString("so-nguoi-" + id + ".csv"));
        assertThat(headcounts.of(id)).isEqualTo(Map.of(Samples.PHUC_SON, 19, Samples.PHUC_SON_LUC_NAM, 40));
    }

    private static Response send(CampaignId id, String file) {
        return given().redirects()
                .follow(false)
                .multiPart("file", "so-nguoi.csv", file.getBytes(UTF_8), "text/csv")
                .post("/console/campaigns/" + id + "/headcounts");
    }
}
