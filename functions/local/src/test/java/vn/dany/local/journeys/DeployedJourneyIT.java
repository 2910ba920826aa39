package vn.dany.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.emulators.function.HttpApiServer;
import vn.dany.emulators.function.PackagedFunction;
import vn.dany.local.Deployment;
import vn.dany.local.HttpsGateway;
import vn.dany.local.LocalSystem;

/**
 * From the scan to the receipt as it is deployed: the packaged functions with the settings of their template, behind the
 * events of an HTTP API, behind HTTPS, looked at by a browser that judges policy, redirects and compression.
 */
class DeployedJourneyIT {

    private static Deployment deployment;
    private static HttpApiServer api;
    private static String address;
    private static List<LocalSystem.Code> codes;

    @BeforeAll
    static void deploy() throws Exception {
        int port = LocalSystem.freePort();
        address = "https://localhost:" + port;
        deployment = Deployment.at(address);
        codes = deployment.codes();
        PackagedFunction survey = deployment.start("survey");
        PackagedFunction qr = deployment.start("qr");
        api = deployment.with(HttpApiServer.start(Map.of(
                "GET /s", survey,
                "ANY /s/{proxy+}", survey,
                "ANY /S/{proxy+}", survey,
                "GET /c/{proxy+}", survey,
                "GET /qr/{proxy+}", qr)));
        deployment.with(HttpsGateway.start(port, api.port()));
    }

    @AfterAll
    static void stop() throws Exception {
        deployment.close();
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

    @ParameterizedTest
    @EnumSource(HttpApiServer.Refusal.class)
    void submissionTheGatewayRefuses_isSentAgainByThePage(HttpApiServer.Refusal refusal) {
        LocalSystem.Code code = codes.get(refusal == HttpApiServer.Refusal.THROTTLED ? 2 : 3);
        try (Phone phone = Phone.behindHttps(true)) {
            phone.page().navigate(code.url());
            phone.answerEverything();
            api.refuse(refusal);
            phone.press("Gửi phiếu");
            phone.page().waitForURL(address + "/s/" + code.entryCode() + "/r/**");
        }
    }

    @Test
    void moreThanTheGatewayTakes_isRefusedBeforeUs() {
        LocalSystem.Code code = codes.get(4);
        try (Phone phone = Phone.behindHttps(true)) {
            phone.page().navigate(code.url());
            Object status = phone.page()
                    .evaluate(
                            "address => fetch(address, {method: 'POST', body: 'A1=' + '5'.repeat(10 << 20)})"
                                    + ".then(answer => answer.status)",
                            address + "/s/" + code.entryCode());
            assertThat(status).isEqualTo(413);
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
