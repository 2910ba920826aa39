package vn.dany.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.formats.files.StarterSet;

/** The local system from outside, as the README has it. */
class LocalSystemIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static LocalSystem system;

    @BeforeAll
    static void start() {
        system = OwnCampaigns.none().inTrial("chay-thu", "pks01").start("address=http://192.0.2.7:8080");
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void start_saysThreeLinesAndNothingElse() {
        assertThat(system.output()).hasSize(3);
        assertThat(system.output().get(0)).contains("/s/");
        assertThat(system.output().get(1)).contains("/qr/");
        assertThat(system.output().get(2)).endsWith("/console");
    }

    @Test
    void landingPage_leadsToFormPictureAndConsole() {
        assertThat(system.get("/")).contains("href=\"/s/", "href=\"/qr/", "href=\"/console\"");
    }

    @Test
    void everyQrImage_decodesToItsOwnAddress() throws Exception {
        List<LocalSystem.Code> codes = system.codes();
        assertThat(codes).hasSize(209).doesNotHaveDuplicates();
        assertThat(codes.stream().filter(code -> code.unit().equals("Xã Phúc Sơn")))
                .hasSize(2);
        for (LocalSystem.Code code : codes) {
            byte[] png = CLIENT.send(
                            HttpRequest.newBuilder(URI.create(system.base() + "/qr/" + code.entryCode() + ".png"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body();
            assertThat(decode(png)).isEqualTo(code.url()).startsWith("HTTP://192.0.2.7:8080/S/");
        }
    }

    @Test
    void otherMachines_reachFormsButNotTheConsole() throws Exception {
        Optional<InetAddress> outside = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && address.getAddress().length == 4)
                .findFirst();
        Assumptions.assumeTrue(outside.isPresent(), "this machine has no address but loopback");
        String base = system.base().replace("localhost", outside.get().getHostAddress());

        assertThat(status(base + "/s/" + system.codes().get(0).entryCode())).isEqualTo(200);
        assertThat(status(base + "/s?code=" + system.codes().get(0).entryCode()))
                .as("a code typed on a phone")
                .isEqualTo(303);
        assertThat(status(base + "/console")).isEqualTo(403);
        assertThat(CLIENT.send(
                                HttpRequest.newBuilder(URI.create(base + "/console"))
                                        .build(),
                                HttpResponse.BodyHandlers.discarding())
                        .headers()
                        .firstValue("Content-Security-Policy"))
                .as("a refusal's headers")
                .isPresent();
        assertThat(status(base + "/local/entry-codes.csv")).isEqualTo(403);
        assertThat(status(base + "/")).isEqualTo(403);
    }

    /** A phone that came by another address than the configured one cannot be expected to reach that one. */
    @Test
    void redirects_stayAtTheAddressThePhoneCameBy() throws Exception {
        String entryCode = system.codes().get(0).entryCode();
        Sender.Filled form = new Sender(system.base())
                .fill(entryCode, new RandomAnswers(StarterSet.questionnaires().get(0), 7).fields());

        assertThat(reply("GET /s?code=" + entryCode, ""))
                .startsWith("HTTP/1.1 303")
                .containsIgnoringCase("\r\nLocation: /s/" + entryCode + "\r\n");
        assertThat(reply("POST /s/" + entryCode, form.body()))
                .startsWith("HTTP/1.1 303")
                .containsIgnoringCase("\r\nLocation: /s/" + entryCode + "/r/");
    }

    /** The command that tests what is deployed knows our pages by their fields and marks alone. */
    @Test
    void smoke_walksFromTheFormToTheReceiptAndTheQrImage() throws Exception {
        Process smoke = new ProcessBuilder(
                        "../../infrastructure/bin/smoke",
                        "--address",
                        system.base(),
                        "--code",
                        system.codes("chay-thu").get(0).entryCode(),
                        "--answer")
                .redirectErrorStream(true)
                .start();
        String said = new String(smoke.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(smoke.waitFor()).as(said).isZero();
        assertThat(said).contains("a trial answer is taken", "the answer was recorded", "the QR image is a PNG");
    }

    /** A count that begins right behind another one would not be taken. */
    @Test
    void tick_countsWhatWasStoredBefore_alsoRightBehindAnotherCount() throws Exception {
        LocalSystem.Code code = system.codes().get(1);
        Sender sender = new Sender(system.base());
        RandomAnswers answers = new RandomAnswers(StarterSet.questionnaires().get(0), 11);
        Sender.Filled first = sender.fill(code.entryCode(), answers.fields());
        Sender.Filled second = sender.fill(code.entryCode(), answers.fields());
        sender.send(first);
        system.tick();
        sender.send(second);
        system.tick();
        assertThat(system.responses(code)).isEqualTo(2);
    }

    /** The reply as it came, asked for under a name that is neither this machine's own nor the configured one. */
    private static String reply(String what, String body) throws IOException {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(system.base()).getPort())) {
            String head = what + " HTTP/1.1\r\nHost: 198.51.100.4:8080\r\nConnection: close\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                    + "\r\n\r\n";
            socket.getOutputStream().write((head + body).getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void takenPort_isSaidInOneSentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            Path data = Files.createTempDirectory(Path.of("target"), "taken");
            assertThatThrownBy(() -> LocalSystem.start(data, taken.getLocalPort()))
                    .hasMessageContaining("local.port=" + taken.getLocalPort())
                    .hasMessageContaining("-Dlocal.port=8081")
                    .hasMessageNotContaining("\tat ");
        }
    }

    @Test
    void restart_keepsTheCodesAndEndsWithoutLeavingAnything() throws Exception {
        Path data = Files.createTempDirectory(Path.of("target"), "restart");
        List<LocalSystem.Code> before;
        try (LocalSystem first = LocalSystem.start(data, LocalSystem.freePort(), "address=http://192.0.2.7")) {
            before = first.codes();
            List<ProcessHandle> children = first.process().descendants().toList();
            first.process().destroy();
            assertThat(first.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(children).noneMatch(ProcessHandle::isAlive);
        }
        try (LocalSystem second = LocalSystem.start(data, LocalSystem.freePort(), "address=http://192.0.2.7")) {
            assertThat(second.codes()).isEqualTo(before);
        }
    }

    private static int status(String address) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static String decode(byte[] png) throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.PURE_BARCODE, true))
                .getText();
    }
}
