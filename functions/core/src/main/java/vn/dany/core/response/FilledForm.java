package vn.dany.core.response;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.entrance.Entrance;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.AnswerCheck;
import vn.dany.core.questionnaire.Layout;
import vn.dany.core.questionnaire.QuestionId;

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
                entrance.questionnaire(), submission.fields(), LocalDateTime.ofInstant(now, CollectionWindow.ZONE));
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

    /** Of what people answered alone: what is worked out of it may be something else tomorrow. */
    String answersHash() {
        SortedMap<QuestionId, Answer> given = new TreeMap<>(check().answers());
        given.keySet().retainAll(entrance.questionnaire().asked().keySet());
        return Response.hash(key.nonce(), given);
    }

    /** The page the pressed button leads to; empty if it sends answers that can be kept. */
    Optional<FormState> pageToShow() {
        Move move = submission.pressed().move();
        String from = submission.pressed().from();
        if (entrance.questionnaire().layout() == Layout.ONE_PAGE) {
            return move.button() == Move.Button.STAY ? Optional.of(show(route.first(), false)) : problems();
        }
        if (!isIntact(from, submission.pressed().seal())) {
            return Optional.of(show(route.firstProblem(), true));
        }
        return switch (move.button()) {
            case NEXT -> {
                Route.Stop next = route.after(from);
                yield Optional.of(show(next, next.equals(route.at(from))));
            }
            case BACK -> Optional.of(show(route.before(from), false));
            case TO -> Optional.of(show(at(move.sectionId()), false));
            case STAY -> Optional.of(show(at(from), false));
            case SEND -> problems();
        };
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
        Route.Stop stop = fresh.stop()
                .match(new Route.Stop.Cases<>(whole -> whole, first -> new Route.ReviewStop(), review -> review));
        return state(fresh.entrance(), fresh.round(), freshKey, fresh.submissionKey(), stop, Optional.empty(), true);
    }

    /** Whether everything that is not of the page it was sent from came back as the server had sealed it. */
    private boolean isIntact(String from, String seal) {
        Map<String, List<String>> carried = new TreeMap<>(submission.fields());
        carried.keySet().removeAll(route.fieldsOf(from));
        return carried.isEmpty() || carriedAnswers.isIntact(entrance.campaign(), key, carried, seal);
    }

    private Route.Stop at(String sectionId) {
        return sectionId.isEmpty() ? new Route.ReviewStop() : route.at(sectionId);
    }

    /** The page with the first problem; empty if there is none. */
    private Optional<FormState> problems() {
        if (check().isSound()) {
            return Optional.empty();
        }
        boolean whole = entrance.questionnaire().layout() == Layout.ONE_PAGE;
        return Optional.of(show(whole || check().problems().isEmpty() ? route.first() : route.firstProblem(), true));
    }

    private FormState show(Route.Stop stop, boolean checked) {
        Optional<AnswerCheck.Result> shown = checked
                ? Optional.of(stop.match(new Route.Stop.Cases<>(
                        whole -> check(), section -> route.problemsOf(section.section()), review -> check())))
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
                check().answers(),
                reopened);
    }
}
