package vn.dany.survey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.SettableClock;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.entrance.ShowCampaign;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.publish.PublishCampaign;
import vn.dany.core.registry.InMemoryRegistry;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.formats.files.StarterSet;
import vn.dany.templates.Language;
import vn.dany.templates.survey.CampaignPage;

@QuarkusTest
class CampaignPageTest {

    @Inject
    Kit kit;

    @Inject
    Registry registry;

    @Inject
    RegistryWriter writer;

    private final CampaignId id = Samples.freshCampaignId();

    @BeforeEach
    void openCampaign() {
        TestClock.CLOCK.set(Samples.OPENS.plus(Duration.ofHours(8)));
        kit.publish(Samples.linked(Samples.oneRound(id)));
    }

    @Test
    void page_saysWhatWhoWhenAndLeadsIntoEachUnit() {
        String page = given().get("/c/" + id)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age=15"))
                .body(
                        containsString("Lấy ý kiến thử"),
                        containsString("Cán bộ, công chức cấp xã"),
                        containsString("Trong ngày 01/4/2024"),
                        containsString("đang mở"),
                        containsString("Huyện Lục Nam"),
                        containsString("property=\"og:title\""),
                        containsString("Kế hoạch số 152-KH/BCSĐ-BDVTU"),
                        containsString("https://khaosat.example.vn/c/" + id))
                .extract()
                .asString();
        registry.entries(id).forEach(entry -> assertThat(page).contains("href=\"/s/" + entry.code() + "\""));
    }

    @Test
    void withoutFormLinks_noFormIsLinkedNorSearchedForInVain() {
        CampaignId unlinked = Samples.freshCampaignId();
        kit.publish(Samples.oneRound(unlinked));
        given().get("/c/" + unlinked)
                .then()
                .statusCode(200)
                .body(
                        containsString("Thị trấn Nhã Nam"),
                        containsString("Phiếu mở bằng mã QR của từng đơn vị"),
                        containsString("Quét mã QR của đơn vị mình"),
                        containsString("Các đơn vị được khảo sát ("),
                        not(containsString("Chọn nơi trả lời")),
                        not(containsString("href=\"/s/")),
                        not(containsString("Chọn đơn vị và trả lời")));
    }

    @Test
    void search_needsNoToneMarks() {
        given().queryParam("q", "nha nam")
                .get("/c/" + id)
                .then()
                .statusCode(200)
                .body(containsString("Thị trấn Nhã Nam"), not(containsString("Xã Lan Giới")));
        given().queryParam("q", "<không có>")
                .get("/c/" + id)
                .then()
                .statusCode(200)
                .body(containsString("&lt;không có&gt;"), not(containsString("<không có>")));
    }

    @Test
    void withdrawnCode_isNoLink() {
        Entry entry = registry.entries(id).get(0);
        writer.revoke(
                entry.withdrawn(Samples.OPENS),
                new AuditEntry(
                        id, Samples.OPENS, "a", AuditAction.ENTRY_CODE_REVOKED, new java.util.TreeMap<>(), "lộ"));
        given().get("/c/" + id)
                .then()
                .statusCode(200)
                .body(not(containsString("/s/" + entry.code())), containsString("mã đã thu hồi"));
        given().get("/s/" + entry.code()).then().statusCode(410).body(containsString("href=\"/c/" + id + "\""));
    }

    @Test
    void english_isEnglish() {
        given().get("/c/" + id + "?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("Sample survey"), containsString("?lang=en\">"), containsString("Text for Zalo"));
    }

    @Test
    void campaignNobodyPublished_isNotFound() {
        given().get("/c/" + id + "-x").then().statusCode(404);
        given().get("/c/Kh%C3%B4ng%20c%C3%B3").then().statusCode(404);
    }

    @Test
    void codeTypedAgain_isSentOn() {
        String code = registry.entries(id).get(0).code().grouped().toLowerCase(java.util.Locale.ROOT);
        given().redirects()
                .follow(false)
                .queryParam("code", code)
                .get("/s")
                .then()
                .statusCode(303)
                .header(
                        "Location",
                        containsString("/s/" + registry.entries(id).get(0).code()));
        given().queryParam("code", "ABC").get("/s").then().statusCode(404).body(containsString("name=\"code\""));
        given().get("/s").then().statusCode(404);
    }

    @Test
    void pageOfAWholeProvince_isSmall() throws IOException {
        InMemoryRegistry province = new InMemoryRegistry();
        province.publish(StarterSet.units(), 1);
        StarterSet.questionnaires().forEach(province::publish);
        Campaign campaign = StarterSet.campaigns(StarterSet.units()).get(0);
        new PublishCampaign(province, province, new java.security.SecureRandom()).publish(campaign);
        String page = CampaignPage.of(
                        new ShowCampaign(province, new SettableClock(Samples.OPENS)).show(campaign.id(), ""),
                        new PublicAddress(java.net.URI.create("https://khaosat.example.vn")),
                        Language.VI)
                .render();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(page.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(packed.size()).isLessThan(14_000);
        System.out.println(
                "campaign page of 209 units: " + page.length() + " characters, " + packed.size() + " bytes sent");
    }
}
