package vn.dany.core.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.core.Samples;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.response.Response;
import vn.dany.core.tally.TallyStore.Snapshot;

/** What {@link TallyStore} promises, whatever is behind it. The store may be shared. */
public abstract class TallyStoreContract {

    private static final Instant NOON = Samples.vietnam("2024-04-01T12:00");

    private final RoundId roundId = new RoundId(Samples.freshCampaignId(), 1);
    private final RandomAnswers random = new RandomAnswers(Samples.questionnaire(), 7);

    /** The store under test. */
    protected abstract TallyStore store();

    /** How many snapshots of the round are kept. */
    protected abstract int snapshots(RoundId roundId);

    @Test
    void roundNeverCounted_hasNoSnapshot() {
        assertThat(store().newest(roundId)).isEmpty();
        assertThat(store().find(roundId, "anything")).isEmpty();
    }

    @Test
    void tally_isReadBackUnchanged() {
        Tally tally = tally(roundId, 60);
        Snapshot kept = store().keep(tally, NOON);
        assertThat(kept.tally()).isEqualTo(tally);
        assertThat(kept.countedAt()).isEqualTo(NOON);
        assertThat(store().newest(roundId)).contains(kept);
        assertThat(store().find(roundId, kept.name())).contains(kept);
    }

    @Test
    void emptyTally_isReadBackUnchanged() {
        Snapshot kept = store().keep(new Count(roundId).tally(), NOON);
        assertThat(store().newest(roundId)).contains(kept);
        assertThat(kept.tally().responses()).isZero();
    }

    @Test
    void newestOfSeveral_isTheOneCountedLast() {
        // As text, these times sort differently from the way they do as times.
        List<Instant> times = Stream.of(
                        "2024-04-01T00:00:00Z",
                        "2024-04-01T00:00:00.001Z",
                        "2024-04-01T00:00:10Z",
                        "2024-12-25T16:59:59Z",
                        "2026-10-01T00:00:00Z")
                .map(Instant::parse)
                .toList();
        for (Instant time : times) {
            Snapshot kept = store().keep(tally(roundId, 3), time);
            assertThat(store().newest(roundId)).contains(kept);
        }
    }

    @Test
    void olderCountKeptLater_isNotTheNewest() {
        Snapshot newest = store().keep(tally(roundId, 5), NOON);
        Snapshot older = store().keep(tally(roundId, 4), NOON.minusSeconds(1));
        assertThat(store().newest(roundId)).contains(newest);
        assertThat(store().find(roundId, older.name())).contains(older);
    }

    @Test
    void equalTallyAtAnEqualTime_isOneSnapshotOfOneName() {
        Tally tally = tally(roundId, 5);
        Snapshot first = store().keep(tally, NOON);
        Snapshot second = store().keep(copy(tally), NOON);
        assertThat(second).isEqualTo(first);
        assertThat(snapshots(roundId)).isEqualTo(1);
    }

    @Test
    void equalTallyAtAnotherTime_isAnotherSnapshot() {
        Tally tally = tally(roundId, 5);
        Snapshot first = store().keep(tally, NOON);
        Snapshot second = store().keep(tally, NOON.plus(Duration.ofMinutes(5)));
        assertThat(second.name()).isNotEqualTo(first.name());
        assertThat(snapshots(roundId)).isEqualTo(2);
        assertThat(store().find(roundId, first.name())).contains(first);
        assertThat(store().find(roundId, second.name())).contains(second);
    }

    @Test
    void otherTallyAtAnEqualTime_takesNothingAway() {
        Snapshot first = store().keep(tally(roundId, 5), NOON);
        Snapshot second = store().keep(tally(roundId, 6), NOON);
        assertThat(second.name()).isNotEqualTo(first.name());
        assertThat(store().find(roundId, first.name())).contains(first);
        assertThat(store().find(roundId, second.name())).contains(second);
        assertThat(store().newest(roundId).orElseThrow()).isIn(first, second);
    }

    @Test
    void timeFinerThanTheStoreKeeps_isRoundedAlikeEverywhere() {
        Snapshot kept = store().keep(tally(roundId, 2), NOON.plusNanos(123_456_789));
        assertThat(store().newest(roundId)).contains(kept);
        assertThat(kept.countedAt().truncatedTo(ChronoUnit.SECONDS)).isEqualTo(NOON);
    }

    @Test
    void rounds_areApart() {
        RoundId eleventh = new RoundId(roundId.campaignId(), 11);
        Snapshot first = store().keep(tally(roundId, 5), NOON);
        Snapshot other = store().keep(tally(eleventh, 6), NOON.plusSeconds(1));
        assertThat(store().newest(roundId)).contains(first);
        assertThat(store().newest(eleventh)).contains(other);
        assertThat(store().find(roundId, other.name())).isEmpty();
    }

    private Tally tally(RoundId round, int responses) {
        Count count = new Count(round);
        for (Response response : random.responses(responses, round, Samples.COMMUNES)) {
            count.add(response);
        }
        return count.tally();
    }

    private static Tally copy(Tally tally) {
        return new Tally(tally.roundId(), tally.digest(), tally.units());
    }
}
