package vn.dany.core.response;

import java.util.function.Function;
import vn.dany.core.campaign.Standing;
import vn.dany.core.entrance.Entrance;

/** What came of a submission. Only {@link Received} says that the response is stored. */
public sealed interface SubmissionOutcome {

    /** One function for each outcome, named after it. */
    record Cases<R>(
            Function<Received, R> received,
            Function<AlreadySubmitted, R> alreadySubmitted,
            Function<Shown, R> shown,
            Function<Unconfirmed, R> unconfirmed,
            Function<TooLate, R> tooLate) {}

    /** What {@code cases} has for this outcome. */
    <R> R match(Cases<R> cases);

    /** The response is stored; receipt and stamp, which tells the hour of the form, are the same for every retry. */
    record Received(Entrance entrance, ReceiptCode receipt, String stamp) implements SubmissionOutcome {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.received().apply(this);
        }
    }

    /**
     * This page's key already brought other answers; those stand, nothing was changed.
     *
     * @param trial whether that was in the trial round
     */
    record AlreadySubmitted(Entrance entrance, ReceiptCode receipt, boolean trial) implements SubmissionOutcome {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.alreadySubmitted().apply(this);
        }
    }

    /** A page of the form: another one, or one whose answers need another look; nothing is stored. */
    record Shown(FormState form) implements SubmissionOutcome {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.shown().apply(this);
        }
    }

    /**
     * No word from the store; sending the same key again is safe.
     *
     * @param seal over all the answers, with which they are sent again as they were
     */
    record Unconfirmed(Entrance entrance, String submissionKey, String seal) implements SubmissionOutcome {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unconfirmed().apply(this);
        }
    }

    /**
     * The round closed more than the grace ago; nothing was stored, and no other round is open to send the answers to by
     * the code in use.
     */
    record TooLate(Entrance entrance, Standing standing) implements SubmissionOutcome {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tooLate().apply(this);
        }
    }
}
