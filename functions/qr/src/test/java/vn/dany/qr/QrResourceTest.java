package vn.dany.qr;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.entrance.QrImage.Format;
import vn.dany.core.entrance.QrImageStore;
import vn.dany.core.entry.EntryCode;
import vn.dany.emulators.EmbeddedServices;
import vn.dany.emulators.phone.Pictures;
import vn.dany.emulators.phone.Scanner;

@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class QrResourceTest {

    @Inject
    Codes codes;

    @Inject
    QrImageStore images;

    private EntryCode code;

    @BeforeEach
    void issueCode() {
        code = codes.issue(null);
    }

    @Test
    void png_holdsTheAddressInUpperCase() {
        assertThat(Scanner.read(Pictures.png(get(".png").asByteArray())))
                .containsExactly("HTTPS://KHAOSAT.EXAMPLE.VN/S/" + code);
    }

    @Test
    void image_mayBeKeptForGoodUnderAReadableName() {
        get(".png")
                .then()
                .statusCode(200)
                .contentType("image/png")
                .header("Content-Disposition", "inline; filename=\"qr-" + code.grouped() + ".png\"")
                .header("X-Content-Type-Options", "nosniff");
        get(".svg")
                .then()
                .statusCode(200)
                .contentType(startsWith("image/svg+xml"))
                .header("Content-Disposition", "inline; filename=\"qr-" + code.grouped() + ".svg\"")
                .body(startsWith("<svg xmlns="));
        assertThat(cacheControl(get(".png"))).isEqualTo("public, max-age=31536000, immutable");
        assertThat(cacheControl(get(".svg"))).isEqualTo("public, max-age=31536000, immutable");
    }

    @Test
    void codeInAnyCaseAndGrouped_isTheSameImage() {
        Response upper = get(".png");
        for (String typed : List.of(code.value().toLowerCase(Locale.ROOT), code.grouped())) {
            Response other = given().get("/qr/" + typed + ".png");
            assertThat(other.statusCode()).isEqualTo(200);
            assertThat(other.header("ETag")).isEqualTo(upper.header("ETag"));
            assertThat(other.asByteArray()).isEqualTo(upper.asByteArray());
        }
    }

    @Test
    void image_isKeptOnceDrawn() {
        Response first = get(".png");
        String tag = first.header("ETag").replace("\"", "");
        assertThat(images.read(tag + ".png"))
                .hasValueSatisfying(kept -> assertThat(kept).isEqualTo(first.asByteArray()));
        assertThat(get(".png").asByteArray()).isEqualTo(first.asByteArray());
    }

    @Test
    void keptImage_isNotDrawnAgain() {
        EntryCode other = codes.issue(null);
        String tag = given().get("/qr/" + other + ".svg")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag")
                .replace("\"", "");
        assertThat(images.read(tag + ".svg")).isPresent();
        assertThat(images.read(tag + ".png")).isEmpty();
    }

    @Test
    void whoHasItAlready_getsNoBytes() {
        String tag = get(".png").header("ETag");
        assertThat(tag).matches("\"[0-9a-f]{64}\"");
        for (String known : List.of(tag, "\"other\", " + tag, "*")) {
            Response again = given().header("If-None-Match", known).get("/qr/" + code + ".png");
            again.then().statusCode(304).header("ETag", tag).body(emptyString());
            assertThat(cacheControl(again)).isEqualTo("public, max-age=31536000, immutable");
        }
        for (String unknown : List.of("\"other\"", get(".svg").header("ETag"))) {
            given().header("If-None-Match", unknown)
                    .get("/qr/" + code + ".png")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void head_hasTheHeadersAndNoBody() {
        Response whole = get(".png");
        Response head = given().head("/qr/" + code + ".png");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.asByteArray()).isEmpty();
        assertThat(cacheControl(head)).isEqualTo(cacheControl(whole));
        for (String header : List.of("ETag", "Content-Type", "Content-Disposition")) {
            assertThat(head.header(header)).as(header).isEqualTo(whole.header(header));
        }
        given().header("If-None-Match", whole.header("ETag"))
                .head("/qr/" + code + ".png")
                .then()
                .statusCode(304);
    }

    @Test
    void svg_isSentByteForByteUnderItsStrongTag() {
        Response plain = get(".svg");
        Response asked = given().config(RestAssuredConfig.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", "gzip")
                .get("/qr/" + code + ".svg");
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.header("Content-Encoding")).isNull();
        assertThat(asked.asByteArray()).isEqualTo(plain.asByteArray());
        assertThat(images.read(plain.header("ETag").replace("\"", "") + "." + Format.SVG.extension()))
                .isPresent();
    }

    @Test
    void mistypedCode_isHelped() {
        char last = code.value().charAt(9);
        given().get("/qr/" + code.value().substring(0, 9) + (last == '2' ? '3' : '2') + ".png")
                .then()
                .statusCode(404)
                .header("Cache-Control", "no-store")
                .contentType("text/html;charset=UTF-8")
                .body(containsString("Mã khảo sát chưa đúng"));
    }

    @Test
    void unknownCode_isNotDrawn() {
        given().get("/qr/" + EntryCode.draw(new SecureRandom()) + ".svg")
                .then()
                .statusCode(404)
                .body(containsString("Không tìm thấy mã khảo sát"));
    }

    @Test
    void revokedCode_isNotDrawn() {
        EntryCode revoked = codes.issue(Samples.OPENS);
        given().get("/qr/" + revoked + ".png").then().statusCode(410);
    }

    @Test
    void otherExtensions_areNoPages() {
        for (String extension : List.of(".jpg", ".PNG", "", ".", ".png.svg")) {
            given().get("/qr/" + code + extension).then().statusCode(404).body(containsString("lang=\"vi\""));
        }
        given().get("/qr/").then().statusCode(404);
    }

    @Test
    void otherMethods_areRefused() {
        given().delete("/qr/" + code + ".png").then().statusCode(405);
    }

    /** The test's stand-in for the HTTP API makes a line of each directive. */
    private static String cacheControl(Response response) {
        return String.join(", ", response.headers().getValues("Cache-Control"));
    }

    private Response get(String extension) {
        return given().get("/qr/" + code + extension)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }
}
