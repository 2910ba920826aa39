package vn.dany.core.counting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosedTallies;
import vn.dany.core.disclosure.DisclosureRule;
import vn.dany.core.disclosure.TallyLedger;
import vn.dany.core.registry.Registry;
import vn.dany.core.response.Response;
import vn.dany.core.tally.Count;
import vn.dany.core.tally.ResponseSource;
import vn.dany.core.tally.Tally;
import vn.dany.core.tally.TraceCount;
import vn.dany.core.tally.Traces;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/**
 * Counts a round: always all of it. There is no cursor and no running total to go wrong, so a duplicate, overlapping or
 * repeated run computes the same tally again. What may be seen of it moves on by one conditional step; a run that another
 * one overtook publishes nothing.
 */
public final class TallyRound {

    /** An unchanged tally is published again only after this long: the time of the last count stays honest. */
    static final Duration UNCHANGED = Duration.ofMinutes(4);

    /** Nobody else has a reason to touch the ledger of a frozen round but a run that is ending. */
    private static final int TRIES = 3;

    private final ResponseSource responses;
    private final TallyStore tallies;
    private final DisclosedTallies disclosed;
    private final Registry registry;
    private final DisclosureRule rule;
    private final Clock clock;

    public TallyRound(
            ResponseSource responses,
            TallyStore tallies,
            DisclosedTallies disclosed,
            Registry registry,
            DisclosureRule rule,
            Clock clock) {
        this.responses = responses;
        this.tallies = tallies;
        this.disclosed = disclosed;
        this.registry = registry;
        this.rule = rule;
        this.clock = clock;
    }

    /** The tally as of now; what may be seen of it is published. */
    public Tally tally(RoundId roundId) {
        Instant from = clock.instant();
        Counted counted = count(roundId);
        Tally tally = counted.tally();
        Instant until = clock.instant();
        Optional<TallyStore.Kept> seen = tallies.latest(roundId);
        TallyLedger ledger = ledger(seen, roundId);
        boolean fresh = seen.isPresent()
                && ledger.tally().equals(tally)
                && from.isBefore(ledger.readFrom().plus(UNCHANGED));
        TallyLedger next = fresh ? ledger : ledger.next(tally, counted.traces(), from, until, rule);
        if (!next.equals(ledger) && tallies.replace(seen, next)) {
            disclosed.publish(next.disclosed());
        }
        return tally;
    }

    /** What one reading of all responses gave: how many there are of each, and what they look like. */
    record Counted(Tally tally, SortedMap<UnitId, Traces> traces) {}

    /** Every response of the round, counted now. */
    Counted count(RoundId roundId) {
        return count(roundId, response -> {});
    }

    /** The same, handing each response to {@code also} as well. */
    Counted count(RoundId roundId, Consumer<Response> also) {
        return countAll(
                roundId, reader -> responses.read(roundId, ResponseSource.Reading.CONSISTENT, reader.andThen(also)));
    }

    /** Every response of the round that {@code source} hands out. */
    Counted countAll(RoundId roundId, Consumer<Consumer<Response>> source) {
        Count count = new Count(roundId);
        TraceCount traces = new TraceCount(registry::questionnaire);
        source.accept(response -> {
            count.add(response);
            traces.add(response);
        });
        return new Counted(count.tally(), traces.traces());
    }

    /**
     * Publishes {@code counted} as what a frozen round ended with. Doing it again changes nothing.
     *
     * @throws IllegalStateException if the round was frozen with another tally, or others kept writing
     */
    void settle(Round round, Counted counted, UnitRegister register) {
        RoundId roundId = round.id();
        Round.Freeze freeze = round.frozen().orElseThrow(() -> new IllegalStateException(roundId + " is not frozen"));
        Tally tally = counted.tally();
        if (!freeze.digest().equals(tally.digest())) {
            throw new IllegalStateException(roundId + " has changed since it was frozen");
        }
        for (int tries = 0; tries < TRIES; tries++) {
            Optional<TallyStore.Kept> seen = tallies.latest(roundId);
            TallyLedger ledger = ledger(seen, roundId);
            TallyLedger last = ledger.last(tally, counted.traces(), freeze.at(), freeze.at(), rule, register);
            if (last.equals(ledger) || tallies.replace(seen, last)) {
                disclosed.publish(last.disclosed());
                return;
            }
        }
        throw new IllegalStateException("the ledger of " + roundId + " kept changing");
    }

    private static TallyLedger ledger(Optional<TallyStore.Kept> seen, RoundId roundId) {
        return seen.map(TallyStore.Kept::ledger).orElseGet(() -> TallyLedger.none(roundId));
    }
}
