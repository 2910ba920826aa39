package vn.dany.survey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.core.SampleReform;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.Succession;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitLevel;
import vn.dany.core.unit.UnitRegister;
import vn.dany.emulators.EmbeddedServices;

/** A printed code outlives its unit: years after all other tests, on a day on which two communes are no more. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServices.class)
class SupersededUnitTest {

    private static final LocalDate ON = LocalDate.of(2031, 7, 1);
    private static final UnitId FRESH = UnitId.of("07998", ON);

    @Inject
    Kit kit;

    @Inject
    Registry registry;

    @Inject
    RegistryWriter writer;

    private Campaign campaign;

    @BeforeEach
    void openCampaign() {
        campaign = Samples.campaign(Samples.freshCampaignId(), List.of(Samples.days("2031-06-30", "2031-07-05")));
        kit.publish(campaign);
        writer.publish(reformed(), 2);
        TestClock.CLOCK.set(Samples.vietnam("2031-07-01T08:00"));
    }

    @Test
    void unitTakenIn_leadsToTheFormOfItsSuccessorWithANotice() {
        EntryCode old = code(Samples.LAN_GIOI);
        EntryCode successor = code(Samples.NHA_NAM);

        Response led = given().redirects().follow(false).get("/s/" + old + "?lang=en");

        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(led.header("Location")).endsWith("/s/" + successor + "?from=" + old + "&lang=en");
        assertThat(given().redirects()
                        .follow(false)
                        .get("/s/" + old + "?kiosk=1&lang=en")
                        .then()
                        .statusCode(303)
                        .extract()
                        .header("Location"))
                .as("a device for many stays one")
                .endsWith("/s/" + successor + "?from=" + old + "&kiosk=1&lang=en");
        assertThat(given().redirects()
                        .follow(false)
                        .get("/s/" + old + "?kiosk=0")
                        .then()
                        .statusCode(303)
                        .extract()
                        .header("Location"))
                .as("and can be ended")
                .endsWith("/s/" + successor + "?from=" + old + "&kiosk=0");
        given().get("/s/" + successor + "?from=" + old)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Xã Lan Giới nay thuộc Thị trấn Nhã Nam."),
                        containsString("action=\"/s/" + successor)));
        given().get("/s/" + successor).then().statusCode(200).body(not(containsString("nay thuộc")));
        given().get("/s/" + successor + "?from=%00%3Cscript%3E").then().statusCode(200);
    }

    @Test
    void splitUnit_showsAPageToChooseFrom() {
        given().get("/s/" + code(Samples.PHUC_SON))
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Chọn đơn vị hiện nay"),
                        containsString("href=\"/s/" + code(Samples.PHUC_SON_LUC_NAM)),
                        containsString("Xã Mới – không thuộc đợt khảo sát này"),
                        not(containsString("name=\"_key\""))));
    }

    @Test
    void formOpenedOnTheEve_isReceivedForTheUnitOfItsPage() {
        EntryCode old = code(Samples.LAN_GIOI);
        TestClock.CLOCK.set(Samples.vietnam("2031-06-30T23:59"));
        String key = Kit.open(old);
        TestClock.CLOCK.set(Samples.vietnam("2031-07-01T00:10"));

        Response sent = Kit.send(old, "_key=" + key + "&A1=2&B1a=1&B1b=kb&B2=1&B2=3&C1=2&C4=R%C3%B5+r%C3%A0ng");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.header("Location")).contains("/s/" + old + "/r/");
        given().get(sent.header("Location").replaceFirst("^https?://[^/]+", ""))
                .then()
                .statusCode(200)
                .body(containsString("Xã Lan Giới"));
    }

    private EntryCode code(UnitId unitId) {
        return registry.entry(campaign.id(), unitId, "unit").orElseThrow().code();
    }

    private static UnitRegister reformed() {
        List<AdministrativeUnit> units = SampleReform.ending(ON, Samples.LAN_GIOI, Samples.PHUC_SON);
        units.add(new AdministrativeUnit(FRESH, "07998", "Mới", "Xã", UnitLevel.COMMUNE, Samples.TAN_YEN, ON, null));
        return new UnitRegister(
                units,
                List.of(
                        SampleReform.edge(Samples.LAN_GIOI, Samples.NHA_NAM, ON, Succession.Kind.MERGED),
                        SampleReform.edge(Samples.PHUC_SON, Samples.PHUC_SON_LUC_NAM, ON, Succession.Kind.PART),
                        SampleReform.edge(Samples.PHUC_SON, FRESH, ON, Succession.Kind.PART)),
                List.of());
    }
}
