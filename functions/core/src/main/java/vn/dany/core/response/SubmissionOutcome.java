package vn.dany.core.response;

import java.util.Optional;
import vn.dany.core.campaign.Collection;
import vn.dany.core.campaign.Round;
import vn.dany.core.entry.Entrance;
import vn.dany.core.questionnaire.AnswerCheck;

/** What came of a submission. Only {@link Received} says that the response is stored. */
public sealed interface SubmissionOutcome {

    /** The response is stored; receipt and stamp, which tells the hour of the form, are the same for every retry. */
    record Received(Entrance entrance, ReceiptCode receipt, String stamp) implements SubmissionOutcome {}

    /**
     * This page's key already brought other answers; those stand, nothing was changed.
     *
     * @param trial whether that was in the trial round
     */
    record AlreadySubmitted(Entrance entrance, ReceiptCode receipt, boolean trial) implements SubmissionOutcome {}

    /** The answers need another look; the same key stays good. */
    record Unsound(Entrance entrance, Round round, String submissionKey, AnswerCheck.Result check)
            implements SubmissionOutcome {}

    /** No word from the store; sending the same key again is safe. */
    record Unconfirmed(Entrance entrance, String submissionKey) implements SubmissionOutcome {}

    /**
     * The round closed more than the grace ago; nothing was stored.
     *
     * @param reopened the round that is open now, with a key to send the kept answers to it by the code in use; empty if
     *     there is no such round or code
     */
    record TooLate(Entrance entrance, Collection standing, Optional<Opening.Questions> reopened)
            implements SubmissionOutcome {}
}
