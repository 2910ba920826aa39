package vn.dany.survey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.core.Samples;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.photo.Pictures;
import vn.dany.core.questionnaire.Picture;
import vn.dany.core.questionnaire.PictureFile;
import vn.dany.core.questionnaire.PicturedForm;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.registry.PictureStore;
import vn.dany.emulators.EmbeddedServices;

/** What a form shows, for everybody. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServices.class)
class PicturesPageTest {

    private static final byte[] BYTES = Pictures.jpeg();
    private static final PictureFile FILE = PictureFile.of(PictureFile.Kind.JPEG, BYTES);

    @Inject
    Kit kit;

    @Inject
    PictureStore pictures;

    @BeforeEach
    void open() {
        TestClock.CLOCK.set(Samples.OPENS.plusSeconds(3600));
    }

    @Test
    void picture_isServedForGoodAndAsNothingElse() {
        pictures.keep(FILE, BYTES);
        assertThat(given().get("/s/picture/" + FILE)
                        .then()
                        .statusCode(200)
                        .header("Content-Type", "image/jpeg")
                        .header("Cache-Control", containsString("immutable"))
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Security-Policy", containsString("sandbox"))
                        .extract()
                        .asByteArray())
                .isEqualTo(BYTES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ffffffffffffffffffffffffffffffff.png",
                "ffffffffffffffffffffffffffffffff.gif",
                "ffff.png",
                "x",
                "..%2Fuploads%2Fx",
                "%00"
            })
    void whatNoQuestionnaireNames_isNotThere(String name) {
        assertThat(given().urlEncodingEnabled(false).get("/s/picture/" + name).statusCode())
                .isIn(400, 404);
    }

    @Test
    void form_asksForItsPicturesOnceTheyAreSeen_andNeedsNone() {
        Picture picture = new Picture(FILE, 48, 36, "a");
        Questionnaire pictured = PicturedForm.of(new QuestionnaireVersion("hinh", 1), picture, picture);
        kit.publish(pictured);
        EntryCode code = kit.publish(Samples.asking(Samples.oneRound(Samples.freshCampaignId()), pictured.version()))
                .get(0);
        given().get("/s/" + code)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("img-src 'self'"))
                .body(containsString("<img src=\"/s/picture/" + FILE
                        + "\" width=\"48\" height=\"36\" alt=\"\" loading=\"lazy\" decoding=\"async\">"));
        Kit.send(code, "_key=" + Kit.open(code) + "&A1=1").then().statusCode(303);
    }
}
