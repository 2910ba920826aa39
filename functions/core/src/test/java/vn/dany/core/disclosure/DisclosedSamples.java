package vn.dany.core.disclosure;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dany.core.RandomAnswers;
import vn.dany.core.Samples;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.tally.Count;
import vn.dany.core.tally.Tally;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/** States to be shown, for tests. */
public final class DisclosedSamples {

    private DisclosedSamples() {}

    /** A state without a response. */
    public static DisclosedTally tally(RoundId roundId, long number) {
        return new DisclosedTally(
                roundId, number, Instant.EPOCH, Optional.empty(), DisclosureRule.LEAST, new TreeMap<>(), List.of());
    }

    /** What is seen of {@code counted} once its round is frozen at {@code at}. */
    public static DisclosedTally last(Tally counted, Instant at, UnitRegister register) {
        return last(List.of(), counted, at, register);
    }

    /** The same where the round was also counted while it was open, every quarter of an hour, the {@code earlier} first. */
    public static DisclosedTally last(List<Tally> earlier, Tally counted, Instant at, UnitRegister register) {
        DisclosureRule rule = new DisclosureRule(DisclosureRule.LEAST);
        TallyLedger ledger = TallyLedger.none(counted.roundId());
        Instant then = at.minusSeconds(900L * earlier.size());
        for (Tally state : earlier) {
            ledger = ledger.next(state, Collections.emptySortedMap(), then, then, rule);
            then = then.plusSeconds(900);
        }
        return ledger.last(counted, Collections.emptySortedMap(), at, at, rule, register)
                .disclosed();
    }

    /** The same of random answers of the sample questionnaire, as many in each unit as it says. */
    public static DisclosedTally last(
            RoundId roundId, Map<UnitId, Integer> responses, Instant at, UnitRegister register) {
        Count count = new Count(roundId);
        add(responses, count, 7);
        return last(count.tally(), at, register);
    }

    /** What is seen of an open round that was counted a quarter of an hour ago and at {@code now}. */
    public static DisclosedTally open(
            RoundId roundId, Map<UnitId, Integer> responses, Map<UnitId, Integer> more, Instant now) {
        DisclosureRule rule = new DisclosureRule(DisclosureRule.LEAST);
        Count count = new Count(roundId);
        add(responses, count, 7);
        Instant then = now.minusSeconds(900);
        TallyLedger first =
                TallyLedger.none(roundId).next(count.tally(), Collections.emptySortedMap(), then, then, rule);
        add(more, count, 8);
        return first.next(count.tally(), Collections.emptySortedMap(), now, now, rule)
                .disclosed();
    }

    private static void add(Map<UnitId, Integer> responses, Count count, long seed) {
        RandomAnswers answers = new RandomAnswers(Samples.questionnaire(), seed);
        // In the order of units: that of Map.of is another in every process.
        new TreeMap<>(responses)
                .forEach((unit, number) -> answers.responses(
                                number, count.tally().roundId(), List.of(unit))
                        .forEach(count::add));
    }
}
