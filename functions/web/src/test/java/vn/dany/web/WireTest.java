package vn.dany.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests as no browser would write them, byte by byte. */
@QuarkusTest
class WireTest {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

    @TestHTTPResource("/")
    URI server;

    @ParameterizedTest
    @ValueSource(strings = {"khaosat.example.vn", "evil.example", "127.0.0.1:1", "[::1]:9", "a_b", ""})
    void redirect_leadsToTheConfiguredAddressWhateverTheHost(String host) throws Exception {
        String reply = send("POST /probe/text HTTP/1.1\r\nHost: " + host + "\r\nX-Forwarded-Proto: https\r\n" + FORM
                + "Content-Length: 9\r\nConnection: close\r\n\r\nopinion=a");

        assertThat(reply).startsWith("HTTP/1.1 303").contains("ocation: https://khaosat.example.vn/probe/1\r\n");
    }

    @Test
    void redirectElsewhere_isLeftAlone() throws Exception {
        assertThat(get("/probe/elsewhere", "khaosat.example.vn"))
                .contains("ocation: https://documents.example/x?y=%C3%BD\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bad host", "[bad", "a:b:c", "%zz", "localhost:99999", "x/y", "a@b"})
    void brokenHost_getsAPageOfOurs(String host) throws Exception {
        assertOurs(get("/probe/short", host));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/probe/%zz", "/probe/%", "/probe/short?q=%f"})
    void brokenEscape_isRefusedByTheFrameworkWithoutAWord(String address) throws Exception {
        assertThat(get(address, "localhost")).startsWith("HTTP/1.1 400").endsWith("content-length: 0\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/probe/short?q=%ff", "/%C3%28", "/probe/short?%F8%88%80%80%80"})
    void addressThatIsNoUtf8_getsAPageOfOurs(String address) throws Exception {
        assertOurs(get(address, "localhost"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/probe/short?q=%C3%9D+d%C3%A2n", "/probe/short?q=100%25", "/probe/short?", "/probe/short"})
    void soundAddress_isServed(String address) throws Exception {
        assertThat(get(address, "localhost")).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--x",
                "--x\r\nContent-Disposition: form-data; name=\"",
                "--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x--\r\n",
                "--x\r\n\r\n\r\n--x--\r\n",
                "--y\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\na\r\n--y--\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Transfer-Encoding: base64\r\n\r\n%%%\r\n--x--\r\n"
            })
    void brokenMultipart_isNoErrorOfOurs(String body) throws Exception {
        String reply =
                send("POST /probe/file HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                        + "Content-Length: " + body.length() + "\r\nConnection: close\r\n\r\n" + body);

        assertThat(reply).startsWith("HTTP/1.1 ").containsAnyOf("HTTP/1.1 200", "HTTP/1.1 400");
        assertThat(reply).contains("ontent-Security-Policy: ");
    }

    @Test
    void multipartWithoutABoundary_isNoErrorOfOurs() throws Exception {
        assertThat(send("POST /probe/file HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data\r\n"
                        + "Content-Length: 3\r\nConnection: close\r\n\r\nfoo"))
                .containsAnyOf("HTTP/1.1 200", "HTTP/1.1 400");
    }

    private static void assertOurs(String reply) {
        assertThat(reply)
                .startsWith("HTTP/1.1 400")
                .contains("ontent-Security-Policy: default-src 'none'", "X-Content-Type-Options: nosniff", "<h2")
                .contains("Không đọc được");
    }

    private String get(String address, String host) throws Exception {
        return send("GET " + address + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    private String send(String request) throws Exception {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(UTF_8));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
