package vn.dany.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.emulators.EmulatorSettings;
import vn.dany.emulators.Emulators;
import vn.dany.emulators.ParameterEmulator;
import vn.dany.emulators.function.HttpApiServer;
import vn.dany.emulators.function.PackagedFunction;
import vn.dany.emulators.stack.DeployedFunction;
import vn.dany.local.HttpsGateway;
import vn.dany.local.LocalSystem;

/**
 * From the scan to the receipt as it is deployed: the packaged functions with the settings of their template, behind the
 * events of an HTTP API, behind HTTPS, looked at by a browser that judges policy, redirects and compression.
 */
class DeployedJourneyIT {

    private static final String SECRETS = "/dan-y/secrets";
    private static final Deque<AutoCloseable> RUNNING = new ArrayDeque<>();

    private static String address;
    private static List<LocalSystem.Code> codes;

    /** The local system publishes its campaigns, and is then gone: what it stored is what the functions find. */
    @BeforeAll
    static void deploy() throws Exception {
        int port = LocalSystem.freePort();
        address = "https://localhost:" + port;
        Path data = Files.createTempDirectory(Path.of("target"), "deployed");
        try (LocalSystem publisher = LocalSystem.start(data, LocalSystem.freePort(), "address=" + address)) {
            codes = publisher.codes();
        }
        Emulators stores = running(Emulators.start(EmulatorSettings.keptIn(data)));
        String secret = Files.readString(data.resolve("secret")).strip();
        ParameterEmulator parameters = running(ParameterEmulator.start(Map.of(SECRETS, "1=" + secret + "\n")));
        Map<String, String> settings = new HashMap<>(stores.configuration());
        settings.put("dany.public-address", address);
        settings.put("dany.secrets.endpoint", parameters.endpoint().toString());
        PackagedFunction survey = running(start("survey", settings));
        PackagedFunction qr = running(start("qr", settings));
        HttpApiServer api = running(HttpApiServer.start(Map.of(
                "GET /s", survey,
                "ANY /s/{proxy+}", survey,
                "ANY /S/{proxy+}", survey,
                "GET /c/{proxy+}", survey,
                "GET /qr/{proxy+}", qr)));
        running(HttpsGateway.start(port, api.port()));
    }

    private static PackagedFunction start(String name, Map<String, String> settings) {
        Map<String, String> environment =
                new HashMap<>(DeployedFunction.of(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
                        .environment());
        environment.remove("JAVA_TOOL_OPTIONS");
        settings.forEach((property, value) -> {
            String variable = property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
            if (property.startsWith("quarkus.")
                    || property.endsWith(".endpoint")
                    || environment.containsKey(variable)) {
                environment.put(variable, value);
            }
        });
        return PackagedFunction.start(Path.of("..", name, "target", "function.zip"), environment);
    }

    private static <T extends AutoCloseable> T running(T part) {
        RUNNING.push(part);
        return part;
    }

    @AfterAll
    static void stop() throws Exception {
        while (!RUNNING.isEmpty()) {
            RUNNING.pop().close();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void scannedCode_leadsToTheReceipt(boolean script) {
        LocalSystem.Code code = codes.get(script ? 0 : 1);
        assertThat(code.url()).startsWith(address.toUpperCase(Locale.ROOT).substring(0, 8));
        try (Phone phone = Phone.behindHttps(script)) {
            phone.page().onPageError(error -> {
                throw new AssertionError(error);
            });
            Response opened = phone.page().navigate(code.url());
            assertThat(opened.status()).isEqualTo(200);
            assertThat(opened.headers())
                    .containsEntry("content-encoding", "gzip")
                    .containsKeys("strict-transport-security", "content-security-policy");
            phone.assertAccessible();
            phone.answerEverything();
            phone.press("Gửi phiếu");
            phone.page().waitForURL(address + "/s/" + code.entryCode() + "/r/**");
            assertThat(phone.page().locator("main h2").first().textContent()).isNotBlank();
            phone.page().reload();
            assertThat(phone.page().url()).startsWith(address + "/s/" + code.entryCode() + "/r/");
        }
    }

    @Test
    void imageOfACode_isShownByABrowser() {
        try (Phone phone = Phone.behindHttps(true)) {
            Response image =
                    phone.page().navigate(address + "/qr/" + codes.get(0).entryCode() + ".svg");

            assertThat(image.status()).isEqualTo(200);
            assertThat(image.headers()).containsEntry("content-type", "image/svg+xml");
            assertThat(image.headers().get("cache-control")).contains("immutable");
        }
    }

    @Test
    void addressOfNoFunction_isRefusedBeforeUs() {
        try (Phone phone = Phone.behindHttps(true)) {
            assertThat(phone.page().navigate(address + "/console").status()).isEqualTo(404);
        }
    }
}
