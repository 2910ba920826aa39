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
import java.security.SecureRandom;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.contact.Contact;
import vn.dany.core.contact.ContactMessage;
import vn.dany.core.contact.ContactStore;
import vn.dany.core.contact.OwnerKeys;
import vn.dany.core.contact.OwnersDesk;
import vn.dany.core.contact.SealContact;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.unit.UnitId;
import vn.dany.emulators.EmbeddedServices;

/** The box owner's page: who waits, handed out sealed, and gone after the reply. */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class ContactsPageTest {

    private static final String ONE = "A".repeat(22);
    private static final String TWO = "B".repeat(22);
    private static final String THREE = "C".repeat(22);

    private final OwnerKeys owner = new OwnerKeys();

    @Inject
    Province province;

    @Inject
    ContactStore contacts;

    private Campaign campaign;
    private String address;

    @BeforeEach
    void leaveContacts() {
        campaign = province.campaign();
        address = "/console/campaigns/" + campaign.id() + "/contacts";
        leave(Samples.PHUC_SON, ONE, "0912 <345> 678");
        leave(Samples.NHA_NAM, TWO, "0999 999 999");
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
    void unit_handsOutItsMessagesOnlyAndSealedAndNoCopyIsKept() {
        Contact waiting = contacts.of(campaign.id(), Samples.PHUC_SON).get(0);
        String page = given().get(address + "?unit=" + Samples.PHUC_SON)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(
                        containsString("Thư số 1 (chưa mở)"),
                        containsString("data-sealed=\"" + waiting.sealed() + "\""),
                        containsString("data-bound=\"" + waiting.boundTo() + "\""),
                        containsString("Đã trả lời, chỉ xóa"),
                        not(containsString("0912")),
                        not(containsString("Xin &lt;sửa&gt; biển")),
                        not(containsString(TWO)))
                .extract()
                .asString();
        assertThat(OwnersDesk.open(owner.opening(), waiting))
                .as("what the page holds is what the owner can open")
                .hasValueSatisfying(message -> assertThat(message.contact()).isEqualTo("0912 <345> 678"));
        assertThat(page).contains("Cần bật JavaScript", "data-unfit hidden", "data-key-tools hidden");
    }

    @Test
    void ownersPages_haveAScriptThatMayConnectToNothing() {
        for (String page : List.of(address + "?unit=" + Samples.PHUC_SON, "/console/contact-key")) {
            Response sent = given().get(page);
            assertThat(sent.statusCode()).isEqualTo(200);
            assertThat(sent.header("Cache-Control")).isEqualTo("no-store");
            assertThat(sent.header("Content-Security-Policy"))
                    .contains("default-src 'none'", "script-src 'self'", "connect-src 'none'")
                    .doesNotContain("img-src", "unsafe");
            String script = sent.asString().replaceFirst("(?s).*<script src=\"([^\"]+)\".*", "$1");
            given().get(script)
                    .then()
                    .statusCode(200)
                    .header("Content-Type", containsString("text/javascript"))
                    .header("Cache-Control", containsString("immutable"))
                    .body(
                            containsString("dan-y contact 2"),
                            not(containsString("fetch(")),
                            not(containsString("http")));
        }
        assertThat(given().get(address).header("Content-Security-Policy")).doesNotContain("script-src");
        given().get("/console/script/0.js").then().statusCode(404);
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
    void replyThatCannotBeKept_comesBackAndTheContactStays() {
        Response sent = given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("unit", Samples.PHUC_SON.value())
                .formParam("contact", ONE)
                .formParam("suggestion", TWO)
                .formParam("reply", "Đã sửa <biển>")
                .post(address);

        assertThat(sent.statusCode()).isEqualTo(409);
        assertThat(sent.asString()).contains("chưa được chuyển vào hộp góp ý", "Đã sửa &lt;biển&gt;</textarea>");
        assertThat(contacts.of(campaign.id())).hasSize(2);
    }

    @Test
    void whatWasTypedToOthers_comesBackWhateverBecomesOfTheOneThatWasSent() {
        leave(Samples.PHUC_SON, THREE, "0987");
        for (String reply : new String[] {"", "Đã sửa"}) {
            assertThat(besideADraft()
                            .formParam("suggestion", TWO)
                            .formParam("reply", reply)
                            .post(address)
                            .then()
                            .statusCode(reply.isEmpty() ? 422 : 409)
                            .extract()
                            .asString())
                    .contains("Đang viết &lt;dở&gt;</textarea>", "name=\"suggestion\" value=\"" + TWO + "\"");
        }
        assertThat(besideADraft().post(address).then().statusCode(200).extract().asString())
                .contains("Đã xóa thông tin liên hệ", "Đang viết &lt;dở&gt;</textarea>")
                .doesNotContain(ONE);
        answer(Samples.PHUC_SON, THREE, given());
        assertThat(besideADraft().post(address).asString())
                .as("answered by another meanwhile")
                .contains("readonly>Đang viết &lt;dở&gt;</textarea>");
    }

    /** As the page's script sends the form of one contact while something stands in that of another. */
    private static RequestSpecification besideADraft() {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("unit", Samples.PHUC_SON.value())
                .formParam("contact", ONE)
                .formParam("other-contact", THREE)
                .formParam("other-suggestion", TWO)
                .formParam("other-reply", "Đang viết <dở>");
    }

    @Test
    void replyToAContactThatIsGone_comesBackToBeCopied() {
        answer(Samples.PHUC_SON, ONE, given());
        Response sent = given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("unit", Samples.PHUC_SON.value())
                .formParam("contact", ONE)
                .formParam("suggestion", TWO)
                .formParam("reply", "Đã sửa <biển>")
                .post(address);

        assertThat(sent.statusCode()).isEqualTo(409);
        assertThat(sent.asString())
                .contains("thông tin liên hệ không còn", "readonly>Đã sửa &lt;biển&gt;</textarea>")
                .doesNotContain("Thông tin liên hệ vẫn còn", "vẫn còn; xin chép");
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

    private void leave(UnitId unitId, String contactId, String contact) {
        SortedMap<QuestionId, Answer> answers = new TreeMap<>();
        answers.put(new QuestionId("G2"), new Answer.Chosen("3"));
        answers.put(new QuestionId("G7"), new Answer.Written("Xin <sửa> biển"));
        ContactMessage message = ContactMessage.of(contact, "Bộ phận Một cửa", Samples.box(), answers, ONE);
        contacts.put(new SealContact(owner.sealing(), new SecureRandom())
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
