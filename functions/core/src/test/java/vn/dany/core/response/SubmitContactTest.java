package vn.dany.core.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.access.People;
import vn.dany.core.access.Role;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.campaign.WindowChange;
import vn.dany.core.contact.Contact;
import vn.dany.core.contact.ContactMessage;
import vn.dany.core.contact.OwnersDesk;
import vn.dany.core.contact.SealContact;
import vn.dany.core.entrance.FollowSuccession;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.staff.Agreed;
import vn.dany.core.staff.ChangeWindow;

/** Contact details follow the response, sealed and apart from it. */
class SubmitContactTest {

    /** A contact may go with these, but need not. */
    private static final Map<String, List<String>> ANSWERS = Map.of("G2", List.of("3"), "G9", List.of("3"));

    private static final Map<String, List<String>> OTHER_ANSWERS = Map.of("G2", List.of("1"), "G9", List.of("1"));

    private final SampleProvince province = new SampleProvince(
            Samples.asking(
                    Samples.oneRound(new CampaignId("hom-thu")), Samples.box().version()),
            Samples.box());
    private final SubmitResponse submitResponse = province.submitResponse();
    private final EntryCode code = province.code(Samples.PHUC_SON);

    @Test
    void contact_isKeptForTheOwnerWithWhatWasWrittenAndNoAnswerThatIsCounted() {
        Map<String, List<String>> fields = withContact("0912 345 678");
        fields.put("G7", List.of("Xin sửa biển chỉ dẫn"));
        received(submit(province.openForm(code), fields));

        assertThat(waiting()).singleElement().satisfies(contact -> {
            assertThat(contact.expiresAt()).isEqualTo(Samples.CLOSES.plus(Duration.ofDays(180)));
            assertThat(opened(contact))
                    .contains(new ContactMessage(
                            "0912 345 678",
                            Entry.WHOLE_UNIT,
                            List.of(new ContactMessage.Line("Câu G7", "Xin sửa biển chỉ dẫn")),
                            new SuggestionIds(province.secrets)
                                    .of(province.campaign, Samples.PHUC_SON, stored().key())));
        });
        assertThat(province.showContacts().count(People.in(Samples.PROVINCE, Role.BOX_OWNER), province.campaign.id()))
                .isEqualTo(Map.of(Samples.PHUC_SON, 1));
    }

    /** The box never has what was written in the trial: a reply cannot be kept with it. */
    @Test
    void contactOfTheTrial_leadsToNoSuggestion() {
        Instant dry = Samples.OPENS.minus(Duration.ofDays(2));
        province.clock.set(dry.minusSeconds(3600));
        RoundId trial = new RoundId(province.campaign.id(), RoundId.TRIAL);
        Agreed.change(
                new ChangeWindow(province.registry, province.clock),
                new WindowChange(trial, Optional.empty(), dry, Samples.OPENS, "tập huấn"),
                People.EDITOR);
        province.clock.set(dry);
        Map<String, List<String>> fields = withContact("0912 345 678");
        fields.put("G7", List.of("Xin sửa biển chỉ dẫn"));
        submit(province.openForm(code), fields);

        assertThat(waiting())
                .singleElement()
                .satisfies(contact ->
                        assertThat(opened(contact).orElseThrow().suggestionId()).isEmpty());
    }

    @Test
    void whatIsKept_isReadableNowhereElse() {
        received(submit(province.openForm(code), withContact("0912 345 678")));

        Contact kept = province.contacts.of(province.campaign.id()).get(0);
        String bytes = new String(Base64.getUrlDecoder().decode(kept.sealed()), StandardCharsets.UTF_8);
        assertThat(bytes + kept).doesNotContain("0912", "345", "Mức");
        assertThat(stored().toString()).doesNotContain("0912", kept.contactId());
        assertThat(kept.toString()).doesNotContain(stored().key().digest());
    }

