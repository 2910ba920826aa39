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
import org.junit.jupiter.api.Test;
import vn.dany.core.access.People;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.kit.Kit;
import vn.dany.core.kit.KitFile;
import vn.dany.core.kit.KitNames;
import vn.dany.core.kit.KitStore;
import vn.dany.core.kit.MakeKit;
import vn.dany.core.kit.PlainKitPrinter;
import vn.dany.core.order.KitOrder;
import vn.dany.core.order.OrderState;
import vn.dany.core.order.OrderStore;
import vn.dany.core.order.ShowKit;
import vn.dany.emulators.EmbeddedServices;

@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class KitPageTest {

    @Inject
    Province province;

    @Inject
    OrderStore orders;

    @Inject
    KitStore kits;

    @Inject
    ShowKit showKit;

    @Test
    void kitNobodyOrdered_isOfferedToBeMade() {
        CampaignId id = province.campaign().id();

        given().get(page(id))
                .then()
                .statusCode(200)
                .header("Refresh", nullValue())
                .body(allOf(
                        containsString("Chưa lập bộ mã QR"),
                        containsString("<form class=\"actions\" method=\"post\" action=\"" + page(id) + "\">"),
                        not(containsString("kit.zip"))));
        post(id, "same-origin").then().statusCode(303).header("Location", endsWith(page(id)));
        assertThat(orders.state(order(id))).isEqualTo(OrderState.at(OrderState.Stage.PLACED));
    }

    @Test
    void linkToTheArchiveOnAForeignPage_ordersNothing() {
        CampaignId id = province.campaign().id();

        given().header("Sec-Fetch-Site", "cross-site")
                .get(page(id) + ".zip")
                .then()
                .statusCode(202)
                .body(containsString("Chưa lập bộ mã QR"));

        assertThat(orders.state(order(id))).isEqualTo(OrderState.at(OrderState.Stage.ABSENT));
    }

    @Test
    void linkToTheArchive_ordersItShowsHowFarItIsAndThenLeadsToIt() throws Exception {
        CampaignId id = province.campaign().id();

        get(page(id) + ".zip").then().statusCode(202).header("Refresh", is("2")).body(containsString("Đã lập 0/4 mã"));
        KitOrder order = order(id);
        assertThat(orders.pending()).contains(order);
        Kit.Group first = order.kit().groups().get(0);
        new PlainKitPrinter().print(order.kit(), first).forEach(file -> kits.keep(order.kit(), file));
        get(page(id) + ".zip")
                .then()
                .statusCode(202)
                .body(allOf(
                        containsString("Đã lập " + first.codes().size() + "/4 mã"), containsString(first.fullName())));

        new MakeKit(new PlainKitPrinter(), kits).make(order.kit());
        orders.done(order);

        HttpResponse<String> download = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(get(page(id) + ".zip")
                                        .then()
                                        .statusCode(303)
                                        .extract()
                                        .header("Location")))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        order.kit()
                .codes()
                .forEach(
                        code -> assertThat(download.body()).contains(code.code().value()));
        assertThat(download.headers().firstValue("Content-Disposition").orElseThrow())
                .contains(id + "-kit.zip");
    }

    @Test
    void finishedKit_isThereByDistrictToo() {
        CampaignId id = province.campaign().id();
        KitOrder order = order(id);
        new MakeKit(new PlainKitPrinter(), kits).make(order.kit());
        String annex = new KitNames(order.kit()).annex(order.kit().groups().get(0));

        given().get(page(id))
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("href=\"" + page(id) + ".zip\""),
                        containsString("href=\"" + page(id) + "/" + annex + "\""),
                        not(containsString("<form class=\"actions\""))));
        get(page(id) + "/" + annex)
                .then()
                .statusCode(303)
                .header("Location", allOf(containsString(annex), containsString("X-Amz-Expires=300")));
        assertThat(get(page(id) + "/nothing.pdf").statusCode()).isEqualTo(404);
        assertThat(get(page(id) + "/..%2F..%2Fx").statusCode()).isEqualTo(404);
    }

    @Test
    void failedKit_saysWhyAndIsPlacedAnewByTryingAgain() {
        CampaignId id = province.campaign().id();
        post(id, "same-origin");
        KitOrder order = order(id);
        kits.keep(order.kit(), new KitFile("a", new byte[0], "text/plain"));
        orders.failed(orders.newest(order), "storeUnavailable");

        given().get(page(id) + "?lang=en")
                .then()
                .statusCode(200)
                .header("Refresh", nullValue())
                .body(allOf(containsString("The data store did not answer"), containsString("Try again")));
        get(page(id) + ".zip").then().statusCode(202).header("Refresh", nullValue());
        assertThat(orders.state(order).stage())
                .as("a mere link does not try again")
                .isEqualTo(OrderState.Stage.FAILED);

        post(id, "same-origin").then().statusCode(303).header("Location", endsWith(page(id)));
        assertThat(orders.state(order)).isEqualTo(OrderState.at(OrderState.Stage.PLACED));
    }

    @Test
    void postFromAForeignPage_ordersNothing() {
        CampaignId id = province.campaign().id();

        assertThat(post(id, "cross-site").statusCode()).isEqualTo(403);
        assertThat(orders.state(order(id))).isEqualTo(OrderState.at(OrderState.Stage.ABSENT));
    }

    @Test
    void unknownCampaign_isNotThere() {
        for (String path : new String[] {"kit", "kit.zip", "kit/a.pdf"}) {
            assertThat(get("/console/campaigns/khong-co/" + path).statusCode()).isEqualTo(404);
            assertThat(get("/console/campaigns/Kh%20ng/" + path).statusCode()).isEqualTo(404);
        }
    }

    private KitOrder order(CampaignId id) {
        return new KitOrder(showKit.show(People.EDITOR, id).kit());
    }

    private static String page(CampaignId id) {
        return "/console/campaigns/" + id + "/kit";
    }

    private static Response get(String path) {
        return given().urlEncodingEnabled(false).redirects().follow(false).get(path);
    }

    private static Response post(CampaignId id, String fetchSite) {
        return given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", fetchSite)
                .post(page(id));
    }
}
