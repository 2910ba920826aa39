package vn.dany.core.counting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.registry.Registry;

/** Counts every round that may have changed; one that cannot be counted does not keep the others from it. */
public final class TallyOpenRounds {

    /** A last count after the grace catches what came in during it, also if a schedule fires late. */
    static final Duration AFTERMATH = Duration.ofMinutes(30);

    private final Registry registry;
    private final TallyRound tallyRound;
    private final Clock clock;

    public TallyOpenRounds(Registry registry, TallyRound tallyRound, Clock clock) {
        this.registry = registry;
        this.tallyRound = tallyRound;
        this.clock = clock;
    }

    /** What came of one round. */
    public sealed interface Result {
        /** The round. */
        RoundId roundId();

        /** It was counted. */
        record Counted(RoundId roundId, long responses) implements Result {}

        /** It was not; the others went on. */
        record Failed(RoundId roundId, RuntimeException reason) implements Result {}
    }

    /** Counts the rounds, trials too, between the first unit's opening and the end of the last one's aftermath. */
    public List<Result> tally() {
        List<Result> results = new ArrayList<>();
        tally(results::add);
        return results;
    }

    /** The same, telling what came of each round as soon as it is known. */
    public void tally(Consumer<Result> report) {
        Instant now = clock.instant();
        for (Campaign campaign : registry.campaigns()) {
            Stream.concat(campaign.trial().stream(), campaign.rounds().stream())
                    .filter(round -> isDue(round, now))
                    .forEach(round -> report.accept(tally(round.id())));
        }
    }

    private Result tally(RoundId roundId) {
        try {
            return new Result.Counted(roundId, tallyRound.tally(roundId).responses());
        } catch (RuntimeException e) {
            return new Result.Failed(roundId, e);
        }
    }

    private static boolean isDue(Round round, Instant now) {
        return round.frozen().isEmpty()
                && !now.isBefore(round.firstOpensAt())
                && now.isBefore(round.lastGraceEndsAt().plus(AFTERMATH));
    }
}
