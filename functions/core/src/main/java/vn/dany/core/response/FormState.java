package vn.dany.core.response;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dany.core.campaign.Round;
import vn.dany.core.entrance.Entrance;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.AnswerCheck;
import vn.dany.core.questionnaire.QuestionId;

/**
 * A form as it is to be shown.
 *
 * @param stop which part of it
 * @param typed what was typed so far, on all pages
 * @param carried what the page must carry on for the other pages
 * @param seal over {@code carried}
 * @param check what needs another look, empty if nobody has asked yet
 * @param answers what everything typed so far comes to, worked out or answered
 * @param reopened whether the answers come from a round that has closed
 */
public record FormState(
        Entrance entrance,
        Round round,
        String submissionKey,
        Route.Stop stop,
        Map<String, List<String>> typed,
        Map<String, List<String>> carried,
        String seal,
        Optional<AnswerCheck.Result> check,
        Map<QuestionId, Answer> answers,
        boolean reopened) {

    /** A form nobody has typed in. */
    static FormState empty(Entrance entrance, Round round, String submissionKey, Route.Stop stop) {
        return new FormState(
                entrance, round, submissionKey, stop, Map.of(), Map.of(), "", Optional.empty(), Map.of(), false);
    }
}
