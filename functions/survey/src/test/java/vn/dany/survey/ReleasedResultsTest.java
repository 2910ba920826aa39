package vn.dany.survey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.Round;
import vn.dany.core.disclosure.DisclosedSamples;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.report.PublicResults;
import vn.dany.core.report.PublicResultsStore;
import vn.dany.formats.json.PublicResultsJson;

/** What the public sees of a campaign's results: what staff have released, and otherwise nothing. */
@QuarkusTest
class ReleasedResultsTest {

    @Inject
    Kit kit;

    @Inject
    RegistryWriter writer;

    @Inject
    PublicResultsStore store;

    private final CampaignId id = Samples.freshCampaignId();

    @BeforeEach
    void publish() {
        TestClock.CLOCK.set(Samples.OPENS.plus(Duration.ofHours(8)));
        kit.publish(Samples.oneRound(id));
    }

    @Test
    void whatIsNotReleased_tellsNothingWhetherAnythingIsFrozenOrNot() {
        String before = notThere();
        assertThat(before).contains("Chưa có kết quả được công bố");
        freeze(Optional.empty());
        assertThat(notThere()).isEqualTo(before);
        given().get("/c/" + id).then().body(not(containsString("/results")));
        freeze(Optional.of(new Round.Release(Samples.CLOSES, "ab".repeat(32), true)));
        assertThat(notThere()).as("released, but not kept").isEqualTo(before);
        for (String file : new String[] {"csv", "json"}) {
            given().get("/c/" + id + "/results." + file)
                    .then()
                    .statusCode(404)
                    .header("Content-Type", containsString("html"));
        }
        given().get("/c/khong-co-dot-nay/results").then().statusCode(404);
    }

    @Test
    void releasedResults_areShownToEverybodyWithTheirData() {
        PublicResults results = release();
        String page = results("")
                .header("Cache-Control", containsString("max-age=15"))
                .header("Link", containsString("rel=\"license\""))
                .body(allOf(
                        containsString("property=\"og:title\""),
                        containsString("https://khaosat.example.vn/c/" + id + "/results"),
                        containsString("phiếu nhận được"),
                        containsString("Xã Phúc Sơn"),
                        containsString("<svg class=\"bar\""),
                        containsString("không nêu riêng"),
                        not(containsString("<script"))))
                .extract()
                .asString();
        assertThat(page).contains("creativecommons.org/licenses/by/4.0");
        results("&lang=en").body(containsString("responses received"), containsString("not told by itself"));
        results("&q=khong-co").body(containsString("<option"));
        given().get("/c/" + id).then().body(containsString("href=\"/c/" + id + "/results\""));

        byte[] json = given().get("/c/" + id + "/results.json")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(json).isEqualTo(PublicResultsJson.write(results));
        assertThat(PublicResultsJson.read(json)).isEqualTo(results);
        String csv = new String(
                given().get("/c/" + id + "/results.csv")
                        .then()
                        .statusCode(200)
                        .header("Content-Disposition", containsString(".csv"))
                        .extract()
                        .asByteArray(),
                StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\uFEFFlevel,code,name")
                .contains("\r\nunit,", "\r\ndistrict,", "\r\nlicence,,https://creativecommons.org");
        assertThat(csv.lines().skip(1)).allMatch(line -> line.split(",", -1).length >= 13);
        given().get("/c/" + id + "/results?round=2").then().statusCode(404);
    }

    @Test
    void whatIsTakenBack_isGoneWithinSeconds() {
        release();
        results("");
        freeze(Optional.empty());
        notThere();
    }

    private ValidatableResponse results(String query) {
        return given().get("/c/" + id + "/results?round=1" + query).then().statusCode(200);
    }

    private String notThere() {
        return given().get("/c/" + id + "/results")
                .then()
                .statusCode(404)
                .extract()
                .asString();
    }

    private PublicResults release() {
        Campaign campaign = freeze(Optional.empty());
        Round round = campaign.rounds().get(0);
        DisclosedTally tally = DisclosedSamples.last(
                round.id(),
                Map.of(Samples.LAN_GIOI, 40, Samples.NHA_NAM, 30, Samples.PHUC_SON, 7, Samples.PHUC_SON_LUC_NAM, 25),
                Samples.CLOSES,
                Samples.register());
        PublicResults results = PublicResults.of(
                campaign,
                round,
                Samples.questionnaire(),
                Samples.register(),
                tally,
                Map.of(Samples.LAN_GIOI, 50),
                PublicResults.USUAL_MINIMUM);
        freeze(Optional.of(new Round.Release(Samples.CLOSES, store.keep(results), true)));
        return results;
    }

    private Campaign freeze(Optional<Round.Release> release) {
        Campaign stored = writer.latest(id).orElseThrow();
        Round round = stored.rounds().get(0);
        Round.Freeze freeze = new Round.Freeze(
                Samples.CLOSES.plusSeconds(2_100), "0f".repeat(32), Optional.of("5c".repeat(32)), true);
        Campaign frozen = stored.with(round.frozen(release.map(freeze::released).orElse(freeze)));
        writer.put(frozen);
        TestClock.CLOCK.advance(Duration.ofSeconds(20));
        return frozen;
    }
}
