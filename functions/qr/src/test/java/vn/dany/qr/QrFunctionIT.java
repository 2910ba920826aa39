package vn.dany.qr;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.amazon.lambda.runtime.MockHttpEventServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.core.entrance.QrImageStore;
import vn.dany.core.entry.EntryCode;
import vn.dany.emulators.EmbeddedServices;
import vn.dany.emulators.function.FunctionEnvironment;
import vn.dany.emulators.function.OddEvents;
import vn.dany.emulators.function.PackagedFunction;

/** The artifact as it would be deployed, behind an HTTP API. */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class QrFunctionIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final MockHttpEventServer GATEWAY = new MockHttpEventServer();
    private static PackagedFunction function;

    @Inject
    Codes codes;

    @Inject
    QrImageStore images;

    private EntryCode code;

    @BeforeAll
    static void start() {
        GATEWAY.start(0);
        function = PackagedFunction.start(
                Path.of("target/function.zip"),
                "127.0.0.1:" + GATEWAY.getPort() + MockHttpEventServer.BASE_PATH,
                FunctionEnvironment.ofThisTest());
    }

    @AfterAll
    static void stop() throws Exception {
        function.close();
        GATEWAY.close();
        assertThat(function.complaints()).as("from start to end").isEmpty();
    }

    @BeforeEach
    void issueCode() {
        code = codes.issue(null);
    }

    @Test
    void png_arrivesByteForByteAndIsKept() throws Exception {
        HttpResponse<byte[]> answer = send(request(".png").header("Accept-Encoding", "gzip, br"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(Scanner.read(answer.body())).isEqualTo("HTTPS://KHAOSAT.EXAMPLE.VN/S/" + code);
        String tag = answer.headers().firstValue("ETag").orElseThrow().replace("\"", "");
        assertThat(images.read(tag + ".png"))
                .hasValueSatisfying(kept -> assertThat(kept).isEqualTo(answer.body()));
    }

    @Test
    void svg_arrivesWhole() throws Exception {
        HttpResponse<byte[]> answer = send(request(".svg"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).asString(UTF_8).startsWith("<svg ").endsWith("</svg>\n");
    }

    @Test
    void whoHasItAlready_getsNoBytes() throws Exception {
        HttpResponse<byte[]> first = send(request(".png"));
        assertThat(first.statusCode()).isEqualTo(200);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> again = send(request(".png").header("If-None-Match", tag));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().allValues("Cache-Control"))
                .containsExactly("public", "max-age=31536000", "immutable");
    }

    @Test
    void head_hasTheHeadersAndNoBody() throws Exception {
        HttpResponse<byte[]> answer = send(request(".png").method("HEAD", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void mistypedCode_getsAPage() throws Exception {
        HttpResponse<byte[]> answer = send(request("X.png"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).asString(UTF_8).contains("Mã khảo sát chưa đúng");
    }

    @Test
    void eventsThatAreNoRequest_areAnsweredInOneLine() throws Exception {
        for (String event : OddEvents.OBJECTS) {
            assertThat(invoke(event)).as(event).contains("\"statusCode\":400", "no request of an HTTP API");
        }
    }

    /** The answer to any event. */
    private static String invoke(String event) throws Exception {
        HttpRequest raw = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + GATEWAY.getPort() + MockHttpEventServer.POST_EVENT))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(event))
                .build();
        return CLIENT.send(raw, HttpResponse.BodyHandlers.ofString()).body();
    }

    private HttpRequest.Builder request(String rest) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + GATEWAY.getPort() + "/qr/" + code + rest));
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
