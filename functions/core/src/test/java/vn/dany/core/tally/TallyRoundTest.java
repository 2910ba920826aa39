package vn.dany.core.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dany.core.RandomAnswers;
import vn.dany.core.Samples;
import vn.dany.core.SettableClock;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.response.InMemoryResponseStore;
import vn.dany.core.response.Response;
import vn.dany.core.tally.ResponseSource.Reading;

class TallyRoundTest {

    private static final RoundId ROUND = new RoundId(new CampaignId("mau"), 1);
    private static final Instant NOON = Samples.vietnam("2024-04-01T12:00");

    private final SettableClock clock = new SettableClock(NOON);
    private final InMemoryResponseStore responses = new InMemoryResponseStore();
    private final InMemoryTallyStore tallies = new InMemoryTallyStore();
    private final TallyRound tallyRound = new TallyRound(responses, tallies, clock);
    private final RandomAnswers random = new RandomAnswers(Samples.questionnaire(), 9);

    @Test
    void tally_countsEveryResponseOfTheRoundAndIsKept() {
        record(40);
        random.responses(5, new RoundId(new CampaignId("khac"), 1), Samples.COMMUNES)
                .forEach(responses::record);
        Tally tally = tallyRound.tally(ROUND);
        assertThat(tally.responses()).isEqualTo(40);
        assertThat(tallies.newest(ROUND)).hasValueSatisfying(newest -> {
            assertThat(newest.tally()).isEqualTo(tally);
            assertThat(newest.countedAt()).isEqualTo(NOON);
        });
    }

    @Test
    void repeatedOrOverlappingRuns_countTheSameAgain() {
        record(40);
        Tally first = tallyRound.tally(ROUND);
        assertThat(tallyRound.tally(ROUND)).isEqualTo(first);
        assertThat(new TallyRound(responses, tallies, clock).tally(ROUND)).isEqualTo(first);
        assertThat(tallies.all(ROUND)).hasSize(1);
    }

    @Test
    void newResponses_makeANewSnapshotAtOnce() {
        record(10);
        tallyRound.tally(ROUND);
        clock.advance(Duration.ofSeconds(5));
        record(1);
        assertThat(tallyRound.tally(ROUND).responses()).isEqualTo(11);
        assertThat(tallies.all(ROUND)).hasSize(2);
        assertThat(tallies.newest(ROUND).orElseThrow().tally().responses()).isEqualTo(11);
    }

    @ParameterizedTest
    @CsvSource({"239, 1", "240, 2", "3600, 2"})
    void unchangedTally_isKeptAgainOnlyAfterFourMinutes(long seconds, int snapshots) {
        record(10);
        tallyRound.tally(ROUND);
        clock.advance(Duration.ofSeconds(seconds));
        tallyRound.tally(ROUND);
        assertThat(tallies.all(ROUND)).hasSize(snapshots);
        Instant expected = snapshots == 1 ? NOON : NOON.plusSeconds(seconds);
        assertThat(tallies.newest(ROUND).orElseThrow().countedAt()).isEqualTo(expected);
    }

    @Test
    void roundWithoutResponses_isCountedAsEmpty() {
        assertThat(tallyRound.tally(ROUND).responses()).isZero();
        assertThat(tallies.newest(ROUND)).isPresent();
    }

    @Test
    void count_readsConsistently() {
        List<Reading> asked = new java.util.ArrayList<>();
        new TallyRound((roundId, reading, reader) -> asked.add(reading), tallies, clock).tally(ROUND);
        assertThat(asked).containsExactly(Reading.CONSISTENT);
    }

    @Test
    void readThatBreaksOff_keepsNoHalfTally() {
        List<Response> some = random.responses(3, ROUND, Samples.COMMUNES);
        TallyRound broken = new TallyRound(
                (roundId, reading, reader) -> {
                    some.forEach(reader);
                    throw new IllegalStateException("page 2 did not come");
                },
                tallies,
                clock);
        assertThatThrownBy(() -> broken.tally(ROUND)).hasMessage("page 2 did not come");
        assertThat(tallies.newest(ROUND)).isEmpty();
    }

    @Test
    void timeOfTheCount_isWhenItBegan() {
        ResponseSource slow = (roundId, reading, reader) -> clock.advance(Duration.ofMinutes(3));
        new TallyRound(slow, tallies, clock).tally(ROUND);
        assertThat(tallies.newest(ROUND).orElseThrow().countedAt()).isEqualTo(NOON);
    }

    private void record(int count) {
        random.responses(count, ROUND, Samples.COMMUNES).forEach(responses::record);
    }
}
