package vn.dany.qr;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.core.entrance.QrImageStore;
import vn.dany.core.entry.EntryCode;
import vn.dany.emulators.CallLog;
import vn.dany.emulators.EmbeddedServices;
import vn.dany.emulators.function.HttpAnswer;
import vn.dany.emulators.function.OddEvents;
import vn.dany.emulators.function.PackagedFunction;
import vn.dany.emulators.phone.Pictures;
import vn.dany.emulators.phone.Scanner;
import vn.dany.emulators.stack.DeployedFunction;

/** The artifact as it would be deployed, behind an HTTP API. */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class QrFunctionIT {

    private static PackagedFunction function;

    @Inject
    Codes codes;

    @Inject
    QrImageStore images;

    private EntryCode code;

    @BeforeAll
    static void start() {
        function = PackagedFunction.deployed("Qr");
    }

    @AfterAll
    static void stop() {
        function.close();
        assertThat(function.complaints()).as("from start to end").isEmpty();
        assertThat(DeployedFunction.of("Qr").differences(CallLog.calls())).isEmpty();
    }

    @BeforeEach
    void issueCode() {
        code = codes.issue(null);
    }

    @Test
    void png_arrivesByteForByteAndIsKept() {
        HttpAnswer answer = get(".png", "Accept-Encoding", "gzip, br");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("image/png");
        assertThat(Scanner.read(Pictures.png(answer.body()))).containsExactly("HTTPS://KHAOSAT.EXAMPLE.VN/S/" + code);
        String tag = answer.header("ETag").replace("\"", "");
        assertThat(images.read(tag + ".png"))
                .hasValueSatisfying(kept -> assertThat(kept).isEqualTo(answer.body()));
    }

    @Test
    void svg_arrivesWhole() {
        HttpAnswer answer = get(".svg");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).startsWith("<svg ").endsWith("</svg>\n");
    }

    @Test
    void whoHasItAlready_getsNoBytes() {
        HttpAnswer first = get(".png");
        assertThat(first.status()).isEqualTo(200);
        HttpAnswer again = get(".png", "If-None-Match", first.header("ETag"));

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    }

    @Test
    void head_hasTheHeadersAndNoBody() {
        HttpAnswer answer = function.send("HEAD", "/qr/" + code + ".png", "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("image/png");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void mistypedCode_getsAPage() {
        HttpAnswer answer = get("X.png");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("Mã khảo sát chưa đúng");
    }

    @Test
    void eventsThatAreNoRequest_areAnsweredInOneLine() {
        for (String event : OddEvents.OBJECTS) {
            assertThat(function.invoke(event)).as(event).contains("\"statusCode\":400", "no request of an HTTP API");
        }
    }

    private HttpAnswer get(String rest, String... headers) {
        return function.get("/qr/" + code + rest, headers);
    }
}
