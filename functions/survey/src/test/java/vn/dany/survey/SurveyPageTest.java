package vn.dany.survey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.entry.EntryCode;
import vn.dany.emulators.EmbeddedServices;

/** The respondent's visit over HTTP, good input and bad. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServices.class)
class SurveyPageTest {

    static final String GOOD = "&A1=2&B1a=1&B1b=kb&B2=1&B2=3&C1=2&C4=R%C3%B5+r%C3%A0ng";

    @Inject
    Kit kit;

    private EntryCode code;
    private EntryCode neighbour;

    @BeforeEach
    void openCampaign() {
        TestClock.CLOCK.set(Samples.OPENS.plus(Duration.ofHours(8)));
        List<EntryCode> codes = kit.publish(Samples.oneRound(Samples.freshCampaignId()));
        code = codes.get(0);
        neighbour = codes.get(1);
    }

    @Test
    void openWindow_showsUnitPurposeAndClosingTime() {
        given().get("/s/" + code)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", "no-cache")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("Huyện "), containsString("trong ngày 01/4/2024"));
    }

    @Test
    void codeInAnyCaseAndWithHyphen_opensTheSamePage() {
        given().get("/S/" + code).then().statusCode(200);
        given().get("/s/" + code.value().toLowerCase(java.util.Locale.ROOT))
                .then()
                .statusCode(200);
        given().get("/s/" + code.grouped()).then().statusCode(200);
    }

    @Test
    void soundAnswers_leadToAReceipt() {
        Response sent = Kit.send(code, "_key=" + Kit.open(code) + GOOD);

        assertThat(sent.statusCode()).isEqualTo(303);
        given().get(path(sent))
                .then()
                .statusCode(200)
                .body(containsString("Đã ghi nhận phiếu trả lời"), containsString("data-done"));
    }

    @Test
    void sameFormTwice_givesTheSameReceipt() {
        String form = "_key=" + Kit.open(code) + GOOD;

        assertThat(path(Kit.send(code, form))).isEqualTo(path(Kit.send(code, form)));
    }

    @Test
    void otherAnswersUnderTheSameKey_changeNothing() {
        String key = Kit.open(code);
        String receipt = path(Kit.send(code, "_key=" + key + GOOD));

        Kit.send(code, "_key=" + key + GOOD.replace("A1=2", "A1=3"))
                .then()
                .statusCode(409)
                .body(containsString("đã được gửi trước đó"), not(containsString("data-done")));
        assertThat(path(Kit.send(code, "_key=" + key + GOOD))).isEqualTo(receipt);
    }

    @Test
    void missingAnswer_comesBackWithEverythingTyped() {
        String key = Kit.open(code);
        Response sent = Kit.send(code, "_key=" + key + GOOD.replace("&B1a=1", ""));

        sent.then()
                .statusCode(422)
                .body(
                        containsString("href=\"#B1a\""),
                        containsString("Câu này cần được trả lời"),
                        containsString("name=\"A1\" value=\"2\" checked"),
                        containsString("Rõ ràng"));
        assertThat(Kit.key(sent.asString())).isEqualTo(key);
    }

    @Test
    void unknownChoice_isPointedAt() {
        Kit.send(code, "_key=" + Kit.open(code) + GOOD.replace("A1=2", "A1=77"))
                .then()
                .statusCode(422)
                .body(containsString("href=\"#A1\""), containsString("Lựa chọn không có trong câu hỏi này"));
    }

    @Test
    void unknownQuestion_isRefusedAndLosesNothing() {
        Kit.send(code, "_key=" + Kit.open(code) + GOOD + "&Z9=1")
                .then()
                .statusCode(422)
                .body(containsString("không thuộc bộ câu hỏi này"), containsString("Rõ ràng"));
    }

    @Test
    void textTooLong_isKeptAndCounted() {
        Kit.send(code, "_key=" + Kit.open(code) + GOOD + "a".repeat(600))
                .then()
                .statusCode(422)
                .body(containsString("tối đa 500"), containsString("aaaa"));
    }

    @Test
    void forgedOrForeignKey_isRefused() {
        String key = Kit.open(code);
        String forged = (key.charAt(0) == 'A' ? 'B' : 'A') + key.substring(1);

        for (Response refused : List.of(
                Kit.send(code, "_key=" + forged + GOOD),
                Kit.send(neighbour, "_key=" + key + GOOD),
                Kit.send(code, GOOD.substring(1)))) {
            refused.then().statusCode(400).body(containsString("Xin quét lại mã QR"));
        }
    }

    @Test
    void anotherLanguage_keepsTheKeyAndEverythingTyped() {
        String key = Kit.open(code);
        given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body("_key=" + key + "&_go=stay&A1=2&C4=R%C3%B5+r%C3%A0ng")
                .post("/s/" + code + "?lang=en")
                .then()
                .statusCode(200)
                .body(
                        containsString("<html lang=\"en\""),
                        containsString("value=\"" + key + "\""),
                        containsString("Rõ ràng"),
                        containsString("name=\"A1\" value=\"2\" checked"));
    }

    @Test
    void receipt_tellsTheHourOnlyToWhoHoldsItsAddress() {
        String genuine = path(Kit.send(code, "_key=" + Kit.open(code) + GOOD));

        given().get(genuine).then().statusCode(200).body(containsString("8\u00a0giờ ngày 01/4/2024"));
        given().get(genuine.replaceFirst("h=.", "h=0"))
                .then()
                .statusCode(200)
                .body(containsString("Đã ghi nhận"), not(containsString("08:00")));
    }

    @Test
    void linkCard_namesCampaignUnitClosingTimeAndPicture() {
        String page = given().get("/s/" + code).then().statusCode(200).extract().asString();
        Matcher picture = Pattern.compile("og:image\" content=\"https?://[^/]+(/s/card/[^\"]+)")
                .matcher(page);

        assertThat(picture.find()).isTrue();
        given().get(picture.group(1)).then().statusCode(200).contentType("image/png");
        given().get("/s/card/000000000000.png").then().statusCode(404);
        assertThat(page)
                .containsPattern("og:title\" content=\"[^\"]+Xã")
                .contains("og:description", "trong ngày 01/4/2024");
    }

    @Test
    void inventedReceipt_isNeverConfirmed() {
        String genuine = path(Kit.send(code, "_key=" + Kit.open(code) + GOOD));
        int query = genuine.indexOf('?');
        String invented = genuine.substring(0, query - 3) + "222" + genuine.substring(query);
        String foreign = genuine.replace(code.value(), neighbour.value());

        for (String path : List.of("/s/" + code + "/r/2222222222222", invented, foreign)) {
            given().get(path).then().statusCode(404).body(not(containsString("Đã ghi nhận")));
        }
    }

    @Test
    void mistypedAndUnknownCodes_getHelp() {
        char last = code.value().charAt(9);
        String mistyped = code.value().substring(0, 9) + (last == '2' ? '3' : '2');
        EntryCode unknown = EntryCode.draw(new java.util.Random(4));

        given().get("/s/" + mistyped).then().statusCode(404).body(containsString("Mã khảo sát chưa đúng"));
        given().get("/s/" + unknown).then().statusCode(404).body(containsString("Không tìm thấy mã khảo sát"));
        Kit.send(unknown, "_key=x" + GOOD).then().statusCode(404);
    }

    @Test
    void bodyTooLarge_isRefusedBeforeParsing() {
        Kit.send(code, "_key=" + "a".repeat(70_000)).then().statusCode(413).body(containsString("quá lớn"));
    }

    @Test
    void otherContentType_isRefused() {
        given().contentType("application/json")
                .body("{}")
                .post("/s/" + code)
                .then()
                .statusCode(415)
                .body(containsString("Xin quét lại mã QR"));
    }

    @Test
    void brokenEncoding_isRefused() {
        Kit.send(code, "_key=%E0%A4%A").then().statusCode(400).body(containsString("lang=\"vi\""));
    }

    @Test
    void outsideTheWindow_saysWhen() {
        TestClock.CLOCK.set(Samples.OPENS.minusSeconds(1));
        given().get("/s/" + code).then().statusCode(200).body(containsString("Chưa đến thời gian khảo sát"));
        TestClock.CLOCK.set(Samples.CLOSES);
        given().get("/s/" + code).then().statusCode(200).body(containsString("Đợt khảo sát đã kết thúc"));
    }

    @Test
    void formOpenedInTimeAndSentTooLate_showsTheAnswers() {
        String key = Kit.open(code);
        TestClock.CLOCK.set(Samples.CLOSES.plus(Duration.ofMinutes(30)));

        Kit.send(code, "_key=" + key + GOOD)
                .then()
                .statusCode(410)
                .body(containsString("Đã hết thời gian nhận phiếu"), containsString("Rõ ràng"));
    }

    @Test
    void english_isKeptThroughTheVisit() {
        String page = given().get("/s/" + code + "?lang=en")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(page).contains("<html lang=\"en\"", "action=\"/s/" + code + "?lang=en\"");
        Response sent = given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .body("_key=" + Kit.key(page) + GOOD)
                .post("/s/" + code + "?lang=en");
        given().get(path(sent)).then().statusCode(200).body(containsString("has been recorded"));
    }

    @Test
    void otherMethodsAndPaths_getAPage() {
        given().delete("/s/" + code).then().statusCode(405).body(containsString("lang=\"vi\""));
        given().get("/nothing").then().statusCode(404).body(containsString("Không có trang này"));
        given().get("/s/script/000000000000.js").then().statusCode(404);
    }

    private static String path(Response redirect) {
        assertThat(redirect.statusCode()).isEqualTo(303);
        return redirect.header("Location").replaceFirst("^https?://[^/]+", "");
    }
}
