package vn.dany.core.counting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.registry.Registry;
import vn.dany.core.suggestion.CopySuggestions;
import vn.dany.core.tally.Tally;

/**
 * Counts every round that may have changed, and copies what was written there; one that cannot be counted does not keep
 * the others from it.
 */
public final class TallyOpenRounds {

    /** A last count after the grace catches what came in during it, also if a schedule fires late. */
    static final Duration AFTERMATH = Duration.ofMinutes(30);

    private final Registry registry;
    private final TallyRound tallyRound;
    private final CopySuggestions copySuggestions;
    private final Clock clock;

    public TallyOpenRounds(Registry registry, TallyRound tallyRound, CopySuggestions copySuggestions, Clock clock) {
        this.registry = registry;
        this.tallyRound = tallyRound;
        this.copySuggestions = copySuggestions;
        this.clock = clock;
    }

    /**
     * Counts the rounds, trials too, between the first unit's opening and the end of the last one's aftermath, telling what
     * came of each as soon as it is known.
     */
    public void tally(Consumer<RoundTurn> report) {
        Instant now = clock.instant();
        for (Campaign campaign : registry.campaigns()) {
            Stream.concat(campaign.trial().stream(), campaign.rounds().stream())
                    .filter(round -> isDue(round, now))
                    .forEach(round -> tally(campaign, round.id(), report));
        }
    }

    private void tally(Campaign campaign, RoundId roundId, Consumer<RoundTurn> report) {
        Tally tally;
        try {
            tally = tallyRound.tally(roundId);
        } catch (RuntimeException e) {
            report.accept(RoundTurn.failed(roundId, RoundTurn.End.NOT_COUNTED, e));
            return;
        }
        report.accept(RoundTurn.done(roundId, RoundTurn.End.COUNTED, tally.responses()));
        try {
            copySuggestions.copy(campaign, roundId, tally);
        } catch (RuntimeException e) {
            report.accept(RoundTurn.failed(roundId, RoundTurn.End.NOT_COPIED, e));
        }
    }

    private static boolean isDue(Round round, Instant now) {
        return round.frozen().isEmpty()
                && !now.isBefore(round.firstOpensAt())
                && now.isBefore(round.lastGraceEndsAt().plus(AFTERMATH));
    }
}
