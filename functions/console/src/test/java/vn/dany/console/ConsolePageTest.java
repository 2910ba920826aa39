package vn.dany.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.core.Samples;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.headcount.Headcounts;
import vn.dany.core.unit.UnitId;
import vn.dany.emulators.EmbeddedServices;

@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class ConsolePageTest {

    private static final Map<UnitId, Integer> RESPONSES =
            Map.of(Samples.LAN_GIOI, 12, Samples.NHA_NAM, 4, Samples.PHUC_SON_LUC_NAM, 30);

    @Inject
    Province province;

    @Inject
    Headcounts headcounts;

    @BeforeEach
    void tenInTheMorning() {
        TestClock.CLOCK.set(Samples.vietnam("2024-04-01T10:00:00"));
    }

    @Test
    void campaigns_listEachRoundWithStateWindowAndResponses() {
        RoundId roundId = province.counted(RESPONSES);
        // What was set up is in force within 15 seconds.
        TestClock.CLOCK.set(TestClock.CLOCK.instant().plus(Duration.ofSeconds(16)));

        given().get("/console")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .body(allOf(
                        containsString("Lấy ý kiến thử"),
                        containsString("/console/rounds/" + roundId),
                        containsString("Đang mở"),
                        containsString("Trong ngày 01/4/2024"),
                        containsString("<dd>46</dd>"),
                        containsString("01/04/2024 09:58:07")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-31T23:59:59|Chưa mở",
                "2024-04-01T00:00:00|Đang mở",
                "2024-04-01T23:59:59|Đang mở",
                "2024-04-02T00:00:00|Vừa đóng",
                "2024-04-02T00:29:59|Vừa đóng",
                "2024-04-02T00:30:00|Đã đóng"
            })
    void state_changesToTheSecond(String momentAndState) {
        String[] parts = momentAndState.split("\\|");
        TestClock.CLOCK.set(Samples.vietnam(parts[0]));

        given().get("/console/rounds/" + province.campaign().rounds().get(0).id())
                .then()
                .statusCode(200)
                .body(containsString("\">" + parts[1]));
    }

    @Test
    void progress_showsUnitsByDistrictWithLinksToResultsAndQrImages() {
        RoundId roundId = province.counted(RESPONSES);
        headcounts.declare(
                roundId.campaignId(),
                Map.of(Samples.LAN_GIOI, 20, Samples.NHA_NAM, 20, Samples.PHUC_SON, 20, Samples.PHUC_SON_LUC_NAM, 40));

        String page = given().get("/console/rounds/" + roundId)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(page)
                .contains("<dd class=\"big\">46</dd>", "46,0%", "trên 100 người", "0/4", "1 đơn vị chưa có phiếu")
                .contains("Xã Lan Giới", "12/20 · 60,0%", "Cần đôn đốc (")
                .contains("/console/rounds/" + roundId + "/results?unit=" + Samples.LAN_GIOI);
        Matcher qr = Pattern.compile("href=\"/qr/[2-9A-Y]{10}\\.png\"").matcher(page);
        assertThat(qr.results().count()).isEqualTo(4);
    }

    @Test
    void results_areThoseOfTheProvinceUnlessAUnitIsChosen() {
        RoundId roundId = province.counted(RESPONSES);

        given().get("/console/rounds/" + roundId + "/results")
                .then()
                .statusCode(200)
                .body(allOf(containsString("Tỉnh Bắc Giang"), containsString("<dd class=\"big\">46</dd>")));
        given().get("/console/rounds/" + roundId + "/results?unit=" + Samples.TAN_YEN)
                .then()
                .statusCode(200)
                .body(allOf(containsString("Huyện Tân Yên"), containsString("<dd class=\"big\">16</dd>")));
        given().get("/console/rounds/" + roundId + "/results?unit=" + Samples.LAN_GIOI)
                .then()
                .statusCode(200)
                .body(allOf(containsString("Số phiếu trả lời: 12"), containsString("Mức 1"), containsString("<svg")));
    }

    @Test
    void unitWithFewerThanFive_isExplained() {
        RoundId roundId = province.counted(RESPONSES);

        given().get("/console/rounds/" + roundId + "/results?unit=" + Samples.NHA_NAM)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("<dd class=\"big\">4</dd>"),
                        containsString("ít hơn 5 nên không hiển thị riêng"),
                        not(containsString("Mức 1"))));
    }

    @Test
    void english_isKeptOnEveryLink() {
        RoundId roundId = province.counted(RESPONSES);

        String page = given().get("/console/rounds/" + roundId + "?lang=en")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(page).contains("<html lang=\"en\">", "Last count", "Sample survey");
        Matcher link = Pattern.compile("(?:href|action)=\"(/console[^\"]*)\"").matcher(page);
        while (link.find()) {
            String address = link.group(1);
            boolean switchesBack = address.equals("/console/rounds/" + roundId);
            assertThat(switchesBack || address.contains("/style/") || address.contains("lang=en"))
                    .as(address)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console/rounds/none-2024.1",
                "/console/rounds/ROUND.2",
                "/console/rounds/nonsense",
                "/console/rounds/ROUND/results?unit=u0000000000",
                "/console/rounds/ROUND/results?unit=%3Cscript%3E",
                "/console/orders/results-none",
                "/console/orders/..%2F..%2Ftallies",
                "/console/orders/results-none/document",
                "/console/campaigns/none-2024/headcounts",
                "/console/campaigns/N%C3%93/headcounts",
                "/console/campaigns/none-2024/headcounts.csv",
                "/console/style/000000000000.css",
                "/console/nowhere"
            })
    void whatIsNotThere_isAPageThatSaysSo(String address) {
        String campaignId = province.campaign().id().value();

        given().urlEncodingEnabled(false)
                .get(address.replace("ROUND.2", campaignId + ".2").replace("ROUND", campaignId + ".1"))
                .then()
                .statusCode(404)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", startsWith("default-src 'none';style-src 'self';"))
                .header("Cache-Control", is("no-store"))
                .body(
                        containsString("Không tìm thấy trang"),
                        containsString("href=\"/console\""),
                        not(containsString("Exception")),
                        not(containsString("quét")),
                        not(containsString("phiếu")));
    }

    @Test
    void whatCannotBeRead_isSaidToStaff() {
        given().contentType("text/plain")
                .body("x")
                .post("/console/campaigns/new?lang=en")
                .then()
                .statusCode(415)
                .body(containsString("cannot be read"), containsString("href=\"/console?lang=en\""));
        given().contentType("application/x-www-form-urlencoded")
                .body("a=%FF")
                .post("/console/campaigns/new")
                .then()
                .statusCode(400)
                .body(containsString("Không đọc được nội dung gửi lên"), not(containsString("QR")));
        given().contentType("application/x-www-form-urlencoded")
                .body("a=" + "x".repeat(70_000))
                .post("/console/campaigns/new")
                .then()
                .statusCode(413)
                .body(containsString("64 KB"));
        given().delete("/console").then().statusCode(405).body(containsString("/console"));
    }

    @Test
    void pages_allowNothingButTheirOwnStyle() {
        RoundId roundId = province.counted(RESPONSES);
        String page = given().get("/console/rounds/" + roundId)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", startsWith("default-src 'none';style-src 'self';form-action 'self'"))
                .header("Referrer-Policy", is("same-origin"))
                .header("X-Content-Type-Options", is("nosniff"))
                .header("Cache-Control", is("no-store"))
                .extract()
                .asString();
        Matcher style =
                Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\">").matcher(page);
        assertThat(style.find()).isTrue();

        given().get(style.group(1))
                .then()
                .statusCode(200)
                .contentType("text/css;charset=UTF-8")
                .header("Cache-Control", containsString("immutable"));
    }
}
