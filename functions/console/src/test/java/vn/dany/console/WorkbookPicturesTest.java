package vn.dany.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.dany.core.photo.Photo;
import vn.dany.core.photo.Pictures;
import vn.dany.core.questionnaire.Picture;
import vn.dany.core.questionnaire.PictureFile;
import vn.dany.core.questionnaire.PicturedForm;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.registry.PictureStore;
import vn.dany.core.registry.Registry;
import vn.dany.emulators.EmbeddedServices;
import vn.dany.formats.xlsform.XlsFormWriter;

/** A workbook and the pictures it names, as a browser's plain form sends them. */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class WorkbookPicturesTest {

    private static final String PAGE = "/console/questionnaires";
    private static final byte[] OF_A_PHONE = Pictures.jpegOfAPhone();
    private static final byte[] DRAWN = Pictures.png(BufferedImage.TYPE_INT_ARGB);

    private final Picture gate = picture(OF_A_PHONE, PictureFile.Kind.JPEG, "cong-chao");
    private final Picture sign = picture(DRAWN, PictureFile.Kind.PNG, "bien");
    private final QuestionnaireVersion version =
            new QuestionnaireVersion("h" + UUID.randomUUID().toString().substring(0, 13), 1);
    private final Questionnaire questionnaire = PicturedForm.of(version, gate, sign);

    @Inject
    Registry registry;

    @Inject
    PictureStore pictures;

    @Test
    void picturesThatAreMissing_areAskedForByName_andPublishedWithTheQuestionnaire() {
        String asked = check(given(), 422);
        assertThat(asked)
                .contains("chưa có hình “" + gate.fileName(), "chưa có hình “" + sign.fileName(), "multiple")
                .doesNotContain("Lưu phiên bản này");

        String one = publish(again(asked).multiPart("pictures", gate.fileName(), OF_A_PHONE), 422);
        assertThat(one).contains("<li>" + gate.fileName()).doesNotContain("chưa có hình “" + gate.fileName());

        String both = publish(
                again(one)
                        .multiPart("pictures", sign.fileName().toUpperCase(Locale.ROOT), DRAWN)
                        .multiPart("look", "yes"),
                200);
        assertThat(both)
                .contains("data:image/png;base64," + Base64.getEncoder().encodeToString(clean(DRAWN)))
                .contains("Lưu phiên bản này");
        assertThat(pictures.read(sign.file())).as("before the yes").isEmpty();
        assertThat(registry.questionnaire(version)).isEmpty();

        publish(again(both), 303);
        assertThat(registry.questionnaire(version)).contains(questionnaire);
        assertThat(pictures.read(gate.file()))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(clean(OF_A_PHONE)));
        assertThat(new String(clean(OF_A_PHONE), StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Nguyen");

        // Our own workbook finds them again.
        assertThat(check(given(), 200)).contains("đã được lưu từ trước");
    }

    @Test
    void pictureThatCannotBeShown_isToldByItsName() {
        assertThat(check(
                        given().multiPart("pictures", gate.fileName(), "GIF89a".getBytes(StandardCharsets.US_ASCII))
                                .multiPart("pictures", sign.fileName(), DRAWN),
                        422))
                .contains("tệp “" + gate.fileName() + "” không đọc được như một hình", "<li>" + sign.fileName())
                .doesNotContain("chưa có hình “" + sign.fileName());
    }

    @Test
    void workbookThatIsRefused_losesNoPicture() {
        String refused = given().multiPart("file", "phieu.xlsx", new byte[] {1})
                .multiPart("pictures", sign.fileName(), DRAWN)
                .post(PAGE)
                .then()
                .statusCode(422)
                .extract()
                .asString();
        assertThat(check(waiting(refused).multiPart("pictures", gate.fileName(), OF_A_PHONE), 200))
                .contains("Lưu phiên bản này");
    }

    private String check(RequestSpecification with, int status) {
        return sent(
                with.multiPart("file", "phieu.xlsx", XlsFormWriter.write(questionnaire))
                        .post(PAGE),
                status);
    }

    private static String publish(RequestSpecification with, int status) {
        return sent(with.redirects().follow(false).post(PAGE + "/publish"), status);
    }

    private static String sent(Response response, int status) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        return response.asString();
    }

    /** The fields that a page of a workbook carries on, sent as its form says. */
    private static RequestSpecification again(String page) {
        assertThat(page).contains("enctype=\"multipart/form-data\"");
        RequestSpecification form = waiting(page);
        Matcher hidden = Pattern.compile("<input type=\"hidden\" name=\"(workbook|shown)\" value=\"([^\"]*)\"")
                .matcher(page);
        while (hidden.find()) {
            form.multiPart(hidden.group(1), hidden.group(2));
        }
        return form;
    }

    private static RequestSpecification waiting(String page) {
        RequestSpecification form = given();
        Matcher picture = Pattern.compile("<input type=\"hidden\" name=\"picture\" value=\"([^\"]*)\"")
                .matcher(page);
        while (picture.find()) {
            form.multiPart("picture", picture.group(1));
        }
        return form;
    }

    private static Picture picture(byte[] sent, PictureFile.Kind kind, String name) {
        Photo.Sized sized = Photo.sized(sent).orElseThrow();
        return new Picture(PictureFile.of(kind, sized.photo().bytes()), sized.width(), sized.height(), name);
    }

    private static byte[] clean(byte[] sent) {
        return Photo.of(sent).orElseThrow().bytes();
    }
}
