package vn.dany.console;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.core.Samples;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.registry.Registry;
import vn.dany.core.unit.UnitId;
import vn.dany.emulators.EmbeddedServices;

/** Reforms lie in the years after 2040, so that the other tests of this function see nothing of them. */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class UnitsPageTest {

    private static final String HEADER = "code,name,type,parent_code,level\n";
    private static final String STATE = HEADER
            + "24,Bắc Giang,Tỉnh,,province\n216,Tân Yên,Huyện,24,district\n220,Lục Nam,Huyện,24,district\n"
            + "07303,Lan Giới,Xã,216,commune\n07306,Nhã Nam,Thị trấn,216,commune\n07318,Phúc Sơn,Xã,216,commune\n"
            + "07630,Phúc Sơn,Xã,220,commune\n";
    private static final String EDGES =
            "predecessor_code,predecessor_name,successor_code,successor_name,kind,legal_basis,source\n";

    private static int year = 2041;

    @Inject
    Province province;

    @Inject
    Registry registry;

    private String on = "";

    @BeforeEach
    void tenInTheMorning() {
        province.campaign();
        TestClock.CLOCK.set(Samples.vietnam("2024-04-01T10:00:00"));
        on = year++ + "-07-01";
    }

    @Test
    void tree_isThatOfTheDayAndEverySearchIgnoresToneMarks() {
        given().get("/console/units?on=2024-04-01")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Huyện Tân Yên"), containsString("Xã Lan Giới"), containsString("01/04/2024")));
        given().queryParam("q", "PHUC SON")
                .get("/console/units")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Tìm thấy "),
                        containsString("07318"),
                        containsString("07630"),
                        not(containsString("Lan Giới"))));
        given().get("/console/units?q=%3Cscript%3E&lang=en")
                .then()
                .statusCode(200)
                .body(not(containsString("<script>")));
        given().get("/console/units?on=yesterday").then().statusCode(404);
    }

    @Test
    void reform_isShownFirstAndChangesNothingUntilItIsConfirmed() {
        int before = registry.registerVersion().orElseThrow().number();

        Response dry = send(STATE.replace("07318,Phúc Sơn,Xã", "07318,Phúc Sơn,Phường"), "");

        assertThat(dry.statusCode()).isEqualTo(200);
        assertThat(dry.asString()).contains("đổi tên hoặc loại", "Phường Phúc Sơn (07318", "Áp dụng vào danh mục");
        assertThat(registry.registerVersion().orElseThrow().number()).isEqualTo(before);

        Response applied = confirm(dry.asString());

        assertThat(applied.statusCode()).isEqualTo(303);
        assertThat(registry.registerVersion().orElseThrow().number()).isEqualTo(before + 1);
        String page = given().get(applied.header("Location").replaceFirst("^https?://[^/]+", ""))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains("Đã cập nhật danh mục", "Phường Phúc Sơn", "class=\"fresh\"");
        given().get("/console/units?on=2024-04-01").then().statusCode(200).body(not(containsString("Phường Phúc Sơn")));
        given().get("/console/units/" + Samples.PHUC_SON)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Đơn vị kế thừa"),
                        containsString("Phường Phúc Sơn"),
                        containsString("Nghị quyết thử"),
                        containsString("chỉ có một khả năng")));
        // The same page again, once somebody has changed the register.
        assertThat(confirm(dry.asString()).statusCode()).isIn(409, 422);
    }

    @Test
    void resultsOfARound_keepTheirTotalInTheBoundariesOfToday() {
        RoundId roundId =
                province.counted(Map.of(Samples.LAN_GIOI, 12, Samples.NHA_NAM, 7, Samples.PHUC_SON_LUC_NAM, 30));
        String current = registry.register()
                        .orElseThrow()
                        .byCode("07303", LocalDate.parse(on))
                        .isPresent()
                ? "07303"
                : "";
        Response dry = send(
                STATE.replace("07303,Lan Giới,Xã,216,commune\n", ""),
                EDGES + (current.isEmpty() ? "" : "07303,,07306,,merged,NQ,https://example.vn\n"));
        assertThat(dry.statusCode()).as(dry.asString()).isEqualTo(200);
        assertThat(confirm(dry.asString()).statusCode()).isEqualTo(303);
        TestClock.CLOCK.set(Samples.vietnam(on + "T10:00:00"));

        given().get("/console/rounds/" + roundId + "/results?boundaries=now")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Quy đổi theo địa giới hiện nay"),
                        containsString("Hình thành từ: Xã Lan Giới, Thị trấn Nhã Nam"),
                        containsString("<b>49</b>")));
        UnitId nhaNam = registry.register()
                .orElseThrow()
                .byCode("07306", LocalDate.parse(on))
                .orElseThrow()
                .id();
        given().get("/console/rounds/" + roundId + "/results?boundaries=now&unit=" + nhaNam)
                .then()
                .statusCode(200)
                .body(containsString("<dd class=\"big\">19</dd>"));
        given().get("/console/rounds/" + roundId + "/results")
                .then()
                .statusCode(200)
                .body(containsString("boundaries=now"));
    }

    @Test
    void faultyFiles_areRefusedWholeWithEveryLine() {
        int before = registry.registerVersion().orElseThrow().number();

        Response sent = send(
                HEADER
                        + "24,Bắc Giang,Tỉnh,,province\n216,A,Huyện,220,district\n220,B,Huyện,216,district\n7303,C,Làng,999,commune\n",
                "");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.asString())
                .contains("Dòng 3: ", "vòng lặp", "Dòng 4: ", "Dòng 5: ")
                .doesNotContain("Dòng 2: ");
        assertThat(registry.registerVersion().orElseThrow().number()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "code;name\n", "\u0000", "PK\u0003\u0004nothing", "code,name\n24,x\n"})
    void whatIsNoSuchFile_isRefusedInWords(String file) {
        Response sent = send(file, "");
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.asString()).contains("Dòng 1: ").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "units", "0000000000000000000000000000000000000000000000000000000000000000"})
    void fileThatIsForgottenOrWasNeverSent_isAskedForAgainAndNothingTypedIsLost(String units) {
        int before = registry.registerVersion().orElseThrow().number();

        Response sent = confirm(send(STATE, "").asString(), units);

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.asString())
                .contains("hãy chọn lại tệp", "value=\"" + on + "\"", "value=\"Nghị quyết thử\"", "type=\"file\"");
        assertThat(registry.registerVersion().orElseThrow().number()).isEqualTo(before);
    }

    @Test
    void dayThatIsNoneOrPast_isRefused() {
        on = "1/7/2025";
        send(STATE, "").then().statusCode(422).body(containsString("ngày hiệu lực phải có dạng"));
        on = "2023-01-01";
        send(STATE, "").then().statusCode(422).body(containsString("phải sau lần thay đổi gần nhất"));
    }

    @Test
    void shippedState_isOneButtonAway() {
        given().get("/console/units/reform")
                .then()
                .statusCode(200)
                .body(allOf(containsString("01/01/2025"), containsString("01/07/2025")));
        // The sample register has other units, but the files are read and compared.
        Response sent = form().multiPart("shipped", "2025-07-01").post("/console/units/reform");
        assertThat(sent.statusCode()).isIn(200, 422);
        assertThat(form().multiPart("shipped", "1999-01-01")
                        .post("/console/units/reform")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void fileOfAWholeCountry_isReadAndNotTooLarge() {
        String units = STATE + "99999,Xã không có huyện,Xã,999,commune\n".repeat(3_000);
        assertThat(units.getBytes(UTF_8)).hasSizeGreaterThan(100_000);

        assertThat(send(units, EDGES).statusCode()).isEqualTo(422);
    }

    @Test
    void formOfAnotherPage_changesNothing() {
        form().header("Sec-Fetch-Site", "cross-site")
                .multiPart("units", "a.csv", STATE.getBytes(UTF_8), "text/csv")
                .post("/console/units/reform")
                .then()
                .statusCode(403);
    }

    private Response send(String units, String successions) {
        RequestSpecification form = form().multiPart("on", on)
                .multiPart("basis", "Nghị quyết thử", "text/plain;charset=UTF-8")
                .multiPart("units", "don-vi.csv", units.getBytes(UTF_8), "text/csv");
        if (!successions.isEmpty()) {
            form.multiPart("successions", "ke-thua.csv", successions.getBytes(UTF_8), "text/csv");
        }
        return form.post("/console/units/reform");
    }

    /** What a browser sends when the button under the dry run is pressed. */
    private Response confirm(String page) {
        return confirm(page, field(page, "name=\"units\" value=\"([0-9a-f]{64})\""));
    }

    private Response confirm(String page, String units) {
        return form().contentType("application/x-www-form-urlencoded;charset=UTF-8")
                .formParam("units", units)
                .formParam("successions", field(page, "name=\"successions\" value=\"([0-9a-f]{64})\""))
                .formParam("shown", field(page, "name=\"shown\" value=\"([^\"]*)\""))
                .formParam("on", field(page, "name=\"on\" value=\"([^\"]*)\""))
                .formParam("basis", field(page, "name=\"basis\" value=\"([^\"]*)\""))
                .post("/console/units/reform");
    }

    private static RequestSpecification form() {
        return given().redirects().follow(false);
    }

    private static String field(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern + "\n" + page).isTrue();
        return matcher.group(1);
    }
}
