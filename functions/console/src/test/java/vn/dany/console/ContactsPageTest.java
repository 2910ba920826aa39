package vn.dany.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.contact.ContactMessage;
import vn.dany.core.contact.ContactStore;
import vn.dany.core.contact.OwnerKeys;
import vn.dany.core.contact.SealContact;
import vn.dany.core.contact.SealingKey;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.unit.UnitId;
import vn.dany.emulators.EmbeddedServices;

/** The box owner's page: who waits, opened on demand, and gone after the reply. */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class ContactsPageTest {

    /** The other half of the key in the test's settings. */
    private static final String PUBLIC_KEY = "MCowBQYDK2VuAyEAer8aHiFynpWQkbMSIclontoBguiViBuFBQ4x8ydNJGA=";

    private static final String ONE = "A".repeat(22);
    private static final String TWO = "B".repeat(22);

    @Inject
    Province province;

    @Inject
    ContactStore contacts;

    private Campaign campaign;
    private String address;

    @BeforeEach
    void leaveContacts() throws Exception {
        campaign = province.campaign();
        address = "/console/campaigns/" + campaign.id() + "/contacts";
        byte[] encoded = Base64.getDecoder().decode(PUBLIC_KEY);
        PublicKey key = KeyFactory.getInstance("X25519").generatePublic(new X509EncodedKeySpec(encoded));
        leave(() -> Optional.of(key), Samples.PHUC_SON, ONE, "0912 <345> 678");
        leave(() -> Optional.of(key), Samples.NHA_NAM, TWO, "0999 999 999");
    }

    @Test
    void overview_countsByUnitAndOpensNothing() {
        given().get(address)
                .then()
                .statusCode(200)
                .body(
                        containsString("Xã Phúc Sơn"),
                        containsString("unit=" + Samples.NHA_NAM),
                        not(containsString("0912")));
    }

    @Test
    void unit_showsItsMessagesOnlyAndNoCopyIsKept() {
        given().get(address + "?unit=" + Samples.PHUC_SON)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(
                        containsString("0912 &lt;345&gt; 678"),
                        containsString("Bộ phận Một cửa"),
                        containsString("<dt>Câu G7</dt><dd>Xin &lt;sửa&gt; biển</dd>"),
                        not(containsString("Câu G2")),
                        containsString("Đã trả lời, xóa"),
                        not(containsString("0999")));
    }

    @Test
    void readingAndErasing_leaveTheirLinesAndCountingLeavesNone() {
        String log = "/console/campaigns/" + campaign.id() + "/audit";
        given().get(address).then().statusCode(200);
        given().get(log).then().statusCode(200).body(not(containsString("Xem thông tin liên hệ")));
        given().get(address + "?unit=" + Samples.PHUC_SON).then().statusCode(200);
        answer(Samples.PHUC_SON, ONE, given());
        given().get(log)
                .then()
                .statusCode(200)
                .body(
                        containsString("Xem thông tin liên hệ"),
                        containsString("Xóa thông tin liên hệ sau khi trả lời"),
                        containsString("Xã Phúc Sơn, huyện Tân Yên"),
                        not(containsString("0912")));
    }

    @Test
    void answeredContact_isGoneAndOthersStay() {
        Response sent = answer(Samples.PHUC_SON, ONE, given());

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(contacts.of(campaign.id()))
                .extracting(contact -> contact.contactId())
                .containsExactly(TWO);
        given().get(sent.header("Location").replaceFirst("^https?://[^/]+", ""))
                .then()
                .statusCode(200)
                .body(
                        containsString("Đã xóa thông tin liên hệ"),
                        containsString("Không có thư nào"),
                        not(containsString("0912")));
        assertThat(answer(Samples.PHUC_SON, ONE, given()).statusCode()).isEqualTo(303);
    }

    @Test
    void postFromAForeignPage_erasesNothing() {
        RequestSpecification foreign = given().header("Sec-Fetch-Site", "cross-site");

        assertThat(answer(Samples.PHUC_SON, ONE, foreign).statusCode()).isEqualTo(403);
        assertThat(contacts.of(campaign.id())).hasSize(2);
    }

    @Test
    void whatIsNoContact_isNotThere() {
        assertThat(answer(Samples.PHUC_SON, "x#y", given()).statusCode()).isEqualTo(404);
        given().get(address + "?unit=nowhere").then().statusCode(404);
        given().get("/console/campaigns/none-2024/contacts").then().statusCode(404);
    }

    @Test
    void contactSealedForAnotherKey_isListedWithoutItsMessage() {
        leave(new OwnerKeys().sealing(), Samples.LAN_GIOI, ONE, "0911 111 111");

        given().get(address + "?unit=" + Samples.LAN_GIOI + "&lang=en")
                .then()
                .statusCode(200)
                .body(containsString("Cannot be opened with the key in use"), not(containsString("0911")));
    }

    private void leave(SealingKey key, UnitId unitId, String contactId, String contact) {
        SortedMap<QuestionId, Answer> answers = new TreeMap<>();
        answers.put(new QuestionId("G2"), new Answer.Chosen("3"));
        answers.put(new QuestionId("G7"), new Answer.Written("Xin <sửa> biển"));
        ContactMessage message = ContactMessage.of(contact, "Bộ phận Một cửa", Samples.box(), answers);
        contacts.put(new SealContact(key, new SecureRandom())
                .seal(campaign.id(), unitId, contactId, message, Samples.CLOSES.plusSeconds(3600)));
    }

    private Response answer(UnitId unitId, String contactId, RequestSpecification request) {
        return request.redirects()
                .follow(false)
                .formParam("unit", unitId.value())
                .formParam("contact", contactId)
                .post(address);
    }
}
