package vn.dany.core.tally;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.entry.Registry;
import vn.dany.core.entry.RegistryWriter;

/**
 * Freezes every round that nothing more can come into: counts it once more, keeps that count and marks the round with its
 * name. The mark is set only if the campaign is still what it was before the count, so that a round somebody opens again
 * meanwhile is not frozen; being called twice, or at once, changes nothing. The trial is never frozen.
 */
@Singleton
public final class FreezeRounds {

    /** After the last close: the grace, and then the few minutes for which a reply or a cache may lag behind. */
    public static final Duration AFTER_CLOSE = Duration.ofMinutes(35);

    private final Registry registry;
    private final RegistryWriter writer;
    private final TallyRound tallyRound;
    private final Clock clock;

    @Inject
    public FreezeRounds(Registry registry, RegistryWriter writer, TallyRound tallyRound, Clock clock) {
        this.registry = registry;
        this.writer = writer;
        this.tallyRound = tallyRound;
        this.clock = clock;
    }

    /** What came of one round that was due. */
    public sealed interface Result {
        /** The round. */
        RoundId roundId();

        /** Its results stand now. */
        record Frozen(RoundId roundId, long responses) implements Result {}

        /** Its campaign was changed meanwhile; the next run looks again. */
        record Overtaken(RoundId roundId) implements Result {}

        /** It could not be counted; the next run tries again. */
        record Failed(RoundId roundId, RuntimeException reason) implements Result {}
    }

    /** Freezes what is due, telling what came of each round. */
    public void freeze(Consumer<Result> report) {
        Instant now = clock.instant();
        for (Campaign listed : registry.campaigns()) {
            for (Round round : listed.rounds()) {
                if (isDue(round, now)) {
                    freeze(round.id(), now, report);
                }
            }
        }
    }

    private void freeze(RoundId roundId, Instant now, Consumer<Result> report) {
        try {
            Campaign campaign = writer.latest(roundId.campaignId()).orElseThrow();
            Round round = campaign.round(roundId.number()).orElseThrow();
            // The list may be 15 seconds old; what is decided on is not.
            if (!isDue(round, now)) {
                return;
            }
            TallyStore.Snapshot last = tallyRound.snapshot(roundId);
            Round frozen = round.frozen(new Round.Freeze(now, last.name()));
            report.accept(
                    writer.replace(campaign, campaign.with(frozen))
                            ? new Result.Frozen(roundId, last.tally().responses())
                            : new Result.Overtaken(roundId));
        } catch (RuntimeException e) {
            report.accept(new Result.Failed(roundId, e));
        }
    }

    private static boolean isDue(Round round, Instant now) {
        return round.frozen().isEmpty() && !now.isBefore(round.lastClosesAt().plus(AFTER_CLOSE));
    }
}
