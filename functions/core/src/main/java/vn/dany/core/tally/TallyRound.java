package vn.dany.core.tally;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.dany.core.campaign.RoundId;

/**
 * Counts a round: always all of it. There is no cursor and no running total to go wrong, so a duplicate, overlapping or
 * repeated run computes the same tally again.
 */
@Singleton
public final class TallyRound {

    /** An unchanged tally is kept again only after this long: the time of the last count stays honest, the series small. */
    static final Duration UNCHANGED = Duration.ofMinutes(4);

    private final ResponseSource responses;
    private final TallyStore tallies;
    private final Clock clock;

    @Inject
    public TallyRound(ResponseSource responses, TallyStore tallies, Clock clock) {
        this.responses = responses;
        this.tallies = tallies;
        this.clock = clock;
    }

    /** The tally as of now. */
    public Tally tally(RoundId roundId) {
        return snapshot(roundId).tally();
    }

    /** The tally as of now, as it is kept: the newest snapshot if nothing has changed since, else one more. */
    public TallyStore.Snapshot snapshot(RoundId roundId) {
        Instant now = clock.instant();
        Count count = new Count(roundId);
        responses.read(roundId, ResponseSource.Reading.CONSISTENT, count::add);
        Tally tally = count.tally();
        Optional<TallyStore.Snapshot> newest = tallies.newest(roundId);
        boolean fresh = newest.isPresent()
                && newest.get().tally().equals(tally)
                && now.isBefore(newest.get().countedAt().plus(UNCHANGED));
        return fresh ? newest.get() : tallies.keep(tally, now);
    }
}
