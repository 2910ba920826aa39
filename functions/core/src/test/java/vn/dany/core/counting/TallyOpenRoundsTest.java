package vn.dany.core.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dany.core.RandomAnswers;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.tally.ResponseSource;

class TallyOpenRoundsTest {

    private final SampleProvince province = new SampleProvince(Samples.fourRounds(new CampaignId("bon-dot")));

    @ParameterizedTest
    @CsvSource({
        "2024-01-21T23:59:59, ''",
        "2024-01-22T00:00:00, 1",
        "2024-03-25T23:59:59, 1",
        // grace of 30 minutes, then another 30 in which a late schedule still counts what came in
        "2024-03-26T00:00:00, 1",
        "2024-03-26T00:59:59, 1",
        "2024-03-26T01:00:00, ''",
        "2024-04-01T00:00:00, 2",
        "2024-12-26T00:59:59, 4",
        "2024-12-26T01:00:00, ''"
    })
    void rounds_areCountedFromOpeningToTheEndOfTheAftermath(String local, String numbers) {
        province.clock.set(Samples.vietnam(local));
        assertThat(turns(over(province.responses)).stream()
                        .map(result -> String.valueOf(result.roundId().number()))
                        .collect(Collectors.joining(",")))
                .isEqualTo(numbers);
    }

    @Test
    void aftermathOverlappingTheNextRound_countsBoth() {
        Campaign touching = Samples.campaign(
                new CampaignId("lien-tiep"),
                List.of(Samples.days("2024-04-01", "2024-04-01"), Samples.days("2024-04-02", "2024-04-02")));
        SampleProvince two = new SampleProvince(touching);
        two.clock.set(Samples.vietnam("2024-04-02T00:10"));
        List<RoundTurn> results =
                turns(new TallyOpenRounds(two.registry, two.tallyRound(), two.copySuggestions(), two.clock));
        assertThat(results)
                .extracting(RoundTurn::roundId)
                .containsExactly(new RoundId(touching.id(), 1), new RoundId(touching.id(), 2));
    }

    @Test
    void openRoundsOfAllCampaigns_areCountedAndKept() {
        Campaign other = Samples.fourRounds(new CampaignId("dot-khac"));
        province.publish(other);
        RoundId otherRound = other.rounds().get(0).id();
        RandomAnswers random = new RandomAnswers(Samples.questionnaire(), 1);
        random.responses(7, province.firstRound, Samples.COMMUNES).forEach(province.responses::record);
        random.responses(3, otherRound, Samples.COMMUNES).forEach(province.responses::record);
        assertThat(turns(over(province.responses)))
                .containsExactly(
                        RoundTurn.done(province.firstRound, RoundTurn.End.COUNTED, 7),
                        RoundTurn.done(otherRound, RoundTurn.End.COUNTED, 3));
        assertThat(province.tally(otherRound).responses()).isEqualTo(3);
    }

    @Test
    void brokenRound_doesNotKeepTheOthersFromBeingCounted() {
        Campaign other = Samples.fourRounds(new CampaignId("dot-khac"));
        province.publish(other);
        RoundId good = other.rounds().get(0).id();
        new RandomAnswers(Samples.questionnaire(), 1)
                .responses(3, good, Samples.COMMUNES)
                .forEach(province.responses::record);
        IllegalStateException reason = new IllegalStateException("unreadable item");
        ResponseSource broken = (roundId, reading, reader) -> {
            if (roundId.equals(province.firstRound)) {
                throw reason;
            }
            province.responses.read(roundId, reading, reader);
        };
        assertThat(turns(over(broken)))
                .containsExactly(
                        RoundTurn.failed(province.firstRound, RoundTurn.End.NOT_COUNTED, reason),
                        RoundTurn.done(good, RoundTurn.End.COUNTED, 3));
        assertThat(province.disclosed.latest(province.firstRound)).isEmpty();
        assertThat(province.disclosed.latest(good)).isPresent();
    }

    static List<RoundTurn> turns(TallyOpenRounds tallyOpenRounds) {
        List<RoundTurn> turns = new ArrayList<>();
        tallyOpenRounds.tally(turns::add);
        return turns;
    }

    private TallyOpenRounds over(ResponseSource source) {
        return new TallyOpenRounds(
                province.registry, province.tallyRound(source), province.copySuggestions(), province.clock);
    }
}
