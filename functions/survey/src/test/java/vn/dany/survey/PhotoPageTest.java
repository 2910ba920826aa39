package vn.dany.survey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.photo.Photo;
import vn.dany.core.photo.PhotoFiles;
import vn.dany.core.photo.PhotoSlot;
import vn.dany.core.photo.PhotoSlots;
import vn.dany.core.photo.Pictures;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.emulators.EmbeddedServices;

/** Photos from the page of a receipt, as a plain field sends them. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServices.class)
class PhotoPageTest {

    @Inject
    Kit kit;

    @Inject
    PhotoSlots slots;

    @Inject
    PhotoFiles files;

    private Campaign campaign;
    private String receipt;

    @BeforeEach
    void send() {
        TestClock.CLOCK.set(Samples.OPENS.plusSeconds(3600));
        receipt = sent(Samples.tellingBox(), "&G2=3&G5=1&G7=Xin+sua+duong&G9=1&G11=2");
    }

    private String sent(Questionnaire box, String answers) {
        kit.publish(box);
        campaign = Samples.asking(Samples.oneRound(Samples.freshCampaignId()), box.version());
        EntryCode code = kit.publish(campaign).get(0);
        return path(Kit.send(code, "_key=" + Kit.open(code) + answers));
    }

    @Test
    void receipt_offersTheFieldWithAScriptOfItsOwn() {
        String page = given().get(receipt).then().statusCode(200).extract().asString();
        assertThat(page)
                .contains(
                        "Gửi kèm ảnh (không bắt buộc)", "action=\"" + address().replace("&", "&amp;"))
                .contains("formmethod=\"post\"", "accept=\"image/jpeg,image/png,image/webp\"")
                // The form's own script takes any form that posts for one with answers, and a section for questions.
                .doesNotContain("method=\"post\" ", "<section");
        String script = page.replaceFirst("(?s).*<script src=\"(/s/script/[^\"]+)\" defer></script>\\s*<meta.*", "$1");
        given().get(script)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("immutable"))
                .body(containsString("toBlob"));
    }

    @Test
    void photo_isKeptWithoutItsPlaceAndTheReceiptSaysSo() {
        Response answer = post(Pictures.jpegOfAPhone());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(path(answer)).isEqualTo(receipt + "&photos=1");
        given().urlEncodingEnabled(false)
                .get(path(answer))
                .then()
                .statusCode(200)
                .body(containsString("Đã nhận ảnh 1/3."), containsString("type=\"file\""));

        List<PhotoSlot> taken = slots.of(campaign.id());
        assertThat(taken).hasSize(1);
        assertThat(new String(files.read(taken.get(0)).orElseThrow(), StandardCharsets.ISO_8859_1))
                .startsWith("\u00ff\u00d8\u00ff")
                .doesNotContain("GPS", "Nguyen");
    }

    @Test
    void afterThree_noFourthIsOfferedOrTaken() {
        for (byte[] photo : three()) {
            assertThat(post(photo).statusCode()).isEqualTo(303);
        }
        given().urlEncodingEnabled(false)
                .get(receipt + "&photos=3")
                .then()
                .body(containsString("Đã nhận đủ 3 ảnh."), not(containsString("type=\"file\"")));
        post(Pictures.jpegOfAPhone()).then().statusCode(409).body(containsString("đã có đủ 3 ảnh"));
        assertThat(post(three().get(1)).header("Location")).endsWith("&photos=2");
        assertThat(slots.of(campaign.id())).hasSize(3);
    }

    @Test
    void whatIsNoPhoto_isToldOnTheReceiptWhichLosesNothing() {
        post("<script>".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body(
                        containsString("không phải ảnh JPEG, PNG hoặc WebP"),
                        containsString("Đã ghi nhận"),
                        containsString("type=\"file\""));
        post(new byte[0]).then().statusCode(422).body(containsString("Chưa chọn ảnh nào"));
        given().multiPart("other", "x").post(address()).then().statusCode(422);
        assertThat(slots.of(campaign.id())).isEmpty();
    }

    @Test
    void tooLargeAPhoto_leadsBackToTheReceipt() {
        for (int size : new int[] {Photo.MAX_BYTES + 1, Photo.MAX_BYTES + 100_000}) {
            post(new byte[size])
                    .then()
                    .statusCode(413)
                    .body(containsString("Ảnh quá lớn"), containsString("href=\"" + receipt.replace("&", "&amp;")));
        }
        given().urlEncodingEnabled(false)
                .multiPart("photo", "a.jpg", new byte[Photo.MAX_BYTES + 1])
                .post(address() + "&lang=en")
                .then()
                .statusCode(413)
                .body(containsString("The photo is too large"), containsString("lang=en"));
    }

    @Test
    void afterTheGrace_photosAreOver() {
        TestClock.CLOCK.set(Samples.CLOSES.plusSeconds(1801));
        given().get(receipt).then().statusCode(200).body(not(containsString("type=\"file\"")));
        post(Pictures.jpeg()).then().statusCode(410).body(containsString("không nhận ảnh nữa"));
    }

    @Test
    void inventedReceipt_takesNothing() {
        String invented = address().replaceFirst("/r/.{15}", "/r/ABCDEFGHJKMNPQR");
        given().urlEncodingEnabled(false)
                .multiPart("photo", "a.jpg", Pictures.jpeg())
                .post(invented)
                .then()
                .statusCode(404);
        given().urlEncodingEnabled(false).get(address()).then().statusCode(404);
    }

    @Test
    void boxThatTakesNone_neitherOffersNorTakes() {
        String other = sent(Samples.box(), "&G2=1&G7=Xin+sua+duong&G9=1");
        given().get(other).then().statusCode(200).body(not(containsString("Gửi kèm ảnh")));
        given().urlEncodingEnabled(false).get(other + "&photos=2").then().body(not(containsString("Đã nhận ảnh")));
        given().urlEncodingEnabled(false)
                .multiPart("photo", "a.jpg", Pictures.jpeg())
                .post(other.replaceFirst("\\?", "/photos?"))
                .then()
                .statusCode(404);
    }

    private static List<byte[]> three() {
        byte[] jpeg = Pictures.jpeg();
        byte[] greyed = jpeg.clone();
        // Another quantization, hence another photo.
        greyed[30] ^= 1;
        byte[] coarser = jpeg.clone();
        coarser[31] ^= 1;
        return List.of(jpeg, greyed, coarser);
    }

    private String address() {
        return receipt.replaceFirst("\\?", "/photos?");
    }

    private Response post(byte[] photo) {
        return given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .multiPart("photo", "ảnh.jpg", photo, "image/jpeg")
                .post(address());
    }

    private static String path(Response redirect) {
        return redirect.header("Location").replaceFirst("^https?://[^/]+", "");
    }
}
