package vn.dany.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CampaignPlan;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.publish.PublishPlan;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.emulators.EmbeddedServices;
import vn.dany.formats.files.CampaignFile;

@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class CampaignLifePageTest {

    @Inject
    Province province;

    @Inject
    Registry registry;

    @Inject
    RegistryWriter writer;

    @Inject
    PublishPlan publishPlan;

    @Inject
    Clock clock;

    private final CampaignId id = Samples.freshCampaignId();

    @Test
    void draft_isKeptHalfDoneAndSeenOnlyHere() {
        province.campaign();
        Map<String, String> form = form();
        form.put("questionnaire", "");
        form.put("closesAt", "");
        Response sent = post("/console/campaigns/new", form, "draft");
        assertThat(sent.statusCode()).isEqualTo(303);
        given().get("/console/campaigns/" + id)
                .then()
                .statusCode(200)
                .body(
                        containsString("Bản nháp"),
                        containsString("Khảo sát mẫu"),
                        containsString("value=\"07306\" checked> Thị trấn Nhã Nam"),
                        containsString("value=\"216\" checked> Huyện Tân Yên"));
        given().get("/console").then().statusCode(200).body(containsString("/console/campaigns/" + id));
        assertThat(registry.campaign(id)).isEmpty();
    }

    @Test
    void preview_drawsTheTimelineAndKeepsNothing() {
        province.campaign();
        post("/console/campaigns/new", form(), "preview")
                .then()
                .statusCode(200)
                .body(containsString("<rect class=\"fill\" x=\"0.00%\" width=\"100.00%\""));
        given().get("/console/campaigns/" + id).then().statusCode(404);
    }

    @Test
    void faultyPlan_isRefusedWithEveryFieldAndKeptOnThePage() {
        province.campaign();
        Map<String, String> form = form();
        form.put("questionnaire", "khong-co@1");
        form.put("units", "99999,07306");
        form.put("zaloGroup", "http://zalo.me/g/x");
        form.put("round.opensAt", "2020-01-01T00:00:00");
        form.put("round.closesAt", "2020-01-02T00:00:00");
        post("/console/campaigns/new", form, "check")
                .then()
                .statusCode(422)
                .body(
                        containsString("units[0]"),
                        containsString("zaloGroup"),
                        containsString("khong-co@1"),
                        containsString("rounds[0].closesAt"),
                        containsString("Khảo sát mẫu"),
                        not(containsString("value=\"publish\"")));
        post("/console/campaigns/new", form, "publish").then().statusCode(422);
        assertThat(registry.campaign(id)).isEmpty();
    }

    @Test
    void soundPlan_isPublishedAfterACheckAndCorrectedLater() {
        province.campaign();
        post("/console/campaigns/new", form(), "check")
                .then()
                .statusCode(200)
                .body(containsString("3 đơn vị sẽ có mã QR"), containsString("value=\"publish\""));
        assertThat(post("/console/campaigns/new", form(), "publish").statusCode())
                .isEqualTo(303);
        assertThat(writer.latest(id).orElseThrow().unitIds()).hasSize(3);
        assertThat(registry.entries(id)).hasSize(3);
        post("/console/campaigns/new", form(), "publish").then().statusCode(422);

        Map<String, String> corrected = form();
        corrected.put("title.vi", "Khảo sát mẫu lần hai");
        corrected.put("unitsKind", "all");
        assertThat(post("/console/campaigns/" + id, corrected, "publish").statusCode())
                .isEqualTo(303);
        assertThat(writer.latest(id).orElseThrow().title().vi()).isEqualTo("Khảo sát mẫu lần hai");
        assertThat(registry.entries(id)).hasSize(4);
        given().get("/console/campaigns/" + id + "/audit")
                .then()
                .statusCode(200)
                .body(containsString("Công bố đợt khảo sát"), containsString("Sửa đợt khảo sát"));
    }

    @Test
    void campaignFile_fillsTheFormAndStoresNothing() {
        province.campaign();
        post("/console/campaigns/new", form(), "publish").then().statusCode(303);
        String file = given().get("/console/campaigns/" + id + "/campaign.yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String other =
                file.replace(id.value(), "dot-sau").replace("2024-", "2044-").replace("2026-", "2044-");

        upload(other)
                .then()
                .statusCode(200)
                .body(containsString("value=\"dot-sau\""), containsString("value=\"publish\""));
        assertThat(writer.latest(new CampaignId("dot-sau"))).isEmpty();

        upload("id: x\nrounds: {}\n")
                .then()
                .statusCode(422)
                .body(containsString("rounds"), not(containsString("value=\"publish\"")));
        upload("").then().statusCode(422).body(containsString("chưa chọn tệp"));
    }

    private static Response upload(String file) {
        return given().multiPart("file", "campaign.yaml", file.getBytes(StandardCharsets.UTF_8), "application/yaml")
                .post("/console/campaigns/new");
    }

    @Test
    void exportedFile_isTheSamePlanAgain() throws IOException {
        province.campaign();
        post("/console/campaigns/new", form(), "publish").then().statusCode(303);
        Campaign campaign = writer.latest(id).orElseThrow();
        byte[] file = given().get("/console/campaigns/" + id + "/campaign.yaml")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        CampaignPlan plan = CampaignFile.plan(new ByteArrayInputStream(file));
        assertThat(publishPlan.check(plan).problems()).isEmpty();
        assertThat(publishPlan.publish(plan, "a").orElseThrow()).isEqualTo(campaign);
        assertThat(CampaignFile.write(plan)).isEqualTo(new String(file, StandardCharsets.UTF_8));
    }

    @Test
    void formOfSomebodyElsesPage_changesNothing() {
        province.campaign();
        given().header("Origin", "https://elsewhere.example")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form())
                .post("/console/campaigns/new")
                .then()
                .statusCode(403);
    }

    private Map<String, String> form() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("id", id.value());
        form.put("title.vi", "Khảo sát mẫu");
        form.put("title.en", "Sample");
        form.put("organ.vi", "Ban Dân vận");
        form.put("legalBasis.vi", "Kế hoạch số 152");
        form.put("purpose.vi", "Đánh giá");
        form.put("population.vi", "Cán bộ");
        form.put("contact.vi", "Tổ công tác");
        form.put("questionnaire", Samples.questionnaire().version().toString());
        form.put("unitsKind", "some");
        form.put("units", "07306,216");
        form.put("round.opensAt", local(Duration.ofDays(1)));
        form.put("round.closesAt", local(Duration.ofDays(3)));
        form.put("zaloGroup", "https://zalo.me/g/abc");
        form.put("signatory.title", "TM. BAN");
        form.put("signatory.lines", "PHÓ BÍ THƯ\nNguyễn Văn A");
        return form;
    }

    private String local(Duration ahead) {
        Instant then = clock.instant().plus(ahead).truncatedTo(ChronoUnit.MINUTES);
        return LocalDateTime.ofInstant(then, CollectionWindow.ZONE) + ":00";
    }

    /** The form as a browser sends it: each box that is ticked is a field of its own. */
    private static Map<String, Object> spread(Map<String, String> form) {
        Map<String, Object> fields = new LinkedHashMap<>(form);
        fields.computeIfPresent("units", (name, codes) -> List.of(((String) codes).split(",")));
        return fields;
    }

    private static Response post(String path, Map<String, String> form, String wish) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(spread(form))
                .formParam("do", wish)
                .post(path);
    }
}
