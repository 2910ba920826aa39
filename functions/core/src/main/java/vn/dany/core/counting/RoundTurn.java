package vn.dany.core.counting;

import java.util.Optional;
import vn.dany.core.campaign.RoundId;

/**
 * What came of one round's turn.
 *
 * @param responses how many were counted
 * @param failure why nothing came of it; the next run tries again
 */
public record RoundTurn(RoundId roundId, End end, long responses, Optional<RuntimeException> failure) {

    /** How a turn may end. */
    public enum End {
        /** It was counted. */
        COUNTED,
        /** It could not be counted. */
        NOT_COUNTED,
        /** It was counted, but what was written could not be copied; the next run goes on with it. */
        NOT_COPIED,
        /** Its results stand now. */
        FROZEN,
        /** Its campaign was changed meanwhile; the next run looks again. */
        OVERTAKEN,
        /** It could not be counted, archived or published for good. */
        NOT_FROZEN,
        /** Its archive is as it was written. */
        ARCHIVE_EQUAL,
        /** Its archive is not. */
        ARCHIVE_DIFFERS,
        /** The time for which its responses are kept was over; they are gone. */
        ERASED,
        /** They could not all be erased; the next run goes on. */
        NOT_ERASED
    }

    static RoundTurn done(RoundId roundId, End end, long responses) {
        return new RoundTurn(roundId, end, responses, Optional.empty());
    }

    static RoundTurn failed(RoundId roundId, End end, RuntimeException failure) {
        return new RoundTurn(roundId, end, 0, Optional.of(failure));
    }
}
