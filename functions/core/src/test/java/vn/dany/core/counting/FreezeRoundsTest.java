package vn.dany.core.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.access.People;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CampaignState;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.WindowChange;
import vn.dany.core.disclosure.DisclosedTallies;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.core.disclosure.InMemoryDisclosedTallies;
import vn.dany.core.finding.ChangeOutcome;
import vn.dany.core.report.ShowProgress;
import vn.dany.core.staff.Agreed;
import vn.dany.core.staff.ChangeWindow;
import vn.dany.core.tally.ResponseSource;

class FreezeRoundsTest {

    private final SampleProvince province = new SampleProvince(Samples.oneRound(new CampaignId("chot")));
    private final TallyRound tallyRound = province.tallyRound();
    private final List<RoundTurn> results = new ArrayList<>();

    @Test
    void round_isFrozenThirtyFiveMinutesAfterItsLastCloseAndNotBefore() {
        record(7);
        province.clock.set(Samples.CLOSES.plus(Duration.ofMinutes(35)).minusSeconds(1));
        freeze(province.responses);
        assertThat(results).isEmpty();
        province.clock.advance(Duration.ofSeconds(1));
        freeze(province.responses);
        assertThat(results).containsExactly(RoundTurn.done(province.firstRound, RoundTurn.End.FROZEN, 7));
        assertThat(stored().state(province.clock.instant())).isEqualTo(CampaignState.FROZEN);
    }

    @Test
    void extendedUnit_putsTheFreezeOff() {
        province.clock.set(Samples.CLOSES.minusSeconds(60));
        extend();
        province.clock.set(
                Samples.CLOSES.plusSeconds(3600).plus(Duration.ofMinutes(35)).minusSeconds(1));
        freeze(province.responses);
        assertThat(results).isEmpty();
        province.clock.advance(Duration.ofSeconds(1));
        freeze(province.responses);
        assertThat(results).hasSize(1);
    }

    @Test
    void frozenTwice_isFrozenOnce() {
        record(3);
        province.clock.set(Samples.CLOSES.plusSeconds(3600));
        freeze(province.responses);
        Campaign frozen = stored();
        province.clock.advance(Duration.ofHours(1));
        freeze(province.responses);
        assertThat(results).hasSize(1);
        assertThat(stored()).isEqualTo(frozen);
    }

    @Test
    void whatIsFrozen_standsWhateverIsCountedLater() {
        record(3);
        province.clock.set(Samples.CLOSES.plusSeconds(3600));
        freeze(province.responses);
        record(5);
        tallyRound.tally(province.firstRound);
        assertThat(new ShowProgress(province.findCampaign, province.disclosed, province.headcounts)
                        .show(People.EDITOR, province.firstRound)
                        .whole()
                        .responses())
                .isEqualTo(3);
        assertThat(TallyOpenRoundsTest.turns(
                        new TallyOpenRounds(province.registry, tallyRound, province.copySuggestions(), province.clock)))
                .isEmpty();
        assertThat(Agreed.change(new ChangeWindow(province.registry, province.clock), longer(), People.EDITOR))
                .isInstanceOf(ChangeOutcome.Refused.class);
    }

    @Test
    void roundOpenedAgainWhileItIsCounted_isNotFrozen() {
        province.clock.set(Samples.CLOSES.plusSeconds(3600));
        freeze((roundId, reading, reader) -> {
            assertThat(reading).isEqualTo(ResponseSource.Reading.CONSISTENT);
            extend();
        });
        assertThat(results).containsExactly(RoundTurn.done(province.firstRound, RoundTurn.End.OVERTAKEN, 0));
        assertThat(stored().rounds().get(0).frozen()).isEmpty();
    }

    @Test
    void roundOpenedAgainWhileItIsCounted_hasShownNothingFinal() {
        record(7);
        province.clock.set(Samples.CLOSES.plusSeconds(3600));
        freeze((roundId, reading, reader) -> {
            province.responses.read(roundId, reading, reader);
            extend();
        });
        assertThat(province.disclosed.latest(province.firstRound)).isEmpty();
        tallyRound.tally(province.firstRound);
        assertThat(province.disclosed.latest(province.firstRound).orElseThrow().released())
                .isEmpty();
    }

    @Test
    void runThatEndsBetweenMarkAndPublication_isMadeUpFor() {
        record(7);
        province.clock.set(Samples.CLOSES.plusSeconds(3600));
        IllegalStateException killed = new IllegalStateException("killed");
        DisclosedTallies away = new InMemoryDisclosedTallies() {
            @Override
            public void publish(DisclosedTally tally) {
                throw killed;
            }
        };
        TallyRound cutOff = new TallyRound(
                province.responses, province.tallies, away, province.registry, province.rule, province.clock);
        province.freezeRounds(cutOff).freeze(results::add);
        assertThat(results).containsExactly(RoundTurn.failed(province.firstRound, RoundTurn.End.NOT_FROZEN, killed));
        assertThat(stored().rounds().get(0).frozen()).isPresent();
        assertThat(province.disclosed.latest(province.firstRound)).isEmpty();
        province.clock.advance(Duration.ofDays(40));
        freeze(province.responses);
        DisclosedTally seen = province.disclosed.latest(province.firstRound).orElseThrow();
        assertThat(seen.isFinal()).isTrue();
        assertThat(seen.total()).isEqualTo(7);
        freeze(province.responses);
        assertThat(results).hasSize(2);
    }

    @Test
    void roundThatChangedSinceItWasFrozen_isLoudAndNotShown() {
        record(7);
        province.clock.set(Samples.CLOSES.plusSeconds(3600));
        Campaign campaign = stored();
        province.registry.replace(
                campaign,
                campaign.with(campaign.rounds()
                        .get(0)
                        .frozen(new Round.Freeze(province.clock.instant(), "0".repeat(64), Optional.empty(), false))));
        freeze(province.responses);
        assertThat(results).singleElement().satisfies(turn -> {
            assertThat(turn.end()).isEqualTo(RoundTurn.End.NOT_FROZEN);
            assertThat(turn.failure().orElseThrow()).hasMessageContaining("has changed since it was frozen");
        });
        assertThat(province.disclosed.latest(province.firstRound)).isEmpty();
    }

    @Test
    void brokenCount_freezesNothingAndIsTriedAgain() {
        province.clock.set(Samples.CLOSES.plusSeconds(3600));
        IllegalStateException reason = new IllegalStateException("unreadable item");
        freeze((roundId, reading, reader) -> {
            throw reason;
        });
        assertThat(results).containsExactly(RoundTurn.failed(province.firstRound, RoundTurn.End.NOT_FROZEN, reason));
        assertThat(stored().rounds().get(0).frozen()).isEmpty();
        freeze(province.responses);
        assertThat(stored().rounds().get(0).frozen()).isPresent();
    }

    private void freeze(ResponseSource source) {
        province.freezeRounds(source).freeze(results::add);
    }

    private void record(int count) {
        new RandomAnswers(Samples.questionnaire(), count)
                .responses(count, province.firstRound, Samples.COMMUNES)
                .forEach(province.responses::record);
    }

    private void extend() {
        assertThat(Agreed.change(new ChangeWindow(province.registry, province.clock), longer(), People.EDITOR))
                .isInstanceOf(ChangeOutcome.Done.class);
    }

    private WindowChange longer() {
        return new WindowChange(
                province.firstRound,
                Optional.of(Samples.NHA_NAM),
                Samples.OPENS,
                province.clock.instant().plusSeconds(3660),
                "mưa lũ");
    }

    private Campaign stored() {
        return province.registry.campaign(province.campaign.id()).orElseThrow();
    }
}
