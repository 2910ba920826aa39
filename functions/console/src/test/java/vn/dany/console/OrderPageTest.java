package vn.dany.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.order.DocumentStore;
import vn.dany.core.order.Order;
import vn.dany.core.order.OrderState;
import vn.dany.core.order.OrderStore;
import vn.dany.core.order.ResultsDocument;
import vn.dany.core.order.ResultsOrder;
import vn.dany.emulators.EmbeddedServices;

@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class OrderPageTest {

    @Inject
    Province province;

    @Inject
    OrderStore orders;

    @Inject
    DocumentStore documents;

    @Test
    void order_isPlacedOnceAndFollowedUntilItIsDone() throws Exception {
        RoundId roundId = province.counted(Map.of(Samples.LAN_GIOI, 7));
        Response placed = post(roundId, "");
        String address = path(placed);

        assertThat(placed.statusCode()).isEqualTo(303);
        assertThat(path(post(roundId, ""))).as("asked twice, ordered once").isEqualTo(address);
        ResultsOrder order = (ResultsOrder)
                orders.find(address.substring(address.lastIndexOf('/') + 1)).orElseThrow();
        given().get(address)
                .then()
                .statusCode(200)
                .header("Refresh", is("2"))
                .body(allOf(containsString("Đang lập tệp kết quả"), not(containsString("/document"))));
        given().redirects()
                .follow(false)
                .get(address + "/document")
                .then()
                .statusCode(303)
                .header("Location", endsWith(address));

        documents.keep(order.documentName(), new byte[] {1, 2, 3}, "application/octet-stream");
        orders.done(order);

        given().get(address)
                .then()
                .statusCode(200)
                .header("Refresh", nullValue())
                .body(containsString("href=\"" + address + "/document\""));
        String link = given().redirects()
                .follow(false)
                .get(address + "/document")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        HttpResponse<byte[]> download = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(link)).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(link).contains("X-Amz-Expires=300");
        assertThat(download.body()).containsExactly(1, 2, 3);
        assertThat(download.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("ket-qua-" + roundId + ".xlsx");
    }

    @Test
    void failedOrder_showsWhyAndIsPlacedAnewByTryingAgain() {
        RoundId roundId = province.counted(Map.of(Samples.LAN_GIOI, 8));
        String address = path(post(roundId, "?lang=en"));
        String orderId = address.substring(address.lastIndexOf('/') + 1).replace("?lang=en", "");
        Order order = orders.find(orderId).orElseThrow();
        orders.failed(orders.newest(order), "storeUnavailable");

        given().get(address)
                .then()
                .statusCode(200)
                .header("Refresh", nullValue())
                .body(allOf(
                        containsString("The data store did not answer"),
                        containsString("action=\"/console/rounds/" + roundId + "/results.xlsx?lang=en\""),
                        containsString("Try again")));

        assertThat(path(post(roundId, "?lang=en"))).isEqualTo(address);
        assertThat(orders.state(order)).isEqualTo(OrderState.at(OrderState.Stage.PLACED));
    }

    @Test
    void addressOfAFile_startsNoWorkAndLeadsToTheFileOnceItIsMade() {
        RoundId roundId = province.counted(Map.of(Samples.LAN_GIOI, 7));
        String file = "/console/rounds/" + roundId + "/results.xlsx";
        int pending = orders.pending().size();
        given().get(file)
                .then()
                .statusCode(200)
                .header("Refresh", nullValue())
                .body(allOf(containsString("Tệp chưa được lập"), containsString("Lập tệp này</button>")));
        assertThat(orders.pending()).as("looked at, not ordered").hasSize(pending);

        String orderId = path(post(roundId, "")).replaceFirst(".*/", "");
        given().get(file + "?lang=en")
                .then()
                .statusCode(202)
                .header("Refresh", is("2"))
                .body(allOf(
                        containsString("href=\"" + file + "?lang=en\""),
                        not(containsString("<form method=\"post\" action=\"" + file))));

        orders.done(orders.find(orderId).orElseThrow());
        Response made = given().redirects().follow(false).get(file);
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(made.header("Location")).contains("X-Amz-Expires=300");
        given().get("/console/rounds/" + roundId + "/data.csv").then().statusCode(409);
        given().get("/console/rounds/" + roundId + "/data.exe").then().statusCode(404);
    }

    @Test
    void orderFromAnAlteredArchive_saysWhichFileDiffersAndWhatToDo() {
        RoundId roundId = province.counted(Map.of(Samples.LAN_GIOI, 8));
        String address = path(post(roundId, ""));
        Order order =
                orders.find(address.substring(address.lastIndexOf('/') + 1)).orElseThrow();
        orders.failed(orders.newest(order), OrderState.archiveDiffers("responses/3.jsonl"));

        given().get(address)
                .then()
                .body(allOf(
                        containsString("Tệp responses/3.jsonl trong bản lưu"),
                        containsString("báo người quản trị"),
                        containsString("Thử lại")));
        given().get(address + "?lang=en")
                .then()
                .body(containsString("The file responses/3.jsonl of the round’s archive is missing"));
    }

    @Test
    void roundNeverCounted_placesNothing() {
        RoundId roundId = province.campaign().rounds().get(0).id();

        post(roundId, "").then().statusCode(409).body(containsString("Chưa có kết quả"));
    }

    @Test
    void archivedRound_offersItsFilesAndEachIsOrdered() {
        RoundId roundId = province.archived(Map.of(Samples.LAN_GIOI, 7));
        String round = "/console/rounds/" + roundId + "/";
        String page = given().get(round + "archive").body().asString();
        for (ResultsDocument document : ResultsDocument.values()) {
            if (!document.isOfFrozen()) {
                continue;
            }
            assertThat(page).contains("action=\"" + round + document.file() + "\"");
            Response placed = given().redirects()
                    .follow(false)
                    .header("Sec-Fetch-Site", "same-origin")
                    .post(round + document.file());
            assertThat(placed.statusCode()).isEqualTo(303);
            String address = path(placed);
            ResultsOrder order = (ResultsOrder)
                    orders.find(address.substring(address.lastIndexOf('/') + 1)).orElseThrow();
            assertThat(order.document()).isEqualTo(document);
            documents.keep(order.documentName(), new byte[] {1}, document.contentType());
            orders.done(order);
            given().get(address).then().statusCode(200).body(containsString("lập từ bản lưu"));
        }
    }

    @Test
    void roundThatIsNotFrozen_hasNoDataFiles() {
        RoundId roundId = province.counted(Map.of(Samples.LAN_GIOI, 7));

        given().header("Sec-Fetch-Site", "same-origin")
                .post("/console/rounds/" + roundId + "/data.sav")
                .then()
                .statusCode(409)
                .body(containsString("Chưa lập được tệp số liệu"));
        assertThat(given().header("Sec-Fetch-Site", "same-origin")
                        .post("/console/rounds/" + roundId + "/data.exe")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void unknownRound_isNotThere() {
        assertThat(given().post("/console/rounds/none-2024.1/results.xlsx").statusCode())
                .isEqualTo(404);
    }

    @Test
    void postFromAForeignPage_changesNothing() {
        RoundId roundId = province.counted(Map.of(Samples.LAN_GIOI, 9));

        given().header("Sec-Fetch-Site", "cross-site")
                .post("/console/rounds/" + roundId + "/results.xlsx")
                .then()
                .statusCode(403)
                .body(containsString("Yêu cầu bị từ chối"));
        given().header("Origin", "https://elsewhere.example")
                .multiPart(
                        "file",
                        "a.csv",
                        "unit_code,headcount\n07303,5\n".getBytes(StandardCharsets.US_ASCII),
                        "text/csv")
                .post("/console/campaigns/" + roundId.campaignId() + "/headcounts")
                .then()
                .statusCode(403);

        assertThat(orders.pending()).noneMatch(order -> order.campaignId().equals(roundId.campaignId()));
    }

    private static Response post(RoundId roundId, String query) {
        return given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .post("/console/rounds/" + roundId + "/results.xlsx" + query);
    }

    private static String path(Response redirect) {
        return redirect.header("Location").replaceFirst("^https?://[^/]+", "");
    }
}
