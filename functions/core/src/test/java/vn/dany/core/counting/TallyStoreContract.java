package vn.dany.core.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.core.Samples;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosureRule;
import vn.dany.core.disclosure.TallyLedger;
import vn.dany.core.tally.Count;
import vn.dany.core.tally.Tally;

/** What {@link TallyStore} promises, whatever is behind it. The store may be shared. */
public abstract class TallyStoreContract {

    private static final Instant NOON = Samples.vietnam("2024-04-01T12:00");
    private static final DisclosureRule RULE = new DisclosureRule(5);

    private final RoundId roundId = new RoundId(Samples.freshCampaignId(), 1);
    private final RandomAnswers random = new RandomAnswers(Samples.questionnaire(), 7);

    /** The store under test. */
    protected abstract TallyStore store();

    @Test
    void roundNeverCounted_hasNoLedger() {
        assertThat(store().latest(roundId)).isEmpty();
    }

    @Test
    void ledger_isReadBackUnchanged() {
        TallyLedger ledger = ledger(roundId, 60);
        assertThat(ledger.pending()).isNotEmpty();
        assertThat(store().replace(Optional.empty(), ledger)).isTrue();
        assertThat(store().latest(roundId).map(TallyStore.Kept::ledger)).contains(ledger);
    }

    @Test
    void laterStateWithReleasedBlocks_isReadBackUnchanged() {
        TallyLedger first = ledger(roundId, 60);
        store().replace(Optional.empty(), first);
        TallyLedger second = first.next(
                tally(roundId, 200), Collections.emptySortedMap(), NOON.plusSeconds(300), NOON.plusSeconds(301), RULE);
        assertThat(second.disclosed().released()).isNotEmpty();
        assertThat(store().replace(store().latest(roundId), second)).isTrue();
        assertThat(store().latest(roundId).map(TallyStore.Kept::ledger)).contains(second);
        TallyLedger last =
                second.last(tally(roundId, 203), Collections.emptySortedMap(), NOON, NOON, RULE, Samples.register());
        assertThat(store().replace(store().latest(roundId), last)).isTrue();
        assertThat(store().latest(roundId).map(TallyStore.Kept::ledger)).contains(last);
    }

    @Test
    void ledgerThatWasReplacedMeanwhile_isNotReplacedAgain() {
        TallyLedger first = ledger(roundId, 10);
        assertThat(store().replace(Optional.empty(), first)).isTrue();
        assertThat(store().replace(Optional.empty(), ledger(roundId, 11))).isFalse();
        Optional<TallyStore.Kept> seen = store().latest(roundId);
        TallyLedger second = first.next(
                tally(roundId, 20), Collections.emptySortedMap(), NOON.plusSeconds(60), NOON.plusSeconds(61), RULE);
        TallyLedger third = first.next(
                tally(roundId, 21), Collections.emptySortedMap(), NOON.plusSeconds(60), NOON.plusSeconds(61), RULE);
        assertThat(store().replace(seen, second)).isTrue();
        assertThat(store().replace(seen, third)).isFalse();
        assertThat(store().latest(roundId).map(TallyStore.Kept::ledger)).contains(second);
    }

    @Test
    void ofManyAtOnce_oneReplaces() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> writers = IntStream.range(0, 8)
                    .mapToObj(i -> ledger(roundId, 10 + i))
                    .map(ledger -> (Callable<Boolean>) () -> store().replace(Optional.empty(), ledger))
                    .toList();
            int won = 0;
            for (var future : threads.invokeAll(writers)) {
                won += future.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void rounds_areApart() {
        RoundId eleventh = new RoundId(roundId.campaignId(), 11);
        store().replace(Optional.empty(), ledger(roundId, 5));
        assertThat(store().latest(eleventh)).isEmpty();
        assertThat(store().replace(Optional.empty(), ledger(eleventh, 6))).isTrue();
        assertThat(store().latest(roundId).orElseThrow().ledger().tally().responses())
                .isEqualTo(5);
    }

    private TallyLedger ledger(RoundId round, int responses) {
        return TallyLedger.none(round)
                .next(tally(round, responses), Collections.emptySortedMap(), NOON, NOON.plusSeconds(1), RULE);
    }

    private Tally tally(RoundId round, int responses) {
        Count count = new Count(round);
        random.responses(responses, round, Samples.COMMUNES).forEach(count::add);
        return count.tally();
    }
}
