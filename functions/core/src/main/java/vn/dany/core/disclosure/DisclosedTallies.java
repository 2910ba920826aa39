package vn.dany.core.disclosure;

import java.util.Optional;
import vn.dany.core.campaign.RoundId;

/** Keeps what may be seen of each round. The tally writes; pages and documents read, and nothing else of the answers. */
public interface DisclosedTallies {

    /** The round's latest state, if it was ever counted. */
    Optional<DisclosedTally> latest(RoundId roundId);

    /** How many responses there were from count to count; empty for a round that was never counted. */
    CountSeries series(RoundId roundId);

    /**
     * Makes {@code tally} the round's latest state, unless that {@linkplain DisclosedTally#isAfter came after} it, and its
     * counts the end of the series. Again changes nothing, and a run that is late puts nothing back.
     */
    void publish(DisclosedTally tally);
}
