package vn.dany.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.core.Samples;
import vn.dany.core.archive.ArchiveChecks;
import vn.dany.core.archive.Erasure;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.staff.SetRetention;
import vn.dany.emulators.EmbeddedServices;

@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class RetentionPageTest {

    @Inject
    Province province;

    @Inject
    RegistryWriter writer;

    @Inject
    ArchiveChecks checks;

    @Inject
    Clock clock;

    private RoundId roundId;

    @Test
    void end_isSetWithItsReasonSeenOnTheLogAndTakenAway() {
        roundId = province.archived(Map.of(Samples.LAN_GIOI, 40));
        LocalDate until = first().plusDays(30);
        given().get("/console/rounds/" + roundId + "/archive").then().body(containsString("href=\"" + address()));
        given().get(address()).then().statusCode(200).body(containsString("Chưa đặt thời hạn"));

        assertThat(post(until.toString(), "Kế hoạch 12/KH-UBND").statusCode()).isEqualTo(303);
        assertThat(retention()).contains(new Round.Retention(until, Optional.empty()));
        given().get(address())
                .then()
                .body(allOf(containsString("được lưu đến hết ngày"), containsString("Bỏ thời hạn")));
        given().get("/console/campaigns/" + roundId.campaignId() + "/audit")
                .then()
                .body(allOf(containsString("Đặt thời hạn lưu"), containsString("Kế hoạch 12/KH-UBND")));

        assertThat(post(Map.of("do", "keep", "reason", "Đang có khiếu nại")).statusCode())
                .isEqualTo(303);
        assertThat(retention()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00A0\u200B", "…"})
    void groundThatSaysNothing_isNone(String reason) {
        roundId = province.archived(Map.of(Samples.LAN_GIOI, 40));
        assertThat(post(first().toString(), reason).statusCode()).isEqualTo(422);
        assertThat(retention()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/12/2040", "2040-02-31", "1999-01-01", "9999-01-01"})
    void dayThatIsNone_isAskedForAgainAndTheReasonStays(String until) {
        roundId = province.archived(Map.of(Samples.LAN_GIOI, 40));
        Response reply = post(until, "Kế hoạch 12");
        assertThat(reply.statusCode()).isEqualTo(422);
        assertThat(reply.body().asString()).contains("Cần một ngày từ", "value=\"Kế hoạch 12\"");
        assertThat(retention()).isEmpty();
    }

    @Test
    void decisionWithoutAGround_isNotTaken() {
        roundId = province.archived(Map.of(Samples.LAN_GIOI, 40));
        String until = first().plusDays(30).toString();
        Response reply = post(until, "  ");
        assertThat(reply.statusCode()).isEqualTo(422);
        assertThat(reply.body().asString()).contains("Cần ghi căn cứ", "value=\"" + until + "\"");
        assertThat(retention()).isEmpty();
    }

    @Test
    void erasedRound_showsItsCertificateAndMakesNoMoreDataFiles() {
        roundId = province.archived(Map.of(Samples.LAN_GIOI, 40));
        Campaign campaign = writer.latest(roundId.campaignId()).orElseThrow();
        Round round = campaign.rounds().get(0);
        Erasure erasure = new Erasure(
                roundId,
                "5c".repeat(32),
                Samples.CLOSES.plusSeconds(9_000),
                40,
                "1e".repeat(32),
                new TreeMap<>(Map.of("responses/0.jsonl", "2d".repeat(32))));
        checks.keep(erasure);
        given().get(address()).then().body(not(containsString("Giấy xác nhận")));
        Round.Retention over =
                new Round.Retention(first().minusDays(SetRetention.LEAST_DAYS + 1), Optional.of(erasure.at()));
        writer.put(campaign.with(round.frozen(round.frozen().orElseThrow().keeping(Optional.of(over)))));

        given().get(address())
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Giấy xác nhận xóa phiếu trả lời"),
                        containsString("responses/0.jsonl"),
                        containsString("2d2d2d2d"),
                        not(containsString("name=\"until\""))));
        given().get("/console/rounds/" + roundId + "/archive")
                .then()
                .body(allOf(containsString("đã bị xóa theo thời hạn lưu"), containsString("units.csv")))
                .body(not(containsString("data.csv")));
        for (String file : new String[] {"data.csv", "data.sav", "pack.zip"}) {
            given().get("/console/rounds/" + roundId + "/" + file).then().statusCode(410);
            given().redirects()
                    .follow(false)
                    .header("Sec-Fetch-Site", "same-origin")
                    .post("/console/rounds/" + roundId + "/" + file)
                    .then()
                    .statusCode(410)
                    .body(containsString("đã hết thời hạn lưu"));
        }
        assertThat(post(first().plusDays(30).toString(), "muộn").statusCode()).isEqualTo(409);
    }

    @Test
    void roundThatIsNotFrozen_hasNoEnd() {
        roundId = province.counted(Map.of(Samples.LAN_GIOI, 40));
        given().get(address())
                .then()
                .statusCode(200)
                .body(containsString("đợt đã chốt"), not(containsString("name=\"until\"")));
        assertThat(post(first().plusDays(30).toString(), "sớm").statusCode()).isEqualTo(409);
    }

    private LocalDate first() {
        return SetRetention.firstDay(clock.instant());
    }

    private String address() {
        return "/console/rounds/" + roundId + "/retention";
    }

    private Optional<Round.Retention> retention() {
        return writer.latest(roundId.campaignId())
                .orElseThrow()
                .round(roundId.number())
                .flatMap(Round::retention);
    }

    private Response post(String until, String reason) {
        return post(Map.of("do", "set", "until", until, "reason", reason));
    }

    private Response post(Map<String, String> fields) {
        return given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded;charset=UTF-8")
                .formParams(fields)
                .post(address());
    }
}
