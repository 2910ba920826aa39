package vn.dany.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.local.HttpsGateway;
import vn.dany.local.LocalSystem;

/** A visit where TLS ends before the system, as it does in the cloud: the receipt is reached, over HTTPS. */
class HttpsJourneyIT {

    private static LocalSystem system;
    private static HttpsGateway gateway;
    private static String address;

    @BeforeAll
    static void start() throws Exception {
        int port = LocalSystem.freePort();
        int behind = LocalSystem.freePort();
        address = "https://localhost:" + port;
        Path data = Files.createTempDirectory(Path.of("target"), "https");
        system = LocalSystem.start(data, behind, "address=" + address);
        gateway = HttpsGateway.start(port, behind);
    }

    @AfterAll
    static void stop() {
        gateway.close();
        system.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void formBehindHttps_leadsToTheReceipt(boolean script) {
        LocalSystem.Code code = system.codes().get(script ? 0 : 1);
        try (Phone phone = Phone.behindHttps(script)) {
            phone.page().navigate(address + "/s/" + code.entryCode());
            phone.answerEverything();
            phone.press("Gửi phiếu");
            phone.page().waitForURL(address + "/s/" + code.entryCode() + "/r/**");
            assertThat(phone.page().locator("main h2").first().textContent()).isNotBlank();
        }
    }

    @Test
    void codeTypedByHand_leadsToItsFormBehindHttps() {
        LocalSystem.Code code = system.codes().get(2);
        try (Phone phone = Phone.behindHttps(true)) {
            phone.page().navigate(address + "/s?code=" + code.entryCode());
            assertThat(phone.page().url()).isEqualTo(address + "/s/" + code.entryCode());
        }
    }

    @Test
    void deskOnThisMachine_staysOnItsOwnName() {
        HttpResponse<String> ordered = LocalSystem.send(system.request("/console/campaigns/pks01-2024/kit")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.noBody())
                .build());

        assertThat(ordered.headers().firstValue("Location")).contains("/console/campaigns/pks01-2024/kit");
    }
}
