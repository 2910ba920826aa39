package vn.dany.core.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.access.People;
import vn.dany.core.access.Person;
import vn.dany.core.access.Role;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.contact.Contact;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.suggestion.Handling;
import vn.dany.core.suggestion.Suggestion;
import vn.dany.core.suggestion.SuggestionState;
import vn.dany.core.suggestion.SuggestionStep;
import vn.dany.core.unit.UnitId;

/** The reply to a contact is kept with its suggestion, the contact is gone after it, and nothing kept joins the two. */
class AnswerContactTest {

    private static final Person OWNER = People.in(Samples.TAN_YEN, Role.BOX_OWNER);
    private static final String CONTACT = "contact-of-somebody";
    private static final String REPLY = "Thôn đã sửa cầu.";

    private final SampleProvince province = new SampleProvince(
            Samples.asking(
                    Samples.oneRound(new CampaignId("hom-thu")),
                    Samples.tellingBox().version()),
            Samples.tellingBox());
    private final CampaignId campaign = province.campaign.id();
    private final InMemoryAuditLog log = new InMemoryAuditLog();
    private final NoteAccess noteAccess = new NoteAccess(log, province.clock);
    private final HandleSuggestions handle =
            new HandleSuggestions(province.findCampaign, province.suggestions, noteAccess);
    private final EraseContact erase = new EraseContact(province.findCampaign, province.contacts, noteAccess);
    private final AnswerContact answer = new AnswerContact(province.findCampaign, province.suggestions, handle, erase);

    @BeforeEach
    void leave() {
        for (UnitId unitId : List.of(Samples.PHUC_SON, Samples.PHUC_SON_LUC_NAM)) {
            province.contacts.put(new Contact(campaign, unitId, CONTACT, "sealed", Samples.CLOSES));
            province.suggestions.add(new Suggestion(
                    campaign,
                    unitId,
                    "s",
                    "",
                    "3",
                    LocalDate.of(2024, 4, 1),
                    new TreeMap<>(Map.of(new QuestionId("G7"), "Xin sửa cầu")),
                    Handling.NEW));
        }
    }

    @Test
    void reply_standsWithTheSuggestionAndTheContactIsGoneAfterIt() {
        assertThat(answer("s", REPLY)).isEqualTo(AnswerContact.Outcome.DONE);
        assertThat(suggestion().handling().state()).isEqualTo(SuggestionState.ANSWERED);
        assertThat(suggestion().handling().reply()).isEqualTo(REPLY);
        assertThat(isWaiting()).isFalse();
        assertThat(log.entries(campaign))
                .extracting(AuditEntry::action)
                .containsExactlyInAnyOrder(AuditAction.SUGGESTION_CHANGED, AuditAction.CONTACT_ERASED);
    }

    @Test
    void nothingThatIsKept_joinsContactAndSuggestion() {
        answer("s", REPLY);
        assertThat(suggestion().toString()).doesNotContain(CONTACT);
        assertThat(log.entries(campaign))
                .noneMatch(line -> line.details().containsValue(CONTACT))
                .filteredOn(line -> line.action() == AuditAction.CONTACT_ERASED)
                .singleElement()
                .satisfies(line -> assertThat(line.details()).containsOnlyKeys("unit"));
    }

    @Test
    void replyThatIsNotKept_leavesTheContact() {
        assertThat(answer("s", "  ")).isEqualTo(AnswerContact.Outcome.EMPTY);
        assertThat(answer("not copied yet", REPLY)).isEqualTo(AnswerContact.Outcome.NOT_IN_THE_BOX);
        HandleSuggestions.Seen seen = new HandleSuggestions.Seen(Samples.PHUC_SON, "s", 0);
        handle.handle(OWNER, campaign, List.of(seen), new SuggestionStep.Answer("Trả lời khác"));
        assertThat(answer("s", REPLY)).isEqualTo(AnswerContact.Outcome.HANDLED_OTHERWISE);
        assertThat(suggestion().handling().reply()).isEqualTo("Trả lời khác");
        assertThat(isWaiting()).isTrue();
    }