    @Test
    void responseAndItsHash_areTheSameWithAndWithoutContact() {
        String key = province.openForm(code);
        received(submit(key, ANSWERS));
        Response without = stored();
        SubmissionOutcome.Received with = received(submit(key, withContact("0912 345 678")));

        assertThat(stored()).isEqualTo(without);
        assertThat(with.receipt()).isNotNull();
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void noWordOnTheContact_isNoReceipt_andTheRetryCompletesIt() {
        String key = province.openForm(code);
        province.contacts.lose(2, 0);

        assertUnconfirmed(submit(key, withContact("0912 345 678")), key);
        assertUnconfirmed(submit(key, withContact("0912 345 678")), key);
        assertThat(waiting()).isEmpty();
        received(submit(key, withContact("0912 345 678")));

        assertThat(province.responses.all()).hasSize(1);
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void lostReplyOnTheContact_isStoredOnceWhateverIsSentAgain() {
        String key = province.openForm(code);
        province.contacts.lose(0, 1);

        assertUnconfirmed(submit(key, withContact("0912 345 678")), key);
        SubmissionOutcome.Received first = received(submit(key, withContact("0912 345 678")));
        SubmissionOutcome.Received altered = received(submit(key, withContact("0999 999 999")));

        assertThat(altered.receipt()).isEqualTo(first.receipt());
        assertThat(waiting())
                .singleElement()
                .extracting(contact -> opened(contact).orElseThrow().contact())
                .isEqualTo("0912 345 678");
    }

    @Test
    void responseInTime_getsItsContactEvenAfterTheGrace() {
        String key = province.openForm(code);
        province.contacts.lose(1, 0);
        assertUnconfirmed(submit(key, withContact("0912 345 678")), key);
        province.clock.advance(Duration.ofDays(2));

        received(submit(key, withContact("0912 345 678")));
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void formNeverReceived_leavesNoContactAfterTheGrace() {
        String key = province.openForm(code);
        province.clock.advance(Duration.ofDays(2));

        assertThat(submit(key, withContact("0912"))).isInstanceOf(SubmissionOutcome.TooLate.class);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void alteredAnswers_leaveNoContact() {
        String key = province.openForm(code);
        received(submit(key, OTHER_ANSWERS));

        assertThat(submit(key, withContact("0912"))).isInstanceOf(SubmissionOutcome.AlreadySubmitted.class);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void erasedContact_staysErasedWhenTheFormIsSentAgain() {
        String key = province.openForm(code);
        received(submit(key, withContact("0912 345 678")));
        province.contacts.erase(
                province.campaign.id(), Samples.PHUC_SON, waiting().get(0).contactId());

        received(submit(key, withContact("0912 345 678")));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void forgottenContact_isShownUntilItExpires() {
        received(submit(province.openForm(code), withContact("0912 345 678")));
        Duration left =
                Duration.between(province.clock.instant(), waiting().get(0).expiresAt());

        province.clock.advance(left.minusSeconds(1));
        assertThat(waiting()).hasSize(1);
        province.clock.advance(Duration.ofSeconds(1));
        assertThat(waiting()).isEmpty();
        assertThat(province.showContacts().count(People.in(Samples.PROVINCE, Role.BOX_OWNER), province.campaign.id()))
                .isEmpty();
    }

    @Test
    void withoutAKey_contactIsNeverAskedForAndNothingIsStored() {
        SealContact keyless = new SealContact(Optional::empty, province.random);
        String key = province.openForm(code);
        OpenQuestionnaire open = new OpenQuestionnaire(
                province.entrances,
                new FollowSuccession(province.registry, province.entrances),
                province.keys,
                keyless,
                province.clock,
                province.random);
        SubmitResponse submit = new SubmitResponse(
                province.entrances,
                open,
                province.keys,
                province.receipts,
                province.responses,
                keyless,
                province.contacts,
                new CarriedAnswers(province.secrets),
                new SuggestionIds(province.secrets),
                province.clock);

        assertThatThrownBy(() -> open.open(code)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> submit.submit(province.submission(code, key, withContact("0912"))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(province.responses.all()).isEmpty();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void placement_isKeptWithResponseAndContact() {
        Entry desk = new Entry(
                EntryCode.draw(province.random), province.campaign.id(), Samples.PHUC_SON, "Bộ phận Một cửa", null);
        province.registry.issue(List.of(desk));
        String key = province.openForm(desk.code());

        received(submitResponse.submit(province.submission(desk.code(), key, withContact("0912"))));

        assertThat(stored().placement()).isEqualTo("Bộ phận Một cửa");
        assertThat(opened(waiting().get(0)).orElseThrow().placement()).isEqualTo("Bộ phận Một cửa");
    }

    private List<Contact> waiting() {
        return province.showContacts()
                .show(People.in(Samples.PROVINCE, Role.BOX_OWNER), province.campaign.id(), Samples.PHUC_SON);
    }

    private Optional<ContactMessage> opened(Contact contact) {
        return OwnersDesk.open(province.ownerKeys.opening(), contact);
    }

    private Response stored() {
        assertThat(province.responses.all()).hasSize(1);
        return province.responses.all().iterator().next();
    }

    private SubmissionOutcome submit(String key, Map<String, List<String>> fields) {
        return submitResponse.submit(province.submission(code, key, fields));
    }

    private static Map<String, List<String>> withContact(String text) {
        Map<String, List<String>> fields = new LinkedHashMap<>(ANSWERS);
        fields.put("G10", List.of(text));
        fields.put("G10-consent", List.of("yes"));
        return fields;
    }

    private static SubmissionOutcome.Received received(SubmissionOutcome outcome) {
        assertThat(outcome).isInstanceOf(SubmissionOutcome.Received.class);
        return (SubmissionOutcome.Received) outcome;
    }

    private static void assertUnconfirmed(SubmissionOutcome outcome, String key) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        SubmissionOutcome.Unconfirmed.class,
                        unconfirmed -> assertThat(unconfirmed.submissionKey()).isEqualTo(key));
    }
}
