package vn.dany.core.tally;

import java.util.function.Consumer;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.response.Response;

/** Reads the responses of a round, for counting. */
public interface ResponseSource {

    /** How fresh the reads must be. */
    enum Reading {
        /** May miss responses of the last second; half the price. */
        EVENTUAL,
        /** Sees every response acknowledged before the call. */
        CONSISTENT
    }

    /**
     * Hands every response of the round to {@code reader}, each once, to the last page. A failure is thrown, never
     * skipped: a count is whole or it is none.
     */
    void read(RoundId roundId, Reading reading, Consumer<Response> reader);
}
