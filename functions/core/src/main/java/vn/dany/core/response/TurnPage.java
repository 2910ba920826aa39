package vn.dany.core.response;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.entry.Entrance;
import vn.dany.core.entry.FindEntrance;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.AnswerCheck;
import vn.dany.core.questionnaire.Layout;

/**
 * Follows a pressed button: to another page of the form, to the same page in another language, or to sending. Whatever
 * happens, everything typed is on the page that comes back.
 */
public final class TurnPage {

    private final FindEntrance entrances;
    private final SubmissionKeys keys;
    private final CarriedAnswers carriedAnswers;
    private final SubmitResponse submitResponse;
    private final Clock clock;

    public TurnPage(
            FindEntrance entrances,
            SubmissionKeys keys,
            CarriedAnswers carriedAnswers,
            SubmitResponse submitResponse,
            Clock clock) {
        this.entrances = entrances;
        this.keys = keys;
        this.carriedAnswers = carriedAnswers;
        this.submitResponse = submitResponse;
        this.clock = clock;
    }

    /**
     * What the button leads to.
     *
     * @param from section of the page it was pressed on, empty for a page of all sections or the review
     * @param seal as the page carried it
     * @throws ProblemException as {@link SubmitResponse#submit}
     */
    public Turned turn(Submission submission, Move move, String from, String seal) {
        Instant now = clock.instant();
        Entrance entrance = entrances.findOpened(submission.entryCode());
        SubmissionKey key = keys.verify(entrance, submission.submissionKey())
                .orElseThrow(() -> new ProblemException(new Problem.SubmissionKeyInvalid()));
        Round round = entrance.campaign().round(key.roundId().number()).orElseThrow();
        boolean inTime = round.window().mayReceive(key.issuedAt(), now);
        Form form = new Form(entrance, round, key, submission, LocalDate.ofInstant(now, CollectionWindow.ZONE));
        if (entrance.questionnaire().layout() == Layout.ONE_PAGE) {
            return inTime && move instanceof Move.Stay ? form.show(new Journey.WholeStop(), false) : send(form);
        }
        if (!inTime) {
            return send(form);
        }
        if (!form.isIntact(from, seal)) {
            return form.show(form.journey.firstProblem(), true);
        }
        return move instanceof Move.Send ? send(form) : form.move(move, from);
    }

    private Turned send(Form form) {
        SubmissionOutcome outcome = submitResponse.submit(form.submission);
        if (outcome instanceof SubmissionOutcome.Unsound unsound) {
            return form.show(form.stopFor(unsound.check()), true);
        }
        if (outcome instanceof SubmissionOutcome.TooLate late && late.reopened().isPresent()) {
            return form.reopened(late.reopened().get().form());
        }
        return new Turned.Sent(outcome);
    }

    /** One visit's form with what was typed in it. */
    private final class Form {
        private final Entrance entrance;
        private final Round round;
        private final SubmissionKey key;
        private final Submission submission;
        private final Journey journey;

        Form(Entrance entrance, Round round, SubmissionKey key, Submission submission, LocalDate today) {
            this.entrance = entrance;
            this.round = round;
            this.key = key;
            this.submission = submission;
            this.journey = new Journey(entrance.questionnaire(), submission.fields(), today);
        }

        /** Whether everything that is not of the page it was sent from came back as the server had sealed it. */
        boolean isIntact(String from, String seal) {
            Map<String, List<String>> carried = new TreeMap<>(submission.fields());
            carried.keySet().removeAll(journey.fieldsOf(from));
            Campaign campaign = entrance.campaign();
            return carried.isEmpty() || carriedAnswers.isIntact(campaign, key, carried, seal);
        }

        Turned move(Move move, String from) {
            if (move instanceof Move.Next) {
                Journey.Stop next = journey.after(from);
                return show(next, next.equals(journey.at(from)));
            }
            if (move instanceof Move.Back) {
                return show(journey.before(from), false);
            }
            String sectionId = move instanceof Move.To to ? to.sectionId() : from;
            return show(sectionId.isEmpty() ? new Journey.ReviewStop() : journey.at(sectionId), false);
        }

        Journey.Stop stopFor(AnswerCheck.Result check) {
            return entrance.questionnaire().layout() == Layout.ONE_PAGE
                            || check.problems().isEmpty()
                    ? journey.first()
                    : journey.firstProblem();
        }

        Turned show(Journey.Stop stop, boolean checked) {
            Optional<AnswerCheck.Result> check = checked
                    ? Optional.of(
                            stop instanceof Journey.SectionStop page
                                    ? journey.problemsOf(page.section())
                                    : journey.check())
                    : Optional.empty();
            return new Turned.Shown(state(entrance, round, key, submission.submissionKey(), stop, check, false));
        }

        Turned reopened(FormState fresh) {
            SubmissionKey freshKey =
                    keys.verify(fresh.entrance(), fresh.submissionKey()).orElseThrow();
            Journey.Stop stop = fresh.stop() instanceof Journey.WholeStop ? fresh.stop() : new Journey.ReviewStop();
            return new Turned.Shown(state(
                    fresh.entrance(), fresh.round(), freshKey, fresh.submissionKey(), stop, Optional.empty(), true));
        }

        private FormState state(
                Entrance shownAt,
                Round shownRound,
                SubmissionKey shownKey,
                String submissionKey,
                Journey.Stop stop,
                Optional<AnswerCheck.Result> check,
                boolean reopened) {
            Map<String, List<String>> carried = journey.carriedPast(stop);
            return new FormState(
                    shownAt,
                    shownRound,
                    submissionKey,
                    stop,
                    submission.fields(),
                    carried,
                    carriedAnswers.seal(shownAt.campaign(), shownKey, carried),
                    check,
                    reopened);
        }
    }
}
