package vn.dany.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dany.core.RandomAnswers;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.tally.QuestionTally;
import vn.dany.core.tally.TallyRound;
import vn.dany.core.unit.UnitId;

class ShowResultsTest {

    private final SampleProvince province = new SampleProvince(Samples.oneRound(new CampaignId("mau-2024")));
    private final ShowResults showResults = new ShowResults(province.registry, province.tallies);

    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "4, false", "5, true", "6, true"})
    void answersOfOneUnit_areShownFromFiveResponsesOn(int responses, boolean shown) {
        answered(Samples.PHUC_SON, responses);
        count();
        Results results = showResults.show(province.firstRound, Samples.PHUC_SON);
        assertThat(results.responses()).isEqualTo(responses);
        assertThat(results.tally().isPresent()).isEqualTo(shown);
    }

    @Test
    void districtWithOneSurveyedUnit_isThatUnitAndNoWayAroundTheRule() {
        answered(Samples.PHUC_SON_LUC_NAM, 4);
        count();
        assertThat(showResults.show(province.firstRound, Samples.LUC_NAM).tally())
                .isEmpty();
        assertThat(showResults.show(province.firstRound, Samples.LUC_NAM).responses())
                .isEqualTo(4);
    }

    @Test
    void districtAndProvince_areTheSumOfTheUnitsBelow() {
        answered(Samples.PHUC_SON, 3);
        answered(Samples.LAN_GIOI, 2);
        answered(Samples.PHUC_SON_LUC_NAM, 6);
        count();
        var tally = province.tallies.newest(province.firstRound).orElseThrow().tally();
        assertThat(showResults.show(province.firstRound, Samples.TAN_YEN).tally())
                .contains(tally.sum(List.of(Samples.PHUC_SON, Samples.LAN_GIOI)));
        Results whole = showResults.show(province.firstRound, Samples.PROVINCE);
        assertThat(whole.tally()).contains(tally.sum(Samples.COMMUNES));
        assertThat(whole.responses()).isEqualTo(11);
        assertThat(whole.countedAt()).contains(province.clock.instant());
    }

    @Test
    void districtAndProvince_areShownFromTheFirstResponseOn() {
        answered(Samples.PHUC_SON, 1);
        count();
        assertThat(showResults.show(province.firstRound, Samples.TAN_YEN).tally())
                .isPresent();
        assertThat(showResults.show(province.firstRound, Samples.PROVINCE).tally())
                .isPresent();
    }

    @Test
    void roundNeverCounted_showsNoTime() {
        Results results = showResults.show(province.firstRound, Samples.PROVINCE);
        assertThat(results.countedAt()).isEmpty();
        assertThat(results.responses()).isZero();
    }

    @Test
    void unknownRoundOrUnit_isNotInScope() {
        assertNotInScope(new RoundId(province.campaign.id(), 2), Samples.PROVINCE);
        assertNotInScope(new RoundId(new CampaignId("khac"), 1), Samples.PROVINCE);
        assertNotInScope(province.firstRound, UnitId.of("99999", Samples.FOUNDED));
    }

    @Test
    void unitOutsideTheCampaign_isNotInScope() {
        SampleProvince partial = new SampleProvince(Samples.oneRound(new CampaignId("mau-2025")));
        partial.registry.put(Samples.asking(partial.campaign, List.of(Samples.LAN_GIOI, Samples.NHA_NAM)));
        ShowResults show = new ShowResults(partial.registry, partial.tallies);
        assertThat(show.show(partial.firstRound, Samples.TAN_YEN).responses()).isZero();
        for (UnitId outside : List.of(Samples.PHUC_SON, Samples.LUC_NAM)) {
            assertThatThrownBy(() -> show.show(partial.firstRound, outside)).isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void indicator_isTheFavourableShareWithoutDontKnowAndSkipped() {
        // md4: the first two of four levels are favourable
        QuestionTally tally = new QuestionTally(8, 10, 5, new TreeMap<>(Map.of("1", 2L, "2", 1L, "3", 4L, "4", 1L)));
        assertThat(Results.indicator(variable("B1a"), tally)).hasValue(3750);
    }

    @Test
    void indicatorWithoutScaleOrAnswers_isEmpty() {
        QuestionTally some = new QuestionTally(1, 0, 0, new TreeMap<>(Map.of("1", 1L)));
        assertThat(Results.indicator(variable("A1"), some)).isEqualTo(OptionalInt.empty());
        assertThat(Results.indicator(variable("C1"), new QuestionTally(0, 9, 9, new TreeMap<>())))
                .isEqualTo(OptionalInt.empty());
    }

    private static Variable variable(String id) {
        return Samples.questionnaire().variable(new QuestionId(id)).orElseThrow();
    }

    private void assertNotInScope(RoundId roundId, UnitId unitId) {
        assertThatThrownBy(() -> showResults.show(roundId, unitId))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(new Problem.NotInScope()));
    }

    private void answered(UnitId unitId, int responses) {
        new RandomAnswers(Samples.questionnaire(), unitId.hashCode())
                .responses(responses, province.firstRound, List.of(unitId))
                .forEach(province.responses::record);
    }

    private void count() {
        new TallyRound(province.responses, province.tallies, province.clock).tally(province.firstRound);
    }
}
