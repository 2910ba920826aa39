package vn.dany.adapters.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;

/** A bucket that says something else than yes, or nothing. */
class UnansweredBucketTest {

    private static final String WHOLE = "a whole object";

    private final Queue<String> answers = new ConcurrentLinkedQueue<>();
    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer server;
    private S3Objects objects;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.getRequestBody().readAllBytes();
            String[] answer = answers.remove().split(" ", 2);
            if (answer[0].equals("200")) {
                exchange.sendResponseHeaders(200, WHOLE.length());
                exchange.getResponseBody().write(answer[1].getBytes(StandardCharsets.UTF_8));
                // Before the length that was promised this breaks the connection.
                exchange.close();
                return;
            }
            byte[] body = ("<Error><Code>" + answer[1] + "</Code><Message>told so</Message></Error>")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(Integer.parseInt(answer[0]), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        URI address = URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":"
                + server.getAddress().getPort());
        objects = Bucket.embedded().through(address).objects();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void bucketThatCannotBeReached_isUnavailable() {
        server.stop(0);
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> objects.read("qr/x"),
                () -> objects.put("qr/x", new byte[0], "text/plain"),
                () -> objects.create("qr/x", new byte[0], "text/plain"),
                () -> objects.readTagged("qr/x"),
                () -> objects.replace("qr/x", Optional.of("\"a\""), new byte[0], "text/plain"),
                () -> objects.keys("qr/"))) {
            assertUnavailable(call);
        }
    }

    @Test
    void bucketInTrouble_isUnavailableAfterASecondTry() {
        answers.addAll(List.of("500 InternalError", "503 SlowDown"));
        assertUnavailable(() -> objects.read("qr/x"));
        assertThat(requests).hasValue(2);
    }

    @Test
    void objectThatBreaksOff_isReadAgain() {
        answers.addAll(List.of("200 a whole", "200 " + WHOLE));
        assertThat(objects.read("qr/x").orElseThrow()).isEqualTo(WHOLE.getBytes(StandardCharsets.UTF_8));
        answers.addAll(List.of("200 a whole", "200 a"));
        assertUnavailable(() -> objects.readTagged("qr/x"));
        assertThat(requests).hasValue(4);
    }

    @Test
    void forbiddenRead_isNotTakenForAbsence() {
        answers.add("403 AccessDenied");
        assertThatThrownBy(() -> objects.read("qr/x")).isInstanceOf(S3Exception.class);
    }

    @Test
    void conflict_isTriedAgainUntilTheObjectIsThere() {
        answers.addAll(
                List.of("409 ConditionalRequestConflict", "409 ConditionalRequestConflict", "412 PreconditionFailed"));
        assertThatCode(() -> objects.create("qr/x", new byte[] {1}, "text/plain"))
                .doesNotThrowAnyException();
        assertThat(requests).hasValue(3);
    }

    @Test
    void conflictWithoutEnd_isTold() {
        answers.addAll(List.of(
                "409 ConditionalRequestConflict", "409 ConditionalRequestConflict", "409 ConditionalRequestConflict"));
        assertThatThrownBy(() -> objects.create("qr/x", new byte[] {1}, "text/plain"))
                .isInstanceOf(S3Exception.class);
        assertThat(requests).hasValue(3);
    }

    private static void assertUnavailable(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isEqualTo(Problem.of(Problem.Code.STORE_UNAVAILABLE)))
                .hasCauseInstanceOf(SdkException.class);
    }
}
