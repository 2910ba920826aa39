package vn.dany.core.response;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.contact.Contact;
import vn.dany.core.contact.ContactMessage;
import vn.dany.core.contact.ContactStore;
import vn.dany.core.contact.SealContact;
import vn.dany.core.entrance.Entrance;
import vn.dany.core.entrance.FindEntrance;
import vn.dany.core.entry.Entry;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;

/**
 * Takes what a form sends: answers to keep, or another of its pages to show, with everything typed on it. Every retry of
 * a key hits the same place in the store, so an answer is neither lost nor counted twice; nothing but the store's yes
 * leads to a receipt. Contact details follow the response and are kept apart from it: the receipt waits for both, and
 * either may be put again.
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
    private final CarriedAnswers carriedAnswers;
    private final SuggestionIds suggestionIds;
    private final Clock clock;

    public SubmitResponse(
            FindEntrance entrances,
            OpenQuestionnaire questionnaires,
            SubmissionKeys keys,
            Receipts receipts,
            ResponseStore store,
            SealContact sealContact,
            ContactStore contacts,
            CarriedAnswers carriedAnswers,
            SuggestionIds suggestionIds,
            Clock clock) {
        this.entrances = entrances;
        this.questionnaires = questionnaires;
        this.keys = keys;
        this.receipts = receipts;
        this.store = store;
        this.sealContact = sealContact;
        this.contacts = contacts;
        this.carriedAnswers = carriedAnswers;
        this.suggestionIds = suggestionIds;
        this.clock = clock;
    }

    /**
     * Does what the pressed button says. Entrance, key and answers are looked at once, whatever comes of it.
     *
     * @throws ProblemException as {@link FindEntrance#findOpened}, and with SubmissionKeyInvalid or StoreUnavailable
     */
    public SubmissionOutcome submit(Submission submission) {
        Instant now = clock.instant();
        Entrance entrance = entrances.findOpened(submission.entryCode());
        SubmissionKey key = keys.verify(entrance, submission.submissionKey())
                .orElseThrow(() -> new ProblemException(Problem.of(Problem.Code.SUBMISSION_KEY_INVALID)));
        Round round = entrance.campaign()
                .round(key.roundId().number())
                .orElseThrow(() -> new ProblemException(Problem.of(Problem.Code.SUBMISSION_KEY_INVALID)));
        FilledForm form = new FilledForm(entrance, round, key, submission, now, carriedAnswers);
        if (!round.window().mayReceive(key.issuedAt(), now)) {
            return late(form, now);
        }
        return form.pageToShow()
                .<SubmissionOutcome>map(SubmissionOutcome.Shown::new)
                .orElseGet(() -> keep(form, now));
    }

    /**
     * After the grace no response is stored any more, but one whose reply was lost still gets its receipt, and the contact
     * details that were to follow it.
     */
    private SubmissionOutcome late(FilledForm form, Instant now) {
        Optional<String> recorded = store.find(form.key().responseKey());
        if (recorded.isPresent()) {
            return stored(form, recorded.get().equals(form.answersHash()), contact(form));
        }
        Campaign campaign = form.entrance().campaign();
        return campaign.openRound(now)
                .flatMap(open -> entrances
                        .inUse(form.entrance())
                        .map(good -> questionnaires.questions(good, open, now).form()))
                .<SubmissionOutcome>map(fresh -> new SubmissionOutcome.Shown(form.reopened(
                        fresh,
                        keys.verify(fresh.entrance(), fresh.submissionKey()).orElseThrow())))
                .orElseGet(() -> new SubmissionOutcome.TooLate(form.entrance(), campaign.at(now)));
    }

    private SubmissionOutcome keep(FilledForm form, Instant now) {
        // Before the response, so that nothing is stored if it cannot be sealed.
        Optional<Contact> contact = contact(form);
        Entrance entrance = form.entrance();
        Set<ModeFlag> flags = EnumSet.noneOf(ModeFlag.class);
        if (form.submission().scripted()) {
            flags.add(ModeFlag.SCRIPT);
        }
        if (!form.round().window().contains(now)) {
            flags.add(ModeFlag.GRACE);
        }
        ResponseStore.Outcome outcome = store.record(new Response(
                form.key().responseKey(),
                entrance.entry().unitId(),
                entrance.entry().placement(),
                entrance.questionnaire().version(),
                form.check().answers(),
                form.answersHash(),
                flags,
                DurationClass.of(Duration.between(form.key().issuedAt(), now))));
        return outcome.match(new ResponseStore.Outcome.Cases<>(
                recorded -> stored(form, true, contact),
                earlier -> stored(form, earlier.answersHash().equals(form.answersHash()), contact),
                unknown -> form.unconfirmed()));
    }

    private Optional<Contact> contact(FilledForm form) {
        Campaign campaign = form.entrance().campaign();
        Entry entry = form.entrance().entry();
        return form.check()
                .contact()
                .map(text -> sealContact.seal(
                        campaign.id(),
                        entry.unitId(),
                        keys.contactId(campaign, form.key()),
                        ContactMessage.of(
                                text,
                                entry.placement(),
                                form.entrance().questionnaire(),
                                form.check().answers(),
                                suggestionId(form)),
                        form.round().window().closesAt().plus(CONTACT_KEPT)));
    }

    /** Of what was written, by which the owner's page keeps the reply; empty in the trial, which the box never has. */
    private String suggestionId(FilledForm form) {
        return form.key().roundId().isTrial()
                ? ""
                : suggestionIds.of(
                        form.entrance().campaign(),
                        form.entrance().entry().unitId(),
                        form.key().responseKey());
    }

    /**
     * Something is stored under the key: these answers, with which the contact goes, or others sent before them, to which
     * nothing is added.
     */
    private SubmissionOutcome stored(FilledForm form, boolean theseAnswers, Optional<Contact> contact) {
        Entrance entrance = form.entrance();
        SubmissionKey key = form.key();
        if (theseAnswers && contact.isPresent() && contacts.put(contact.get()) == ContactStore.Outcome.UNKNOWN) {
            return form.unconfirmed();
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
