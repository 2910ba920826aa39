package vn.dany.survey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.core.Samples;
import vn.dany.core.archive.CountedReceipts;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.response.Receipts;
import vn.dany.core.response.ResponseKey;
import vn.dany.core.response.Secrets;

/** What the public is told of a receipt code. */
@QuarkusTest
class ReceiptCheckTest {

    @Inject
    Kit kit;

    @Inject
    Registry registry;

    @Inject
    RegistryWriter writer;

    @Inject
    Secrets secrets;

    @Inject
    CountedReceipts counted;

    private final CampaignId id = Samples.freshCampaignId();
    private final Campaign campaign = Samples.oneRound(id);
    private final RoundId roundId = campaign.rounds().get(0).id();

    @BeforeEach
    void publish() {
        TestClock.CLOCK.set(Samples.OPENS.plus(Duration.ofHours(8)));
        kit.publish(campaign);
    }

    @Test
    void receipt_isHeldAgainstWhatWasFrozen() {
        ResponseKey key = key(1);
        String code = code(key);
        given().queryParam("code", code)
                .get("/c/" + id + "/receipt")
                .then()
                .statusCode(404)
                .body(containsString("Chưa xác nhận được mã này"));
        given().queryParam("code", code)
                .queryParam("from", from())
                .get("/c/" + id + "/receipt")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("Phiếu đã được nhận"), not(containsString("<script")));
        freeze(List.of(new Receipts(secrets).mark(campaign, key)), Optional.of("1e".repeat(32)));
        given().queryParam("code", " " + code.toLowerCase(Locale.ROOT).replace("-", " "))
                .get("/c/" + id + "/receipt")
                .then()
                .statusCode(200)
                .body(containsString("Phiếu đã được tính"), containsString("02/4/2024"));
        given().queryParam("code", code(key(2)))
                .queryParam("from", from())
                .queryParam("lang", "en")
                .get("/c/" + id + "/receipt")
                .then()
                .statusCode(200)
                .body(containsString("The response was not counted"));
    }

    @Test
    void receiptOfARoundFrozenBeforeThereWereArchives_isNotAskedToComeBack() {
        freeze(List.of(), Optional.empty());
        given().queryParam("code", code(key(3)))
                .queryParam("from", from())
                .get("/c/" + id + "/receipt")
                .then()
                .statusCode(200)
                .body(
                        containsString("chốt từ trước khi hệ thống kiểm tra được mã biên nhận"),
                        not(containsString("kiểm tra lại sau")));
    }

    @Test
    void inventedCode_isNotThere() {
        for (String typed : List.of("22222-22222-22222", "<b>x</b>", "=1+1")) {
            given().queryParam("code", typed)
                    .get("/c/" + id + "/receipt")
                    .then()
                    .statusCode(404)
                    .body(containsString("Chưa xác nhận được mã này"), not(containsString("<b>x")));
        }
    }

    @Test
    void page_asksForACodeAndIsLinked() {
        given().get("/c/" + id + "/receipt")
                .then()
                .statusCode(200)
                .body(containsString("name=\"code\""), not(containsString("role=\"alert\"")));
        given().get("/c/" + id).then().body(containsString("href=\"/c/" + id + "/receipt\""));
        given().get("/c/khong-co-dot-nay/receipt").then().statusCode(404);
    }

    private ResponseKey key(long seed) {
        return new RandomAnswers(Samples.questionnaire(), seed)
                .response(roundId, Samples.COMMUNES)
                .key();
    }

    private String code(ResponseKey key) {
        return new Receipts(secrets)
                .issue(campaign, registry.entries(id).get(0).code(), key)
                .grouped();
    }

    private String from() {
        return registry.entries(id).get(0).code().value();
    }

    private void freeze(List<String> marks, Optional<String> archive) {
        counted.keep(roundId, marks);
        Campaign stored = writer.latest(id).orElseThrow();
        Round round = stored.rounds().get(0);
        writer.put(stored.with(
                round.frozen(new Round.Freeze(Samples.CLOSES.plusSeconds(2_100), "0f".repeat(32), archive, true))));
        TestClock.CLOCK.advance(Duration.ofSeconds(20));
    }
}
