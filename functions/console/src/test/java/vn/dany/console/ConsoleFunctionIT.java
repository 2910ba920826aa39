package vn.dany.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.headcount.Headcounts;
import vn.dany.core.order.OrderStore;
import vn.dany.emulators.EmbeddedServices;
import vn.dany.emulators.function.HttpAnswer;
import vn.dany.emulators.function.OddEvents;
import vn.dany.emulators.function.PackagedFunction;

/** The artifact as it will be deployed once there is sign-in, behind the event server of an HTTP API. */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class ConsoleFunctionIT {

    private static PackagedFunction function;

    @Inject
    Province province;

    @Inject
    OrderStore orders;

    @Inject
    Headcounts headcounts;

    @BeforeAll
    static void start() {
        function = PackagedFunction.ofThisTest();
    }

    @AfterAll
    static void stop() {
        function.close();
        assertThat(function.complaints()).as("from start to end").isEmpty();
    }

    @Test
    void progress_isServedCompressedInVietnamese() {
        RoundId roundId = province.counted(Map.of(Samples.LAN_GIOI, 12));

        HttpAnswer answer = function.get("/console/rounds/" + roundId, "Accept-Encoding", "gzip");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(answer.text()).contains("Thị trấn Nhã Nam", "<dd class=\"big\">12</dd>");
    }

    @Test
    void order_isPlacedInTheBucket() {
        RoundId roundId = province.counted(Map.of(Samples.LAN_GIOI, 12));

        HttpAnswer answer = function.post("/console/rounds/" + roundId + "/results.xlsx", "");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(orders.pending()).anyMatch(order -> order.campaignId().equals(roundId.campaignId()));
    }

    @Test
    void headcountFile_arrivesWholeAndIsTakenOnceAgreed() {
        RoundId roundId = province.campaign().rounds().get(0).id();
        String address = "/console/campaigns/" + roundId.campaignId() + "/headcounts";
        String form = String.join(
                "\r\n",
                "--edge",
                "Content-Disposition: form-data; name=\"file\"; filename=\"số người.csv\"",
                "Content-Type: text/csv",
                "",
                "unit_code,headcount,unit_name\n07306,21,Thị trấn Nhã Nam\n",
                "--edge--",
                "");

        HttpAnswer answer = function.post(address, form, "Content-Type", "multipart/form-data; boundary=edge");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(headcounts.of(roundId.campaignId())).isEmpty();
        String shown = answer.text();
        assertThat(shown).contains("Thị trấn Nhã Nam");
        String agreed = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">")
                .matcher(shown)
                .results()
                .map(field -> field.group(1) + "=" + URLEncoder.encode(field.group(2), UTF_8))
                .collect(Collectors.joining("&"));
        HttpAnswer confirmed = function.post(address, agreed, "Content-Type", "application/x-www-form-urlencoded");
        assertThat(confirmed.status()).isEqualTo(303);
        assertThat(headcounts.of(roundId.campaignId())).isEqualTo(Map.of(Samples.NHA_NAM, 21));
    }

    @Test
    void eventsThatAreNoRequest_areAnsweredInOneLine() {
        for (String event : OddEvents.OBJECTS) {
            assertThat(function.invoke(event)).as(event).contains("\"statusCode\":400", "no request of an HTTP API");
        }
    }
}
