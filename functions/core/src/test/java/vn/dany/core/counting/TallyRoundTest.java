package vn.dany.core.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dany.core.RandomAnswers;
import vn.dany.core.Samples;
import vn.dany.core.SettableClock;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.core.disclosure.DisclosureRule;
import vn.dany.core.disclosure.InMemoryDisclosedTallies;
import vn.dany.core.disclosure.TallyLedger;
import vn.dany.core.registry.InMemoryRegistry;
import vn.dany.core.response.InMemoryResponseStore;
import vn.dany.core.response.Response;
import vn.dany.core.tally.ResponseSource;
import vn.dany.core.tally.ResponseSource.Reading;
import vn.dany.core.tally.Tally;

class TallyRoundTest {

    private static final RoundId ROUND = new RoundId(new CampaignId("mau"), 1);
    private static final DisclosureRule RULE = new DisclosureRule(5);
    private static final Instant NOON = Samples.vietnam("2024-04-01T12:00");

    private final SettableClock clock = new SettableClock(NOON);
    private final InMemoryResponseStore responses = new InMemoryResponseStore();
    private final InMemoryTallyStore tallies = new InMemoryTallyStore();
    private final InMemoryDisclosedTallies disclosed = new InMemoryDisclosedTallies();
    private final InMemoryRegistry registry = new InMemoryRegistry();
    private final TallyRound tallyRound = over(responses);
    private final RandomAnswers random = new RandomAnswers(Samples.questionnaire(), 9);

    @Test
    void tally_countsEveryResponseOfTheRoundAndIsKept() {
        record(40);
        random.responses(5, new RoundId(new CampaignId("khac"), 1), Samples.COMMUNES)
                .forEach(responses::record);
        Tally tally = tallyRound.tally(ROUND);
        assertThat(tally.responses()).isEqualTo(40);
        assertThat(kept().tally()).isEqualTo(tally);
        assertThat(kept().readFrom()).isEqualTo(NOON);
        assertThat(seen().total()).isEqualTo(40);
    }

    @Test
    void repeatedOrOverlappingRuns_countTheSameAgain() {
        record(40);
        Tally first = tallyRound.tally(ROUND);
        assertThat(tallyRound.tally(ROUND)).isEqualTo(first);
        assertThat(over(responses).tally(ROUND)).isEqualTo(first);
        assertThat(seen().number()).isEqualTo(1);
    }

    @Test
    void newResponses_areSeenAtOnce() {
        record(10);
        tallyRound.tally(ROUND);
        clock.advance(Duration.ofSeconds(5));
        record(1);
        assertThat(tallyRound.tally(ROUND).responses()).isEqualTo(11);
        assertThat(seen().number()).isEqualTo(2);
        assertThat(seen().total()).isEqualTo(11);
    }

    @ParameterizedTest
    @CsvSource({"239, 1", "240, 2", "3600, 2"})
    void unchangedTally_isPublishedAgainOnlyAfterFourMinutes(long seconds, int states) {
        record(10);
        tallyRound.tally(ROUND);
        clock.advance(Duration.ofSeconds(seconds));
        tallyRound.tally(ROUND);
        assertThat(seen().number()).isEqualTo(states);
        Instant expected = states == 1 ? NOON : NOON.plusSeconds(seconds);
        assertThat(seen().countedAt()).isEqualTo(expected);
    }

    @Test
    void roundWithoutResponses_isCountedAsEmpty() {
        assertThat(tallyRound.tally(ROUND).responses()).isZero();
        assertThat(seen().total()).isZero();
    }

    @Test
    void count_readsConsistently() {
        List<Reading> asked = new java.util.ArrayList<>();
        over((roundId, reading, reader) -> asked.add(reading)).tally(ROUND);
        assertThat(asked).containsExactly(Reading.CONSISTENT);
    }

    @Test
    void readThatBreaksOff_keepsNoHalfTally() {
        List<Response> some = random.responses(3, ROUND, Samples.COMMUNES);
        TallyRound broken = over((roundId, reading, reader) -> {
            some.forEach(reader);
            throw new IllegalStateException("page 2 did not come");
        });
        assertThatThrownBy(() -> broken.tally(ROUND)).hasMessage("page 2 did not come");
        assertThat(tallies.latest(ROUND)).isEmpty();
        assertThat(disclosed.latest(ROUND)).isEmpty();
    }

    @Test
    void timeOfTheCount_isWhenItBegan() {
        ResponseSource slow = (roundId, reading, reader) -> clock.advance(Duration.ofMinutes(3));
        over(slow).tally(ROUND);
        assertThat(seen().countedAt()).isEqualTo(NOON);
    }

    @Test
    void runThatWasOvertaken_publishesNothing() {
        record(10);
        ResponseSource overtaken = (roundId, reading, reader) -> {
            responses.read(roundId, reading, reader);
            clock.advance(Duration.ofSeconds(30));
            record(9);
            tallyRound.tally(ROUND);
        };
        over(overtaken).tally(ROUND);
        assertThat(seen().total()).isEqualTo(19);
        assertThat(seen().number()).isEqualTo(1);
    }

    @Test
    void runThatLosesTheStep_publishesNothing() {
        record(10);
        TallyStore taken = new TallyStore() {
            @Override
            public Optional<Kept> latest(RoundId roundId) {
                return tallies.latest(roundId);
            }

            @Override
            public boolean replace(Optional<Kept> seen, TallyLedger next) {
                return false;
            }
        };
        new TallyRound(responses, taken, disclosed, registry, RULE, clock).tally(ROUND);
        assertThat(disclosed.latest(ROUND)).isEmpty();
    }

    private TallyRound over(ResponseSource source) {
        return new TallyRound(source, tallies, disclosed, registry, RULE, clock);
    }

    private TallyLedger kept() {
        return tallies.latest(ROUND).orElseThrow().ledger();
    }

    private DisclosedTally seen() {
        return disclosed.latest(ROUND).orElseThrow();
    }

    private void record(int count) {
        random.responses(count, ROUND, Samples.COMMUNES).forEach(responses::record);
    }
}