    @Test
    void closedSuggestion_isLeftAsItIs() {
        HandleSuggestions.Seen seen = new HandleSuggestions.Seen(Samples.PHUC_SON, "s", 0);
        handle.handle(OWNER, campaign, List.of(seen), new SuggestionStep.Close());
        assertThat(answer("s", REPLY)).isEqualTo(AnswerContact.Outcome.HANDLED_OTHERWISE);
        assertThat(isWaiting()).isTrue();
    }

    @Test
    void cutOffBeforeTheContactWasErased_isFinishedByDoingItAgain() {
        HandleSuggestions.Seen seen = new HandleSuggestions.Seen(Samples.PHUC_SON, "s", 0);
        handle.handle(OWNER, campaign, List.of(seen), new SuggestionStep.Answer(REPLY));
        assertThat(answer("s", REPLY)).isEqualTo(AnswerContact.Outcome.DONE);
        assertThat(answer("s", REPLY)).isEqualTo(AnswerContact.Outcome.DONE);
        assertThat(isWaiting()).isFalse();
        assertThat(log.entries(campaign))
                .as("each thing is noted once")
                .extracting(AuditEntry::action)
                .containsExactlyInAnyOrder(AuditAction.SUGGESTION_CHANGED, AuditAction.CONTACT_ERASED);
    }

    @Test
    void replyToAContactThatSomebodyElseHasTakenAway_isSaidToBeOne() {
        answer("s", "Trả lời của người trước");
        assertThat(answer("s", REPLY)).isEqualTo(AnswerContact.Outcome.GONE);
        assertThat(answer("s", " ")).isEqualTo(AnswerContact.Outcome.GONE);
        assertThat(answer("not copied yet", REPLY)).isEqualTo(AnswerContact.Outcome.GONE);
        assertThat(suggestion().handling().reply()).isEqualTo("Trả lời của người trước");
    }

    @Test
    void contactThatWasErasedWithoutAReply_takesNone() {
        erase.erase(OWNER, campaign, Samples.PHUC_SON, CONTACT);
        assertThat(answer("s", REPLY)).isEqualTo(AnswerContact.Outcome.GONE);
        assertThat(suggestion().handling()).isEqualTo(Handling.NEW);
    }

    @Test
    void whatIsNotThere_isErasedWithoutALine() {
        erase.erase(OWNER, campaign, Samples.PHUC_SON, "never-was-one");
        assertThat(log.entries(campaign)).isEmpty();
        erase.erase(OWNER, campaign, Samples.PHUC_SON, CONTACT);
        erase.erase(OWNER, campaign, Samples.PHUC_SON, CONTACT);
        assertThat(log.entries(campaign)).hasSize(1);
    }

    @Test
    void whoReadsNoContactsThere_answersNone() {
        for (Person person : List.of(People.EDITOR, People.in(Samples.TAN_YEN, Role.BOX_READER))) {
            assertThatThrownBy(() -> answer.answer(person, campaign, Samples.PHUC_SON, CONTACT, "s", REPLY))
                    .isInstanceOf(ProblemException.class);
        }
        assertThatThrownBy(() -> answer.answer(OWNER, campaign, Samples.PHUC_SON_LUC_NAM, CONTACT, "s", REPLY))
                .isInstanceOf(ProblemException.class);
        assertThat(province.contacts.of(campaign)).hasSize(2);
        assertThat(log.entries(campaign)).isEmpty();
    }

    private AnswerContact.Outcome answer(String suggestionId, String reply) {
        return answer.answer(OWNER, campaign, Samples.PHUC_SON, CONTACT, suggestionId, reply);
    }

    private Suggestion suggestion() {
        return province.suggestions.find(campaign, Samples.PHUC_SON, "s").orElseThrow();
    }

    private boolean isWaiting() {
        return !province.contacts.of(campaign, Samples.PHUC_SON).isEmpty();
    }
}
