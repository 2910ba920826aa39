package vn.dany.core.response;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.entrance.Entrance;
import vn.dany.core.questionnaire.AnswerCheck;
import vn.dany.core.questionnaire.Layout;

/** A form that came back: where it was opened, under which key, and what its answers, looked at once, amount to. */
final class FilledForm {

    private final Entrance entrance;
    private final Round round;
    private final SubmissionKey key;
    private final Submission submission;
    private final Route route;
    private final CarriedAnswers carriedAnswers;

    FilledForm(
            Entrance entrance,
            Round round,
            SubmissionKey key,
            Submission submission,
            Instant now,
            CarriedAnswers carriedAnswers) {
        this.entrance = entrance;
        this.round = round;
        this.key = key;
        this.submission = submission;
        this.route = new Route(
                entrance.questionnaire(), submission.fields(), LocalDate.ofInstant(now, CollectionWindow.ZONE));
        this.carriedAnswers = carriedAnswers;
    }

    Entrance entrance() {
        return entrance;
    }

    Round round() {
        return round;
    }

    SubmissionKey key() {
        return key;
    }

    Submission submission() {
        return submission;
    }

    AnswerCheck.Result check() {
        return route.check();
    }

    String answersHash() {
        return Response.hash(key.nonce(), check().answers());
    }

    /** The page the pressed button leads to; empty if it sends answers that can be kept. */
    Optional<FormState> pageToShow() {
        Move move = submission.pressed().move();
        String from = submission.pressed().from();
        boolean onePage = entrance.questionnaire().layout() == Layout.ONE_PAGE;
        if (onePage && move instanceof Move.Stay) {
            return Optional.of(show(new Route.WholeStop(), false));
        }
        if (!onePage && !isIntact(from, submission.pressed().seal())) {
            return Optional.of(show(route.firstProblem(), true));
        }
        if (onePage || move instanceof Move.Send) {
            return check().isSound() ? Optional.empty() : Optional.of(show(stopForProblems(), true));
        }
        return Optional.of(turn(move, from));
    }

    /** Nobody knows whether these answers arrived; they go out again whole, so no page's answers are left to be typed. */
    SubmissionOutcome unconfirmed() {
        return new SubmissionOutcome.Unconfirmed(
                entrance,
                submission.submissionKey(),
                carriedAnswers.seal(entrance.campaign(), key, submission.fields()));
    }

    /** The same answers in the fresh form of a round that is open. */
    FormState reopened(FormState fresh, SubmissionKey freshKey) {
        Route.Stop stop = fresh.stop() instanceof Route.WholeStop ? fresh.stop() : new Route.ReviewStop();
        return state(fresh.entrance(), fresh.round(), freshKey, fresh.submissionKey(), stop, Optional.empty(), true);
    }

    /** Whether everything that is not of the page it was sent from came back as the server had sealed it. */
    private boolean isIntact(String from, String seal) {
        Map<String, List<String>> carried = new TreeMap<>(submission.fields());
        carried.keySet().removeAll(route.fieldsOf(from));
        return carried.isEmpty() || carriedAnswers.isIntact(entrance.campaign(), key, carried, seal);
    }

    private FormState turn(Move move, String from) {
        if (move instanceof Move.Next) {
            Route.Stop next = route.after(from);
            return show(next, next.equals(route.at(from)));
        }
        if (move instanceof Move.Back) {
            return show(route.before(from), false);
        }
        String sectionId = move instanceof Move.To to ? to.sectionId() : from;
        return show(sectionId.isEmpty() ? new Route.ReviewStop() : route.at(sectionId), false);
    }

    private Route.Stop stopForProblems() {
        return entrance.questionnaire().layout() == Layout.ONE_PAGE
                        || check().problems().isEmpty()
                ? route.first()
                : route.firstProblem();
    }

    private FormState show(Route.Stop stop, boolean checked) {
        Optional<AnswerCheck.Result> shown = checked
                ? Optional.of(stop instanceof Route.SectionStop page ? route.problemsOf(page.section()) : route.check())
                : Optional.empty();
        return state(entrance, round, key, submission.submissionKey(), stop, shown, false);
    }

    private FormState state(
            Entrance shownAt,
            Round shownRound,
            SubmissionKey shownKey,
            String submissionKey,
            Route.Stop stop,
            Optional<AnswerCheck.Result> shown,
            boolean reopened) {
        Map<String, List<String>> carried = route.carriedPast(stop);
        return new FormState(
                shownAt,
                shownRound,
                submissionKey,
                stop,
                submission.fields(),
                carried,
                carriedAnswers.seal(shownAt.campaign(), shownKey, carried),
                shown,
                reopened);
    }
}
