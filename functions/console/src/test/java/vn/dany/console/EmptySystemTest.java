package vn.dany.console;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.registry.Registry;
import vn.dany.core.unit.UnitLevel;
import vn.dany.emulators.EmbeddedServices;
import vn.dany.formats.files.StarterSet;
import vn.dany.formats.xlsform.XlsFormWriter;

/** A system as it is just deployed: from empty tables to a published campaign, by its pages alone. */
@QuarkusTest
@WithTestResource(value = EmbeddedServices.class, initArgs = @ResourceArg(name = "fresh", value = "true"))
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmptySystemTest {

    private static final Pattern FORM =
            Pattern.compile("<form [^>]*method=\"post\" action=\"([^\"]+)\"[^>]*>(.*?)</form>");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");
    private static final Pattern LINK = Pattern.compile("href=\"(/console[^\"]*)\"");

    @Inject
    Registry registry;

    @Inject
    Clock clock;

    @Test
    @Order(1)
    void emptySystem_hasPagesAndSaysWhatIsMissing() {
        String home = page("/console");

        assertThat(home).contains("Chưa có đơn vị nào", "Chưa có phiếu nào", "Cần có danh mục đơn vị");
        assertThat(page("/console?lang=en")).contains("There are none yet", "The first campaign");
        for (Matcher link = LINK.matcher(home); link.find(); ) {
            given().get(link.group(1)).then().statusCode(200);
        }
        for (String address : List.of("/console/campaigns/new", "/console/units/reform", "/console/units?q=a")) {
            page(address);
        }
        given().get("/console/units/u0123456789abcdef").then().statusCode(404);
    }

    @Test
    @Order(2)
    void provincesOwnFiles_areLookedAtAndStoreNothing() {
        String units = "code,name,type,parent_code,level\n24,Bắc Giang,Tỉnh,,province\n07306,Nhã Nam,Xã,24,commune\n";

        Response planned = given().multiPart("units", "units.csv", units.getBytes(UTF_8), "text/csv")
                .multiPart("on", "2026-01-01")
                .post("/console/units/reform");
        Response proposed = given().multiPart(
                        "file",
                        "form.xlsx",
                        XlsFormWriter.write(StarterSet.questionnaires().get(1)))
                .post("/console/questionnaires");

        assertThat(planned.asString()).contains("Xã Nhã Nam", "name=\"shown\" value=\"0\"");
        assertThat(proposed.asString()).contains("name=\"workbook\"");
        assertThat(registry.register()).isEmpty();
        assertThat(registry.questionnaires()).isEmpty();
    }

    @Test
    @Order(3)
    void shippedUnitsAndQuestionnaires_areShownThenTaken_andACampaignIsPublished() {
        take("2024-01-01", "Thị trấn Nhã Nam");
        assertThat(registry.register().orElseThrow().at(StarterSet.UNITS_VALID_FROM, UnitLevel.COMMUNE))
                .hasSize(209);
        assertThat(page("/console")).contains("209 xã, phường, thị trấn", "value=\"2025-01-01\"");
        for (String questionnaire : List.of("pks01@1", "pks07@1", "gop-y@2")) {
            take(questionnaire, "BẢN DỰNG LẠI");
        }
        assertThat(registry.questionnaires()).hasSize(3);
        assertThat(registry.questionnaire(StarterSet.questionnaires().get(0).version()))
                .contains(StarterSet.questionnaires().get(0));
        take("2025-01-01", "nhập toàn bộ");
        take("2025-07-01", "Tỉnh Bắc Ninh");

        String home = page("/console");
        assertThat(home)
                .contains("99 xã, phường, thị trấn", "/console/campaigns/new")
                .doesNotContain("name=\"shipped\"");
        assertThat(page("/console/campaigns/new")).contains("<option value=\"pks07@1\">");
        assertThat(campaign("check").asString()).contains("209 đơn vị sẽ có mã QR", "value=\"publish\"");
        assertThat(campaign("publish").statusCode()).isEqualTo(303);

        assertThat(registry.entries(new CampaignId("pks07-dau"))).hasSize(209);
        assertThat(page("/console")).contains("Khảo sát người dân").doesNotContain("1. Danh mục đơn vị");
    }

    /** Presses the button that offers what ships, finds {@code shown} on the page it leads to, and says yes. */
    private static void take(String shipped, String shown) {
        String home = page("/console");
        String action = forms(home).stream()
                .filter(form -> form.fields().containsValue(shipped))
                .findFirst()
                .orElseThrow(() -> new AssertionError(shipped + " is not offered"))
                .action();
        Response look = given().multiPart("shipped", shipped).post(action);
        assertThat(look.statusCode()).isEqualTo(200);
        assertThat(look.asString()).contains(shown);
        Form yes = forms(look.asString()).stream()
                .filter(form -> !form.fields().isEmpty() && !form.fields().containsKey("shipped"))
                .findFirst()
                .orElseThrow();
        assertThat(form().formParams(yes.fields()).post(yes.action()).statusCode())
                .isEqualTo(303);
    }

    private Response campaign(String wish) {
        String opens = LocalDateTime.ofInstant(
                        clock.instant().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MINUTES), CollectionWindow.ZONE)
                + ":00";
        return form().formParams(Map.of(
                        "id", "pks07-dau",
                        "title.vi", "Khảo sát người dân",
                        "organ.vi", "Ban Dân vận",
                        "legalBasis.vi", "Kế hoạch số 1",
                        "purpose.vi", "Đánh giá",
                        "population.vi", "Người dân",
                        "contact.vi", "Tổ công tác",
                        "questionnaire", "pks07@1",
                        "unitsKind", "all"))
                .formParams(
                        "round.opensAt",
                        opens,
                        "round.closesAt",
                        LocalDateTime.parse(opens).plusDays(2) + ":00")
                .formParam("do", wish)
                .post("/console/campaigns/new");
    }

    private static RequestSpecification form() {
        return given().redirects().follow(false).contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    private static String page(String address) {
        return given().get(address).then().statusCode(200).extract().asString();
    }

    private record Form(String action, Map<String, String> fields) {}

    private static List<Form> forms(String page) {
        List<Form> forms = new ArrayList<>();
        for (Matcher form = FORM.matcher(page.replace('\n', ' ')); form.find(); ) {
            Map<String, String> fields = new TreeMap<>();
            for (Matcher field = HIDDEN.matcher(form.group(2)); field.find(); ) {
                fields.put(field.group(1), field.group(2));
            }
            forms.add(new Form(form.group(1), fields));
        }
        return forms;
    }
}
