package vn.dany.core.response;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.entry.Entrance;
import vn.dany.core.entry.FindEntrance;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.AnswerCheck;

/**
 * Takes a submission. Every retry of a key hits the same place in the store, so an answer is neither lost nor counted
 * twice; nothing but the store's yes leads to a receipt.
 */
@Singleton
public final class SubmitResponse {

    private final FindEntrance entrances;
    private final OpenQuestionnaire questionnaires;
    private final SubmissionKeys keys;
    private final Receipts receipts;
    private final ResponseStore store;
    private final Clock clock;

    @Inject
    public SubmitResponse(
            FindEntrance entrances,
            OpenQuestionnaire questionnaires,
            SubmissionKeys keys,
            Receipts receipts,
            ResponseStore store,
            Clock clock) {
        this.entrances = entrances;
        this.questionnaires = questionnaires;
        this.keys = keys;
        this.receipts = receipts;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Checks and stores the submission.
     *
     * @throws ProblemException as {@link FindEntrance#find}, and with SubmissionKeyInvalid or StoreUnavailable
     */
    public SubmissionOutcome submit(Submission submission) {
        Instant now = clock.instant();
        Entrance entrance = entrances.find(submission.entryCode());
        SubmissionKey key = keys.verify(entrance.campaign(), entrance.entry().code(), submission.submissionKey())
                .orElseThrow(() -> new ProblemException(new Problem.SubmissionKeyInvalid()));
        Round round = entrance.campaign()
                .round(key.roundId().number())
                .orElseThrow(() -> new ProblemException(new Problem.SubmissionKeyInvalid()));
        if (!round.window().mayReceive(key.issuedAt(), now)) {
            return late(entrance, submission, key, now);
        }
        AnswerCheck.Result check = check(entrance, submission, now);
        if (!check.isSound()) {
            return new SubmissionOutcome.Unsound(entrance, round, submission.submissionKey(), check);
        }
        return keep(entrance, submission, key, check, round.window(), now);
    }

    private static AnswerCheck.Result check(Entrance entrance, Submission submission, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, CollectionWindow.ZONE);
        return AnswerCheck.check(entrance.questionnaire(), submission.fields(), today);
    }

    /** After the grace nothing is stored any more, but a response whose reply was lost still gets its receipt. */
    private SubmissionOutcome late(Entrance entrance, Submission submission, SubmissionKey key, Instant now) {
        Optional<String> recorded = store.find(key.responseKey());
        if (recorded.isPresent()) {
            String hash =
                    Response.hash(key.nonce(), check(entrance, submission, now).answers());
            return stored(entrance, key, recorded.get().equals(hash));
        }
        return new SubmissionOutcome.TooLate(
                entrance,
                entrance.campaign().at(now),
                entrance.campaign().openRound(now).map(round -> questionnaires.questions(entrance, round, now)));
    }

    private SubmissionOutcome keep(
            Entrance entrance,
            Submission submission,
            SubmissionKey key,
            AnswerCheck.Result check,
            CollectionWindow window,
            Instant now) {
        String hash = Response.hash(key.nonce(), check.answers());
        Set<ModeFlag> flags = EnumSet.noneOf(ModeFlag.class);
        if (submission.scripted()) {
            flags.add(ModeFlag.SCRIPT);
        }
        if (!window.contains(now)) {
            flags.add(ModeFlag.GRACE);
        }
        ResponseStore.Outcome outcome = store.record(new Response(
                key.responseKey(),
                entrance.entry().unitId(),
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
        return stored(entrance, key, !altered);
    }

    /** Something is stored under the key: these answers, or others sent before them. */
    private SubmissionOutcome stored(Entrance entrance, SubmissionKey key, boolean theseAnswers) {
        ReceiptCode receipt =
                receipts.issue(entrance.campaign(), entrance.entry().code(), key.responseKey());
        return theseAnswers
                ? new SubmissionOutcome.Received(
                        entrance, receipt, receipts.stamp(entrance.campaign(), receipt, key.issuedAt()))
                : new SubmissionOutcome.AlreadySubmitted(
                        entrance, receipt, key.roundId().isTrial());
    }
}
