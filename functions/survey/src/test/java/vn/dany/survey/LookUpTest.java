package vn.dany.survey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.registry.Registry;
import vn.dany.core.response.ReceiptCode;
import vn.dany.core.response.Secrets;
import vn.dany.core.response.SuggestionIds;
import vn.dany.core.suggestion.Handling;
import vn.dany.core.suggestion.Suggestion;
import vn.dany.core.suggestion.SuggestionState;
import vn.dany.core.suggestion.SuggestionStore;
import vn.dany.emulators.EmbeddedServices;

/** What somebody who has the receipt of a suggestion gets to see of it. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServices.class)
class LookUpTest {

    @Inject
    Kit kit;

    @Inject
    Registry registry;

    @Inject
    Secrets secrets;

    @Inject
    SuggestionStore suggestions;

    private Campaign campaign;
    private EntryCode code;
    private String receipt;

    @BeforeEach
    void send() {
        TestClock.CLOCK.set(Samples.OPENS.plusSeconds(3600));
        kit.publish(Samples.tellingBox());
        campaign = Samples.asking(
                Samples.oneRound(Samples.freshCampaignId()),
                Samples.tellingBox().version());
        code = kit.publish(campaign).get(0);
        String sent = Kit.send(code, "_key=" + Kit.open(code) + "&G2=3&G5=1&G7=Xin+sua+duong&G9=1&G11=2")
                .header("Location");
        receipt = sent.replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
    }

    @Test
    void beforeTheCopyExists_itIsReceived() {
        page().body(containsString("Đã tiếp nhận, chưa có trả lời"), containsString("để tra cứu trả lời"));
    }

    @Test
    void state_isShownWithTheReplyAndNothingElse() {
        put(new Handling(
                SuggestionState.ANSWERED,
                "Ban Địa chính",
                "Đã sửa <đường>.",
                "gọi lại",
                new TreeSet<>(Set.of("giao thông")),
                "",
                3));
        page().body(
                        containsString("Đã trả lời"),
                        containsString("Đã sửa &lt;đường&gt;."),
                        not(containsString("Xin sua duong")),
                        not(containsString("Ban Địa chính")),
                        not(containsString("gọi lại")),
                        not(containsString("giao thông")));
        given().get(receipt + "?lang=en").then().statusCode(200).body(containsString("Answered"));
    }

    @Test
    void receiptOfASurvey_hasNoState() {
        Campaign survey = Samples.oneRound(Samples.freshCampaignId());
        EntryCode other = kit.publish(survey).get(0);
        String sent =
                Kit.send(other, "_key=" + Kit.open(other) + SurveyPageTest.GOOD).header("Location");
        given().get(sent.replaceFirst("^https?://[^/]+", ""))
                .then()
                .statusCode(200)
                .body(not(containsString("Tình trạng góp ý")), containsString("Ý kiến ghi bằng lời được đọc riêng"));
    }

    @Test
    void codeTypedOnTheCampaignsPage_leadsToTheReceipt() {
        String unit = registry.entry(code).orElseThrow().unitId().value();
        String own = receipt.replaceFirst(".*/r/", "");
        String typed = own.substring(0, 5).toLowerCase(Locale.ROOT) + " " + own.substring(5);
        given().get("/c/" + campaign.id())
                .then()
                .statusCode(200)
                .body(containsString("href=\"/c/" + campaign.id() + "/reply\""));
        given().get("/s/" + code).then().body(containsString("/c/" + campaign.id() + "/reply?unit=" + unit));
        given().redirects()
                .follow(false)
                .queryParam("unit", unit)
                .queryParam("code", typed)
                .get("/c/" + campaign.id() + "/reply")
                .then()
                .statusCode(303)
                .header("Location", containsString(receipt));
    }

    @Test
    void inventedCodeOrAnotherUnit_isNeverConfirmed() {
        String own = receipt.replaceFirst(".*/r/", "");
        String other = registry.entries(campaign.id()).stream()
                .filter(entry -> !entry.code().equals(code))
                .findFirst()
                .orElseThrow()
                .unitId()
                .value();
        for (String typed : List.of(own, "ABCDEFGHJKMNPQR", "<b>")) {
            given().queryParam("unit", other)
                    .queryParam("code", typed)
                    .get("/c/" + campaign.id() + "/reply")
                    .then()
                    .statusCode(404)
                    .body(containsString("không phải mã biên nhận"), not(containsString("<b>\"")));
        }
        given().get("/c/none-2024/reply").then().statusCode(404);
    }

    private ValidatableResponse page() {
        return given().get(receipt).then().statusCode(200);
    }

    private void put(Handling handling) {
        Entry entry = registry.entry(code).orElseThrow();
        ReceiptCode own = ReceiptCode.parse(receipt.replaceFirst(".*/r/", "")).orElseThrow();
        suggestions.add(new Suggestion(
                campaign.id(),
                entry.unitId(),
                new SuggestionIds(secrets).of(campaign, entry.unitId(), own),
                "",
                "3",
                LocalDate.of(2024, 4, 1),
                new TreeMap<>(Map.of(new QuestionId("G7"), "Xin sua duong")),
                handling));
    }
}
