package vn.dany.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Placement;
import vn.dany.core.campaign.Round;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.unit.UnitId;
import vn.dany.emulators.EmbeddedServices;

/** What staff change is shown first, asked for, and can be taken back. */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class ChangesPageTest {

    private static final Instant NOON = Samples.vietnam("2024-04-01T12:00");

    @Inject
    Province province;

    @Inject
    Registry registry;

    @Inject
    RegistryWriter writer;

    private CampaignId id;
    private String path;

    @BeforeEach
    void openCampaign() {
        id = province.campaign().id();
        path = "/console/campaigns/" + id;
        TestClock.CLOCK.set(NOON);
    }

    @AfterEach
    void setTheClockBack() {
        TestClock.CLOCK.set(Samples.OPENS);
    }

    @Test
    void earlyCloseWithoutAUnit_asksForWhomInsteadOfClosingAll() {
        post(path + "/windows", window("", "", "close"))
                .then()
                .statusCode(422)
                .body(containsString("áp dụng cho một đơn vị hay tất cả"));
        assertThat(round().window().closesAt()).isEqualTo(Samples.CLOSES);
    }

    @Test
    void earlyCloseForAll_saysWhatItEndsAndClosesOnlyAfterAYes() {
        extend("nha nam");
        Map<String, String> close = window("all", "", "close");
        Response shown = post(path + "/windows", close);
        shown.then()
                .statusCode(200)
                .body(
                        containsString("Xác nhận đóng sớm"),
                        containsString("Áp dụng cho tất cả 4 đơn vị"),
                        containsString("4 đơn vị đang mở sẽ đóng sớm"),
                        containsString("1 giờ riêng (gia hạn) bị bỏ: Thị trấn Nhã Nam, huyện Tân Yên"),
                        containsString("Chưa có gì thay đổi"));
        assertThat(round().exceptions()).containsOnlyKeys(Samples.NHA_NAM);

        TestClock.CLOCK.set(NOON.plusSeconds(90));
        assertThat(confirm(path + "/windows", shown).statusCode()).isEqualTo(303);
        assertThat(round().exceptions()).isEmpty();
        assertThat(round().window().closesAt()).isEqualTo(NOON.plusSeconds(105));
    }

    @Test
    void yesToAnotherState_isRefusedWithTheNewPicture() {
        Response shown = post(path + "/windows", window("all", "", "close"));
        extend("nha nam");
        Response again = confirm(path + "/windows", shown);
        again.then()
                .statusCode(409)
                .body(
                        containsString("Dữ liệu đã thay đổi trong lúc xem"),
                        containsString("1 giờ riêng (gia hạn) bị bỏ"));
        assertThat(round().exceptions()).containsOnlyKeys(Samples.NHA_NAM);
        assertThat(confirm(path + "/windows", again).statusCode()).isEqualTo(303);
    }

    @Test
    void windowsClosedByMistake_areRestoredFromTheLogExactly() {
        extend("nha nam");
        Round before = round();
        TestClock.CLOCK.set(NOON.plusSeconds(1));
        confirm(path + "/windows", post(path + "/windows", window("all", "", "close")));
        TestClock.CLOCK.set(NOON.plusSeconds(600));

        assertThat(given().get(path + "/audit").then().statusCode(200).extract().asString())
                .contains("Khôi phục", TestSignIn.EVERYTHING)
                .doesNotContain("<td>console</td>");
        Response shown = restoreNewest("đóng nhầm");
        shown.then()
                .statusCode(200)
                .body(containsString("Xác nhận khôi phục giờ"), containsString("4 đơn vị đã đóng sẽ mở lại"));
        assertThat(round()).isNotEqualTo(before);
        assertThat(confirm(path + "/windows/restore", shown).statusCode()).isEqualTo(303);
        assertThat(round()).isEqualTo(before);
        assertThat(given().get(path + "/audit").then().statusCode(200).extract().asString())
                .contains("Khôi phục giờ", "đóng nhầm");

        restoreNewest(" ").then().statusCode(422).body(containsString("hãy ghi lý do"));
        Map<String, String> unknown = reason("đóng nhầm");
        unknown.put("line", "0000000000000000");
        post(path + "/windows/restore", unknown).then().statusCode(404);
    }

    @Test
    void restoration_showsTheExtensionItBringsBack() {
        extend("nha nam");
        TestClock.CLOCK.set(NOON.plusSeconds(1));
        confirm(path + "/windows", post(path + "/windows", window("all", "", "close")));
        TestClock.CLOCK.set(NOON.plusSeconds(600));
        restoreNewest("đóng nhầm")
                .then()
                .statusCode(200)
                .body(
                        containsString("<li>Thị trấn Nhã Nam, huyện Tân Yên: từ "),
                        containsString(" → trong ngày 01/4/2024</li>"),
                        containsString(" → từ ngày 01/4/2024 đến "),
                        not(containsString("Giờ mới:")));
    }

    @Test
    void changeThatChangesNothing_isRefusedInWords() {
        extend("nha nam");
        post(path + "/windows", window("one", "nha nam", "change"))
                .then()
                .statusCode(422)
                .body(containsString("đây là giờ đang áp dụng"));
        TestClock.CLOCK.set(NOON.plusSeconds(600));
        Response shown = restoreNewest("gia hạn nhầm");
        assertThat(confirm(path + "/windows/restore", shown).statusCode()).isEqualTo(303);
        assertThat(given().get(path + "/audit").then().statusCode(200).extract().asString())
                .contains("Khôi phục giờ", "Thị trấn Nhã Nam");
        confirm(path + "/windows/restore", shown)
                .then()
                .statusCode(422)
                .body(containsString("không còn gì để khôi phục"), containsString("gia hạn nhầm</textarea>"));
    }

    @Test
    void typedName_prevailsOverAnEarlierChoice() {
        Map<String, String> stale = window("one", "nhã nam", "change");
        stale.put("unitId", Samples.PHUC_SON_LUC_NAM.value());
        post(path + "/windows", stale)
                .then()
                .statusCode(200)
                .body(containsString("Chỉ áp dụng cho Thị trấn Nhã Nam, huyện Tân Yên."));
        stale.put("unit", "");
        post(path + "/windows", stale).then().statusCode(422).body(containsString("hãy gõ tên đơn vị"));
    }

    @Test
    void unitIsPickedByName_andTwoOfOneNameAreToldApart() {
        Response both = post(path + "/windows", window("one", "phuc son", "change"));
        both.then()
                .statusCode(422)
                .body(
                        containsString("có 2 đơn vị hợp với “phuc son”"),
                        containsString("Xã Phúc Sơn, huyện Tân Yên</label>"),
                        containsString("Xã Phúc Sơn, huyện Lục Nam</label>"));
        Map<String, String> chosen = window("one", "phuc son", "change");
        chosen.put("unitId", Samples.PHUC_SON_LUC_NAM.value());
        Response shown = post(path + "/windows", chosen);
        shown.then().statusCode(200).body(containsString("Chỉ áp dụng cho Xã Phúc Sơn, huyện Lục Nam."));
        assertThat(confirm(path + "/windows", shown).statusCode()).isEqualTo(303);
        assertThat(round().exceptions()).containsOnlyKeys(Samples.PHUC_SON_LUC_NAM);
        post(path + "/windows", window("one", "hà nội", "change"))
                .then()
                .statusCode(422)
                .body(containsString("không có đơn vị nào"), containsString("value=\"hà nội\""));
        given().get(path + "/windows")
                .then()
                .statusCode(200)
                .body(
                        containsString("Xã Phúc Sơn, huyện Lục Nam: "),
                        containsString("<option value=\"Xã Phúc Sơn, huyện Tân Yên\">xa phuc son, huyen tan yen"));
    }

    @Test
    void wrongTimes_areRefusedInWordsAndForeignRoundsAreNotThere() {
        Map<String, String> change = window("all", "", "change");
        change.put("closesAt", "mai");
        change.put("reason", "");
        post(path + "/windows", change).then().statusCode(422).body(containsString("hãy ghi ngày giờ đóng"));
        change.put("closesAt", "2024-04-03T00:00:00");
        post(path + "/windows", change).then().statusCode(422).body(containsString("hãy ghi lý do"));
        change.put("round", "khac-2024.1");
        post(path + "/windows", change).then().statusCode(404);
    }

    @Test
    void revokedCode_saysThatItsUnitHasNoneAndEveryPageListsIt() {
        Entry code = code(Samples.PHUC_SON);
        Response shown = post("/console/codes/" + code.code() + "/revoke", reason("lộ mã"));
        shown.then()
                .statusCode(200)
                .body(containsString("Xã Phúc Sơn, huyện Tân Yên sẽ không còn mã nào"), containsString("lộ mã"));
        assertThat(registry.entries(id)).noneMatch(Entry::isRevoked);
        assertThat(confirm("/console/codes/" + code.code() + "/revoke", shown).statusCode())
                .isEqualTo(303);
        for (String page : new String[] {"", "/codes", "/kit"}) {
            given().get(path + page)
                    .then()
                    .statusCode(200)
                    .body(containsString("Xã Phúc Sơn, huyện Tân Yên: không còn mã nào"));
        }
        post("/console/codes/" + code.code() + "/revoke", reason("lộ mã"))
                .then()
                .statusCode(422);
    }

    @Test
    void reissuedCode_saysWhatToPrintAgain() {
        Entry code = code(Samples.PHUC_SON);
        Response shown = post("/console/codes/" + code.code() + "/reissue", reason("in nhầm"));
        shown.then().statusCode(200).body(containsString("áp phích A4, A3, tem dán của Xã Phúc Sơn, huyện Tân Yên"));
        assertThat(registry.entries(id)).hasSize(4);
        Response done = confirm("/console/codes/" + code.code() + "/reissue", shown);
        assertThat(done.statusCode()).isEqualTo(303);
        given().get(done.header("Location").replaceFirst("^https?://[^/]+", ""))
                .then()
                .statusCode(200)
                .body(
                        containsString("Đã cấp mã mới cho Xã Phúc Sơn, huyện Tân Yên. Phải in lại"),
                        containsString("href=\"" + path + "/kit\""),
                        not(containsString("không còn mã nào")));
        post("/console/codes/" + code.code() + "/reissue", reason("")).then().statusCode(422);
        post("/console/codes/" + code.code() + "/reissue", reason("lần hai"))
                .then()
                .statusCode(422);
    }

    /** The code of a batch hangs nowhere: nothing is printed for another one, and no kit is ordered. */
    @Test
    void reissuedBatch_asksNobodyToPrint() {
        Entry batch = new Entry(EntryCode.draw(new SecureRandom()), id, Samples.PHUC_SON, Placement.paper(1), null);
        writer.issue(List.of(batch));
        Response shown = post("/console/codes/" + batch.code() + "/reissue", reason("lộ mã"));
        shown.then().statusCode(200).body(containsString("không phải in lại gì"), not(containsString("áp phích")));
        post("/console/codes/" + batch.code() + "/revoke", reason("hết phiếu"))
                .then()
                .body(containsString("phiếu đã nhập vẫn được tính"), not(containsString("không còn mã nào")));
        Response done = confirm("/console/codes/" + batch.code() + "/reissue", shown);
        given().get(done.header("Location").replaceFirst("^https?://[^/]+", ""))
                .then()
                .statusCode(200)
                .body(not(containsString("Phải in lại")));
    }

    @Test
    void placement_isAddedToAUnitPickedByName() {
        Map<String, String> box = new LinkedHashMap<>(Map.of("unit", "nhã nam", "placement", "Nhà văn hóa"));
        assertThat(post(path + "/codes", box).statusCode()).isEqualTo(303);
        post(path + "/codes", box).then().statusCode(422);
        box.put("unit", "phuc son");
        post(path + "/codes", box).then().statusCode(422).body(containsString("name=\"unitId\""));
        given().queryParam("q", "nha van hoa")
                .get(path + "/codes")
                .then()
                .statusCode(200)
                .body(containsString("Nhà văn hóa"), containsString("1/5 mã"));
    }

    /** Asks for the newest line of the log to be taken back. */
    private Response restoreNewest(String reason) {
        Map<String, String> restore = reason(reason);
        restore.put(
                "line",
                first(
                        "name=\"line\" value=\"([0-9a-f]{16})\"",
                        given().get(path + "/audit")
                                .then()
                                .statusCode(200)
                                .extract()
                                .asString()));
        return post(path + "/windows/restore", restore);
    }

    private void extend(String unit) {
        Response shown = post(path + "/windows", window("one", unit, "change"));
        assertThat(confirm(path + "/windows", shown).statusCode()).isEqualTo(303);
    }

    private Map<String, String> window(String scope, String unit, String wish) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("round", id + ".1");
        form.put("scope", scope);
        form.put("unit", unit);
        form.put("closesAt", LocalDateTime.ofInstant(Samples.CLOSES.plusSeconds(7_200), CollectionWindow.ZONE) + ":00");
        form.put("reason", "mưa lũ");
        form.put("do", wish);
        return form;
    }

    private static Map<String, String> reason(String reason) {
        return new LinkedHashMap<>(Map.of("reason", reason));
    }

    /** Sends the form of the page that asks, as it stands. */
    private static Response confirm(String path, Response shown) {
        Map<String, String> hidden = new LinkedHashMap<>();
        Matcher field = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">")
                .matcher(shown.asString());
        while (field.find()) {
            hidden.put(field.group(1), field.group(2));
        }
        assertThat(hidden).containsKey("shown");
        return post(path, hidden);
    }

    private Round round() {
        return writer.latest(id).orElseThrow().rounds().get(0);
    }

    private Entry code(UnitId unit) {
        return registry.entries(id).stream()
                .filter(entry -> entry.unitId().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static String first(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private static Response post(String path, Map<String, String> form) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(path);
    }
}
