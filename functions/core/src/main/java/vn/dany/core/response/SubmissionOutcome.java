package vn.dany.core.response;

import vn.dany.core.campaign.Standing;
import vn.dany.core.entrance.Entrance;

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

    /** A page of the form: another one, or one whose answers need another look; nothing is stored. */
    record Shown(FormState form) implements SubmissionOutcome {}

    /**
     * No word from the store; sending the same key again is safe.
     *
     * @param seal over all the answers, with which they are sent again as they were
     */
    record Unconfirmed(Entrance entrance, String submissionKey, String seal) implements SubmissionOutcome {}

    /**
     * The round closed more than the grace ago; nothing was stored, and no other round is open to send the answers to by
     * the code in use.
     */
    record TooLate(Entrance entrance, Standing standing) implements SubmissionOutcome {}
}
