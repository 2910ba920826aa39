package vn.dany.core.response;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.contact.Contact;
import vn.dany.core.contact.ContactMessage;
import vn.dany.core.contact.ContactStore;
import vn.dany.core.contact.SealContact;
import vn.dany.core.entry.Entrance;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.FindEntrance;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.AnswerCheck;

/**
 * Takes a submission. Every retry of a key hits the same place in the store, so an answer is neither lost nor counted
 * twice; nothing but the store's yes leads to a receipt. Contact details follow the response and are kept apart from it:
 * the receipt waits for both, and either may be put again.
 */
public final class SubmitResponse {

    /** How long after its round a contact is kept that nobody has answered; the consent says so. */
    private static final Duration CONTACT_KEPT = Duration.ofDays(180);

    private final FindEntrance entrances;
    private final OpenQuestionnaire questionnaires;
    private final SubmissionKeys keys;
    private final Receipts receipts;
    private final ResponseStore store;
    private final SealContact sealContact;
    private final ContactStore contacts;
    private final Clock clock;

    public SubmitResponse(
            FindEntrance entrances,
            OpenQuestionnaire questionnaires,
            SubmissionKeys keys,
            Receipts receipts,
            ResponseStore store,
            SealContact sealContact,
            ContactStore contacts,
            Clock clock) {
        this.entrances = entrances;
        this.questionnaires = questionnaires;
        this.keys = keys;
        this.receipts = receipts;
        this.store = store;
        this.sealContact = sealContact;
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * Checks and stores the submission.
     *
     * @throws ProblemException as {@link FindEntrance#findOpened}, and with SubmissionKeyInvalid or StoreUnavailable
     */
    public SubmissionOutcome submit(Submission submission) {
        Instant now = clock.instant();
        Entrance entrance = entrances.findOpened(submission.entryCode());
        SubmissionKey key = keys.verify(entrance, submission.submissionKey())
                .orElseThrow(() -> new ProblemException(new Problem.SubmissionKeyInvalid()));
        Round round = entrance.campaign()
                .round(key.roundId().number())
                .orElseThrow(() -> new ProblemException(new Problem.SubmissionKeyInvalid()));
        if (!round.window().mayReceive(key.issuedAt(), now)) {
            return late(entrance, submission, key, round, now);
        }
        AnswerCheck.Result check = check(entrance, submission, now);
        if (!check.isSound()) {
            return new SubmissionOutcome.Unsound(entrance, round, submission.submissionKey(), check);
        }
        return keep(entrance, submission, key, check, round, now);
    }

    private static AnswerCheck.Result check(Entrance entrance, Submission submission, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, CollectionWindow.ZONE);
        return AnswerCheck.check(entrance.questionnaire(), submission.fields(), today);
    }

    /**
     * After the grace no response is stored any more, but one whose reply was lost still gets its receipt, and the contact
     * details that were to follow it.
     */
    private SubmissionOutcome late(
            Entrance entrance, Submission submission, SubmissionKey key, Round round, Instant now) {
        Optional<String> recorded = store.find(key.responseKey());
        if (recorded.isPresent()) {
            AnswerCheck.Result check = check(entrance, submission, now);
            String hash = Response.hash(key.nonce(), check.answers());
            return stored(entrance, submission, key, recorded.get().equals(hash), contact(entrance, key, check, round));
        }
        return new SubmissionOutcome.TooLate(
                entrance,
                entrance.campaign().at(now),
                entrance.campaign()
                        .openRound(now)
                        .flatMap(open ->
                                entrances.inUse(entrance).map(good -> questionnaires.questions(good, open, now))));
    }

    private SubmissionOutcome keep(
            Entrance entrance,
            Submission submission,
            SubmissionKey key,
            AnswerCheck.Result check,
            Round round,
            Instant now) {
        // Before the response, so that nothing is stored if it cannot be sealed.
        Optional<Contact> contact = contact(entrance, key, check, round);
        String hash = Response.hash(key.nonce(), check.answers());
        Set<ModeFlag> flags = EnumSet.noneOf(ModeFlag.class);
        if (submission.scripted()) {
            flags.add(ModeFlag.SCRIPT);
        }
        if (!round.window().contains(now)) {
            flags.add(ModeFlag.GRACE);
        }
        ResponseStore.Outcome outcome = store.record(new Response(
                key.responseKey(),
                entrance.entry().unitId(),
                entrance.entry().placement(),
                entrance.questionnaire().version(),
                check.answers(),
                hash,
                flags,
                DurationClass.of(Duration.between(key.issuedAt(), now))));
        if (outcome instanceof ResponseStore.Outcome.Unknown) {
            return new SubmissionOutcome.Unconfirmed(entrance, submission.submissionKey());
        }
        boolean altered = outcome instanceof ResponseStore.Outcome.AlreadyRecorded earlier
                && !earlier.answersHash().equals(hash);
        return stored(entrance, submission, key, !altered, contact);
    }

    private Optional<Contact> contact(Entrance entrance, SubmissionKey key, AnswerCheck.Result check, Round round) {
        Campaign campaign = entrance.campaign();
        Entry entry = entrance.entry();
        return check.contact()
                .map(text -> sealContact.seal(
                        campaign.id(),
                        entry.unitId(),
                        keys.contactId(campaign, key),
                        ContactMessage.of(text, entry.placement(), entrance.questionnaire(), check.answers()),
                        round.window().closesAt().plus(CONTACT_KEPT)));
    }

    /**
     * Something is stored under the key: these answers, with which the contact goes, or others sent before them, to which
     * nothing is added.
     */
    private SubmissionOutcome stored(
            Entrance entrance,
            Submission submission,
            SubmissionKey key,
            boolean theseAnswers,
            Optional<Contact> contact) {
        if (theseAnswers && contact.isPresent() && contacts.put(contact.get()) == ContactStore.Outcome.UNKNOWN) {
            return new SubmissionOutcome.Unconfirmed(entrance, submission.submissionKey());
        }
        ReceiptCode receipt =
                receipts.issue(entrance.campaign(), entrance.entry().code(), key.responseKey());
        return theseAnswers
                ? new SubmissionOutcome.Received(
                        entrance, receipt, receipts.stamp(entrance.campaign(), receipt, key.issuedAt()))
                : new SubmissionOutcome.AlreadySubmitted(
                        entrance, receipt, key.roundId().isTrial());
    }
}
