package vn.dany.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CompressionTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TestHTTPResource("/probe/")
    URI probe;

    @Test
    void textForAClientThatTakesGzip_comesCompressedAndUnharmed() throws Exception {
        HttpResponse<byte[]> answer = get("text", "Accept-Encoding", "br, gzip;q=0.8");

        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.headers().allValues("Content-Type")).containsExactly("text/html;charset=UTF-8");
        assertThat(answer.headers().firstValue("Vary")).contains("Accept-Encoding");
        assertThat(answer.body()).hasSizeLessThan(200);
        assertThat(unpacked(answer.body())).isEqualTo(Probe.TEXT);
    }

    @Test
    void textForAClientThatSaysNothing_comesPlainButVaries() throws Exception {
        HttpResponse<byte[]> answer = get("text");

        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.headers().firstValue("Vary")).contains("Accept-Encoding");
        assertThat(new String(answer.body(), UTF_8)).isEqualTo(Probe.TEXT);
    }

    @Test
    void shortText_staysPlain() throws Exception {
        assertThat(new String(get("short", "Accept-Encoding", "gzip").body(), UTF_8))
                .isEqualTo("Ý dân");
    }

    @Test
    void image_staysAsItIs() throws Exception {
        HttpResponse<byte[]> answer = get("image", "Accept-Encoding", "gzip");

        assertThat(answer.headers().firstValue("Vary")).isEmpty();
        assertThat(answer.body()).isEqualTo(Probe.IMAGE);
    }

    @Test
    void textWithAStrongTag_staysAsItIs() throws Exception {
        assertThat(new String(get("strong", "Accept-Encoding", "gzip").body(), UTF_8))
                .isEqualTo(Probe.TEXT);
    }

    @Test
    void textWithAWeakTag_isCompressedAndNotSentTwice() throws Exception {
        HttpResponse<byte[]> first = get("weak", "Accept-Encoding", "gzip");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> second = get("weak", "Accept-Encoding", "gzip", "If-None-Match", tag);

        assertThat(unpacked(first.body())).isEqualTo(Probe.TEXT);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | true",
                "GZIP | true",
                "deflate, gzip;q=1.0, *;q=0.5 | true",
                "* | true",
                "br;q=1, *;q=0 | false",
                "gzip;q=0 | false",
                "gzip ; q = 0.000, * | false",
                "gzip;q=0.001 | true",
                "br, deflate | false",
                "'' | false"
            })
    void acceptEncoding_isReadAsTheRfcSays(String header, boolean accepted) {
        assertThat(Compression.accepts(List.of(header))).isEqualTo(accepted);
        assertThat(Compression.accepts(List.of(header.split(",")))).isEqualTo(accepted);
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(probe.resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<byte[]> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isIn(200, 304);
        return answer;
    }

    private static String unpacked(byte[] body) throws IOException {
        return new String(new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes(), UTF_8);
    }
}
