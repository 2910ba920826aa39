package vn.dany.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BodyLimitTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TestHTTPResource("/probe/echo")
    URI echo;

    @Test
    void longVietnameseText_arrivesWhole() throws Exception {
        String opinion =
                "Thủ tục được giải quyết rõ ràng, đúng hẹn. ".repeat(500).strip();

        HttpResponse<String> answer = post(BodyPublishers.ofString("opinion=" + URLEncoder.encode(opinion, UTF_8)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(opinion);
    }

    @Test
    void bodyOfExactlyTheLimit_isAccepted() throws Exception {
        assertThat(post(BodyPublishers.ofString(form(BodyLimit.MAX_BYTES))).statusCode())
                .isEqualTo(200);
    }

    @Test
    void announcedLengthOverTheLimit_isRefused() throws Exception {
        assertThat(post(BodyPublishers.ofString(form(BodyLimit.MAX_BYTES + 1))).statusCode())
                .isEqualTo(413);
    }

    @Test
    void unannouncedLengthOverTheLimit_isRefused() throws Exception {
        byte[] body = form(BodyLimit.MAX_BYTES + 1).getBytes(UTF_8);

        assertThat(post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void asManyFieldsAsAllowed_areAccepted() throws Exception {
        assertThat(post(BodyPublishers.ofString(fields(BodyLimit.MAX_FIELDS))).statusCode())
                .isEqualTo(200);
    }

    @Test
    void oneFieldTooMany_isRefused() throws Exception {
        assertThat(post(BodyPublishers.ofString(fields(BodyLimit.MAX_FIELDS + 1)))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void lengthThatIsNoNumber_isNotParsed() {
        assertThat(BodyLimit.isTooMuch("65536", BodyLimit.MAX_BYTES)).isFalse();
        assertThat(BodyLimit.isTooMuch("65537", BodyLimit.MAX_BYTES)).isTrue();
        assertThat(BodyLimit.isTooMuch("99999999999999999999", BodyLimit.MAX_BYTES))
                .isTrue();
        assertThat(BodyLimit.isTooMuch("-1", BodyLimit.MAX_BYTES)).isTrue();
    }

    private static String form(int bytes) {
        return "opinion=" + "a".repeat(bytes - 8);
    }

    private static String fields(int count) {
        return "opinion=a" + "&x=1".repeat(count - 1);
    }

    private HttpResponse<String> post(BodyPublisher body) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(echo)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(body)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
