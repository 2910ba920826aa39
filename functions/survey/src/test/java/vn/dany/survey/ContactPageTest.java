package vn.dany.survey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.contact.Contact;
import vn.dany.core.contact.ContactMessage;
import vn.dany.core.contact.ContactStore;
import vn.dany.core.contact.OwnersDesk;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.emulators.EmbeddedServices;

/** Contact details over HTTP: sealed by a function that cannot read them. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServices.class)
class ContactPageTest {

    /** The other half of the key in the test's settings; the function itself is never given it. */
    private static final String PRIVATE_KEY = "MC4CAQAwBQYDK2VuBCIEIJDiD8onp0WfPHLK0l6pptnXnifUc+j0ubp8R+GamIBX";

    private static final String CONTACT = "&G2=3&G7=Xin+h%C6%B0%E1%BB%9Bng+d%E1%BA%ABn&G9=3&G10=0912+345+678";
    private static final String CONSENT = "&G10-consent=yes";

    @Inject
    Kit kit;

    @Inject
    RegistryWriter writer;

    @Inject
    ContactStore contacts;

    private Campaign campaign;
    private EntryCode code;

    @BeforeEach
    void openBox() {
        TestClock.CLOCK.set(Samples.OPENS.plus(Duration.ofHours(8)));
        kit.publish(Samples.box());
        campaign = Samples.asking(
                Samples.oneRound(Samples.freshCampaignId()), Samples.box().version());
        code = kit.publish(campaign).get(0);
    }

    @Test
    void contactWithConsent_isSealedForTheOwner() throws Exception {
        Response sent = Kit.send(code, "_key=" + Kit.open(code) + CONTACT + CONSENT);

        assertThat(sent.statusCode()).isEqualTo(303);
        Contact kept = contacts.of(campaign.id()).get(0);
        assertThat(OwnersDesk.open(ownersKey(), kept)).hasValueSatisfying(message -> {
            assertThat(message.contact()).isEqualTo("0912 345 678");
            assertThat(message.placement()).isEqualTo(Entry.WHOLE_UNIT);
            assertThat(message.answers()).containsExactly(new ContactMessage.Line("Câu G7", "Xin hướng dẫn"));
            assertThat(message.suggestionId()).hasSize(22);
        });
    }

    @Test
    void sameFormTwice_leavesOneContact() {
        String form = "_key=" + Kit.open(code) + CONTACT + CONSENT;

        String receipt = Kit.send(code, form).then().statusCode(303).extract().header("Location");
        Kit.send(code, form).then().statusCode(303).header("Location", receipt);
        assertThat(contacts.of(campaign.id())).hasSize(1);
    }

    @Test
    void contactWithoutConsent_comesBackAndIsNotKept() {
        Kit.send(code, "_key=" + Kit.open(code) + CONTACT)
                .then()
                .statusCode(422)
                .body(
                        containsString("Chưa có sự đồng ý"),
                        containsString("href=\"#G10\""),
                        containsString("value=\"0912 345 678\""));
        assertThat(contacts.of(campaign.id())).isEmpty();
    }

    @Test
    void contactNobodyAskedFor_isNotKept() {
        Response sent = Kit.send(code, "_key=" + Kit.open(code) + CONTACT.replace("G9=3", "G9=1") + CONSENT);

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(contacts.of(campaign.id())).isEmpty();
    }

    @Test
    void placement_isShownBesideTheUnit() {
        Entry desk =
                new Entry(EntryCode.draw(new SecureRandom()), campaign.id(), Samples.PHUC_SON, "Bộ phận Một cửa", null);
        writer.issue(List.of(desk));

        given().get("/s/" + desk.code())
                .then()
                .statusCode(200)
                .body(containsString("<b>Xã Phúc Sơn</b>, Huyện Tân Yên<br>Bộ phận Một cửa<br>"));
    }

    private static PrivateKey ownersKey() throws Exception {
        byte[] encoded = Base64.getDecoder().decode(PRIVATE_KEY);
        return KeyFactory.getInstance("X25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    }
}
