package vn.dany.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.amazon.lambda.runtime.MockHttpEventServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.headcount.Headcounts;
import vn.dany.core.order.OrderStore;
import vn.dany.emulators.EmbeddedServices;
import vn.dany.emulators.function.FunctionEnvironment;
import vn.dany.emulators.function.OddEvents;
import vn.dany.emulators.function.PackagedFunction;

/** The artifact as it will be deployed once there is sign-in, behind the event server of an HTTP API. */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class ConsoleFunctionIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final MockHttpEventServer GATEWAY = new MockHttpEventServer();
    private static PackagedFunction function;

    @Inject
    Province province;

    @Inject
    OrderStore orders;

    @Inject
    Headcounts headcounts;

    @BeforeAll
    static void start() {
        GATEWAY.start(0);
        function = PackagedFunction.start(
                Path.of("target/function.zip"),
                "127.0.0.1:" + GATEWAY.getPort() + MockHttpEventServer.BASE_PATH,
                FunctionEnvironment.ofThisTest());
    }

    @AfterAll
    static void stop() throws Exception {
        function.close();
        GATEWAY.close();
        assertThat(function.complaints()).as("from start to end").isEmpty();
    }

    @Test
    void progress_isServedCompressedInVietnamese() throws Exception {
        RoundId roundId = province.counted(Map.of(Samples.LAN_GIOI, 12));

        HttpResponse<byte[]> answer = CLIENT.send(
                request("/console/rounds/" + roundId)
                        .header("Accept-Encoding", "gzip")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes())
                .asString(UTF_8)
                .contains("Thị trấn Nhã Nam", "<dd class=\"big\">12</dd>");
    }

    @Test
    void order_isPlacedInTheBucket() throws Exception {
        RoundId roundId = province.counted(Map.of(Samples.LAN_GIOI, 12));

        HttpResponse<byte[]> answer = CLIENT.send(
                request("/console/rounds/" + roundId + "/results.xlsx")
                        .POST(BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(orders.pending()).anyMatch(order -> order.campaignId().equals(roundId.campaignId()));
    }

    @Test
    void headcountFile_arrivesWholeAndIsTakenOnceAgreed() throws Exception {
        RoundId roundId = province.campaign().rounds().get(0).id();
        String form = String.join(
                "\r\n",
                "--edge",
                "Content-Disposition: form-data; name=\"file\"; filename=\"số người.csv\"",
                "Content-Type: text/csv",
                "",
                "unit_code,headcount,unit_name\n07306,21,Thị trấn Nhã Nam\n",
                "--edge--",
                "");

        HttpResponse<byte[]> answer = CLIENT.send(
                request("/console/campaigns/" + roundId.campaignId() + "/headcounts")
                        .header("Content-Type", "multipart/form-data; boundary=edge")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(headcounts.of(roundId.campaignId())).isEmpty();
        String shown = new String(answer.body(), UTF_8);
        assertThat(shown).contains("Thị trấn Nhã Nam");
        String agreed = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">")
                .matcher(shown)
                .results()
                .map(field -> field.group(1) + "=" + URLEncoder.encode(field.group(2), UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<byte[]> confirmed = CLIENT.send(
                request("/console/campaigns/" + roundId.campaignId() + "/headcounts")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(agreed))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(confirmed.statusCode()).isEqualTo(303);
        assertThat(headcounts.of(roundId.campaignId())).isEqualTo(Map.of(Samples.NHA_NAM, 21));
    }

    @Test
    void eventsThatAreNoRequest_areAnsweredInOneLine() throws Exception {
        for (String event : OddEvents.OBJECTS) {
            assertThat(invoke(event)).as(event).contains("\"statusCode\":400", "no request of an HTTP API");
        }
    }

    /** The answer to any event. */
    private static String invoke(String event) throws Exception {
        HttpRequest raw = request(MockHttpEventServer.POST_EVENT)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(event))
                .build();
        return CLIENT.send(raw, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + GATEWAY.getPort() + path));
    }
}
