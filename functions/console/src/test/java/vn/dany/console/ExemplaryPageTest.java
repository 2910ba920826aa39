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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.unit.UnitId;
import vn.dany.emulators.EmbeddedServices;

@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class ExemplaryPageTest {

    @Inject
    Province province;

    @Inject
    RegistryWriter writer;

    private RoundId roundId;

    @Test
    void proposal_isDecidedUponWithAReasonSeenOnTheLogAndTakenBack() {
        roundId = archived();
        given().get("/console/rounds/" + roundId + "/archive").then().body(containsString("href=\"" + address()));
        given().get(address())
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Chưa quyết định"),
                        containsString("Đề xuất theo công thức"),
                        not(containsString("Bỏ quyết định"))));

        assertThat(post("decide", mark(), "Biên bản họp số 3", Samples.LAN_GIOI, Samples.PHUC_SON)
                        .statusCode())
                .isEqualTo(303);
        assertThat(exemplary().orElseThrow().units()).containsExactlyInAnyOrder(Samples.LAN_GIOI, Samples.PHUC_SON);
        given().get(address())
                .then()
                .body(allOf(
                        containsString("Đã quyết định lúc"),
                        containsString("Căn cứ, lý do: Biên bản họp số 3"),
                        containsString("value=\"" + Samples.LAN_GIOI + "\" checked"),
                        containsString("Bỏ quyết định")));
        given().get("/console/campaigns/" + roundId.campaignId() + "/audit")
                .then()
                .body(allOf(
                        containsString("Quyết định đơn vị tiêu biểu"),
                        containsString("chưa quyết định"),
                        containsString("huyện Tân Yên; Xã "),
                        containsString("Biên bản họp số 3")));

        assertThat(post("withdraw", mark(), "Cần xem lại").statusCode()).isEqualTo(303);
        assertThat(exemplary()).isEmpty();
    }

    @Test
    void decisionThatCannotBeTaken_comesBackAsItWasTyped() {
        roundId = archived();
        String mark = mark();
        Response without = post("decide", mark, "  ", Samples.NHA_NAM);
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body().asString())
                .contains("Cần ghi căn cứ hoặc lý do", "value=\"" + Samples.NHA_NAM + "\" checked")
                .doesNotContain("value=\"" + Samples.LAN_GIOI + "\" checked");
        Response overtaken = post("decide", "0000", "Biên bản <họp>", Samples.NHA_NAM);
        assertThat(overtaken.statusCode()).isEqualTo(409);
        assertThat(overtaken.body().asString()).contains("vừa thay đổi", "value=\"Biên bản &lt;họp&gt;\"");
        assertThat(post("decide", mark, "Lạ", new UnitId("u0123456789")).statusCode())
                .isEqualTo(422);
        given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded;charset=UTF-8")
                .formParams(Map.of("do", "decide", "unit", "<b>", "reason", "Lạ", "mark", mark))
                .post(address())
                .then()
                .statusCode(422)
                .body(containsString("Chọn nhiều nhất"));
        assertThat(exemplary()).isEmpty();
    }

    @Test
    void roundThatIsNotFrozen_hasNothingToDecide() {
        roundId = province.counted(Map.of(Samples.LAN_GIOI, 40));
        given().get(address())
                .then()
                .statusCode(200)
                .body(containsString("đã chốt số liệu"), not(containsString("name=\"unit\"")));
        Response early = post("decide", "", "Biên bản <họp>", Samples.LAN_GIOI);
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body().asString())
                .contains("role=\"alert\"", "Chưa ghi được", "chưa ghi: Biên bản &lt;họp&gt;")
                .doesNotContain("name=\"unit\"");
    }

    private RoundId archived() {
        return province.archived(
                Map.of(Samples.LAN_GIOI, 40, Samples.NHA_NAM, 35, Samples.PHUC_SON, 30, Samples.PHUC_SON_LUC_NAM, 25));
    }

    private String address() {
        return "/console/rounds/" + roundId + "/exemplary";
    }

    private String mark() {
        Matcher mark = Pattern.compile("name=\"mark\" value=\"([0-9a-f]+)\"")
                .matcher(given().get(address()).body().asString());
        assertThat(mark.find()).isTrue();
        return mark.group(1);
    }

    private Optional<Round.Exemplary> exemplary() {
        return writer.latest(roundId.campaignId())
                .orElseThrow()
                .round(roundId.number())
                .flatMap(Round::exemplary);
    }

    private Response post(String action, String mark, String reason, UnitId... units) {
        Map<String, Object> fields = new TreeMap<>(Map.of("do", action, "mark", mark, "reason", reason));
        if (units.length > 0) {
            fields.put("unit", List.of(units).stream().map(UnitId::value).toList());
        }
        return given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded;charset=UTF-8")
                .formParams(fields)
                .post(address());
    }
}
