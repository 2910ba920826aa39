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
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.report.PublicResults;
import vn.dany.core.report.PublicResultsStore;
import vn.dany.core.staff.AuditLog;
import vn.dany.emulators.EmbeddedServices;

@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class ReleasePageTest {

    @Inject
    Province province;

    @Inject
    RegistryWriter writer;

    @Inject
    PublicResultsStore store;

    @Inject
    AuditLog auditLog;

    @Test
    void results_areReleasedOnceTheyWereShownAndTakenBack() {
        RoundId roundId = province.archived(Map.of(Samples.LAN_GIOI, 40, Samples.NHA_NAM, 30, Samples.PHUC_SON, 7));
        String address = "/console/rounds/" + roundId + "/release";
        given().get("/console/rounds/" + roundId + "/archive").then().body(containsString("href=\"" + address));
        given().get(address)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Chưa công bố"),
                        containsString("77"),
                        containsString("2/4 đơn vị"),
                        containsString("value=\"10\""),
                        not(containsString("Thu hồi</button>"))));
        given().get(address + "?minimum=5").then().body(containsString("3/4 đơn vị"));
        assertThat(released(roundId)).isEmpty();

        assertThat(post(address, Map.of("do", "release", "minimum", "5")).statusCode())
                .isEqualTo(303);
        assertThat(released(roundId).orElseThrow().minimum()).isEqualTo(5);
        given().get(address)
                .then()
                .body(allOf(
                        containsString("Đã công bố"),
                        containsString("/c/" + roundId.campaignId() + "/results?round=1"),
                        containsString("Thu hồi</button>")));
        assertThat(post(address, Map.of("do", "withdraw")).statusCode()).isEqualTo(303);
        assertThat(released(roundId)).isEmpty();
        assertThat(auditLog.entries(roundId.campaignId()).stream().map(line -> line.action()))
                .contains(AuditAction.RESULTS_RELEASED, AuditAction.RESULTS_WITHDRAWN);
        given().get("/console/campaigns/" + roundId.campaignId() + "/audit?lang=en")
                .then()
                .body(containsString("Results of the round released to everybody"));
    }

    @Test
    void whatIsNoMinimum_isRefusedAndNothingIsReleased() {
        RoundId roundId = province.archived(Map.of(Samples.LAN_GIOI, 40));
        String address = "/console/rounds/" + roundId + "/release";
        for (String typed : new String[] {"4", "0", "", "-7", "1001", "muoi", "99999999999"}) {
            assertThat(post(address, Map.of("do", "release", "minimum", typed)).statusCode())
                    .as(typed)
                    .isEqualTo(422);
        }
        assertThat(released(roundId)).isEmpty();
    }

    @Test
    void roundThatIsNotFrozen_hasNothingToRelease() {
        RoundId roundId = province.counted(Map.of(Samples.LAN_GIOI, 40));
        String address = "/console/rounds/" + roundId + "/release";
        given().get(address)
                .then()
                .statusCode(200)
                .body(containsString("đợt đã chốt"), not(containsString("name=\"minimum\"")));
        assertThat(post(address, Map.of("do", "release", "minimum", "10")).statusCode())
                .isEqualTo(409);
        assertThat(released(roundId)).isEmpty();
    }

    private Optional<PublicResults> released(RoundId roundId) {
        return writer.latest(roundId.campaignId())
                .orElseThrow()
                .round(roundId.number())
                .flatMap(Round::released)
                .flatMap(release -> store.find(roundId, release.results()));
    }

    private static Response post(String address, Map<String, String> fields) {
        return given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .formParams(fields)
                .post(address);
    }
}
