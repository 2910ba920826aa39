package vn.dany.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.core.Samples;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.tally.Count;
import vn.dany.core.tally.Tally;
import vn.dany.core.tally.Traces;
import vn.dany.core.unit.UnitId;

/** What {@link DisclosedTallies} promises, whatever is behind it. The store may be shared. */
public abstract class DisclosedTalliesContract {

    private static final Instant NOON = Samples.vietnam("2024-04-01T12:00");
    private static final DisclosureRule RULE = new DisclosureRule(5);

    private final RoundId roundId = new RoundId(Samples.freshCampaignId(), 1);
    private final Count count = new Count(roundId);
    private final RandomAnswers random = new RandomAnswers(Samples.questionnaire(), 7);

    /** The store under test. */
    protected abstract DisclosedTallies store();

    @Test
    void roundNeverCounted_showsNothing() {
        assertThat(store().latest(roundId)).isEmpty();
        assertThat(store().series(roundId).points()).isEmpty();
    }

    @Test
    void latestState_isReadBackUnchanged() {
        TallyLedger ledger = TallyLedger.none(roundId);
        SortedMap<UnitId, Traces> hasty =
                new TreeMap<>(Map.of(Samples.PHUC_SON, new Traces(6, 6, 1, 6, 0, new TreeMap<>())));
        for (int i = 0; i < 4; i++) {
            ledger = ledger.next(grown(Samples.PHUC_SON, 6), hasty, at(i), at(i), RULE);
            store().publish(ledger.disclosed());
            assertThat(store().latest(roundId)).contains(ledger.disclosed());
        }
        assertThat(ledger.disclosed().released()).isNotEmpty();
        assertThat(ledger.disclosed().flags()).containsOnlyKeys(Samples.PHUC_SON);
        TallyLedger last = ledger.last(
                grown(Samples.NHA_NAM, 2), Collections.emptySortedMap(), at(9), at(9), RULE, Samples.register());
        store().publish(last.disclosed());
        assertThat(store().latest(roundId)).contains(last.disclosed());
    }

    @Test
    void runThatIsLate_putsNothingBack() {
        TallyLedger first = TallyLedger.none(roundId)
                .next(grown(Samples.PHUC_SON, 6), Collections.emptySortedMap(), at(0), at(0), RULE);
        TallyLedger second = first.next(grown(Samples.NHA_NAM, 4), Collections.emptySortedMap(), at(5), at(5), RULE);
        TallyLedger last =
                second.last(count.tally(), Collections.emptySortedMap(), at(9), at(9), RULE, Samples.register());
        store().publish(second.disclosed());
        CountSeries series = store().series(roundId);
        store().publish(first.disclosed());
        assertThat(store().latest(roundId)).contains(second.disclosed());
        assertThat(store().series(roundId)).isEqualTo(series);
        store().publish(last.disclosed());
        store().publish(second.disclosed());
        assertThat(store().latest(roundId)).contains(last.disclosed());
    }

    @Test
    void ledgerThatWasBegunAnew_endsTheRoundAllTheSame() {
        TallyLedger one = TallyLedger.none(roundId);
        for (int i = 0; i < 3; i++) {
            one = one.next(grown(Samples.PHUC_SON, 6), Collections.emptySortedMap(), at(i), at(i), RULE);
            store().publish(one.disclosed());
        }
        TallyLedger anew = TallyLedger.none(roundId)
                .last(count.tally(), Collections.emptySortedMap(), at(9), at(9), RULE, Samples.register());
        store().publish(anew.disclosed());
        assertThat(store().latest(roundId)).contains(anew.disclosed());
    }

    @Test
    void series_keepsEveryCountThatChangedSomething() {
        TallyLedger first = TallyLedger.none(roundId)
                .next(grown(Samples.PHUC_SON, 3), Collections.emptySortedMap(), at(0), at(0), RULE);
        store().publish(first.disclosed());
        store().publish(first.disclosed());
        TallyLedger unchanged = first.next(count.tally(), Collections.emptySortedMap(), at(1), at(1), RULE);
        store().publish(unchanged.disclosed());
        TallyLedger second =
                unchanged.next(grown(Samples.NHA_NAM, 4), Collections.emptySortedMap(), at(2), at(2), RULE);
        store().publish(second.disclosed());
        CountSeries series = store().series(roundId);
        assertThat(series.points())
                .extracting(CountSeries.Point::at, CountSeries.Point::changed)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(at(0), Map.of(Samples.PHUC_SON, 3L)),
                        org.assertj.core.groups.Tuple.tuple(at(2), Map.of(Samples.NHA_NAM, 4L)));
        assertThat(series.last()).isEqualTo(Map.of(Samples.PHUC_SON, 3L, Samples.NHA_NAM, 4L));
    }

    @Test
    void rounds_areApart() {
        store().publish(TallyLedger.none(roundId)
                .next(grown(Samples.PHUC_SON, 3), Collections.emptySortedMap(), at(0), at(0), RULE)
                .disclosed());
        RoundId eleventh = new RoundId(roundId.campaignId(), 11);
        assertThat(store().latest(eleventh)).isEmpty();
        assertThat(store().series(eleventh).points()).isEmpty();
    }

    private Tally grown(UnitId unit, int responses) {
        random.responses(responses, roundId, java.util.List.of(unit)).forEach(count::add);
        return count.tally();
    }

    private static Instant at(int minutes) {
        return NOON.plusSeconds(60L * minutes);
    }
}
