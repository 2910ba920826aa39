package vn.dany.local;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.formats.files.StarterSet;
import vn.dany.sovereign.WholeBodies;

/** Who is slow, or leaves, is nobody else's trouble, and no word in the log. */
class SlowBodiesIT {

    private static final int SLOW = 200;
    private static final Duration QUICK = Duration.ofSeconds(5);

    /** What has come of a body that is not there yet. */
    private static final String BEGINNING = "_x=1&";

    private static LocalSystem system;

    @BeforeAll
    static void start() {
        system = LocalSystem.start();
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void twoHundredSlowBodies_holdUpNobodyAndEnd() throws Exception {
        String code = system.codes().get(0).entryCode();
        Sender sender = new Sender(system.base());
        RandomAnswers answers = new RandomAnswers(StarterSet.questionnaires().get(0), 7);
        sender.send(sender.fill(code, answers.fields()));

        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < SLOW; i++) {
            slow.add(begun("/s/" + code, 1_000));
        }
        Instant from = Instant.now();
        String receipt = sender.send(sender.fill(code, answers.fields()));

        assertThat(receipt).contains("/r/");
        assertThat(Duration.between(from, Instant.now())).isLessThan(QUICK);
        for (Socket socket : slow) {
            socket.setSoTimeout((int) WholeBodies.DEADLINE_MS + 10_000);
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 408")
                    .contains("Xin gửi lại", "ontent-Security-Policy: ");
            socket.close();
        }
        assertThat(sender.send(sender.fill(code, answers.fields()))).contains("/r/");
        assertQuiet();
    }

    @Test
    void bodyInPieces_arrivesWhole() throws Exception {
        String code = system.codes().get(1).entryCode();
        Sender.Filled form = new Sender(system.base())
                .fill(code, new RandomAnswers(StarterSet.questionnaires().get(0), 8).fields());
        byte[] body = form.body().getBytes(US_ASCII);
        try (Socket socket = begun("/s/" + code, body.length + BEGINNING.length())) {
            int sent = 0;
            while (sent < body.length) {
                int piece = Math.min(97, body.length - sent);
                socket.getOutputStream().write(body, sent, piece);
                sent += piece;
                Thread.sleep(2);
            }
            assertThat(new String(socket.getInputStream().readNBytes(12), UTF_8))
                    .isEqualTo("HTTP/1.1 303");
        }
    }

    @Test
    void bodyThatGoesOnAndOn_isRefused() throws Exception {
        String code = system.codes().get(2).entryCode();
        try (Socket socket = connected()) {
            socket.getOutputStream()
                    .write(head("/s/" + code, "Transfer-Encoding: chunked").getBytes(US_ASCII));
            socket.getOutputStream().write(("11000\r\n" + "a".repeat(0x11000) + "\r\n").getBytes(US_ASCII));
            assertThat(new String(socket.getInputStream().readNBytes(12), UTF_8))
                    .isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void clientsThatLeave_areNoWordInTheLog() throws Exception {
        String code = system.codes().get(3).entryCode();
        for (int i = 0; i < 50; i++) {
            leave(begun("/s/" + code, 1_000), 5);
            Socket asking = connected();
            asking.getOutputStream()
                    .write(("GET /s/" + code + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                            .repeat(20)
                            .getBytes(US_ASCII));
            leave(asking, i % 5);
            Socket uploading = connected();
            uploading
                    .getOutputStream()
                    .write(head("/console/units/reform", "Content-Length: 1000")
                            .replace("application/x-www-form-urlencoded", "multipart/form-data; boundary=x")
                            .replaceFirst("\r\n\r\n", "\r\nCookie: " + system.session("province") + "\r\n\r\n")
                            .getBytes(US_ASCII));
            leave(uploading, 5);
        }
        Thread.sleep(1_000);
        assertQuiet();
    }

    private static void assertQuiet() {
        assertThat(system.output()).hasSize(3);
    }

    /** Without a goodbye. */
    private static void leave(Socket socket, int afterMs) throws Exception {
        Thread.sleep(afterMs);
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** A form of which a few bytes have come. */
    private static Socket begun(String path, int length) throws Exception {
        Socket socket = connected();
        socket.getOutputStream().write((head(path, "Content-Length: " + length) + BEGINNING).getBytes(US_ASCII));
        return socket;
    }

    private static Socket connected() throws Exception {
        return new Socket(
                InetAddress.getLoopbackAddress(), Integer.parseInt(system.base().replaceFirst(".*:", "")));
    }

    private static String head(String path, String length) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + length + "\r\n\r\n";
    }
}
