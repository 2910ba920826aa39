package vn.dany.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dany.core.RandomAnswers;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.access.People;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.tally.QuestionTally;
import vn.dany.core.unit.UnitId;

class ShowResultsTest {

    private final SampleProvince province = new SampleProvince(Samples.oneRound(new CampaignId("mau-2024")));
    private final RandomAnswers answers = new RandomAnswers(Samples.questionnaire(), 3);
    private final ShowResults showResults =
            new ShowResults(province.findCampaign, province.registry, province.disclosed);

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "4, 0", "5, 5", "6, 6"})
    void frozenUnit_isShownFromABlockOn(int responses, int shown) {
        answered(Samples.PHUC_SON, responses);
        freeze();
        assertShown(Samples.PHUC_SON, responses, shown);
    }

    @ParameterizedTest
    @CsvSource({"5, 0", "9, 0", "10, 5", "14, 5", "15, 10", "19, 10"})
    void openUnitCountedAfterEachResponse_isShownOneBlockBehind(int responses, int shown) {
        for (int i = 0; i < responses; i++) {
            answered(Samples.PHUC_SON, 1);
            count();
        }
        assertShown(Samples.PHUC_SON, responses, shown);
        assertShown(Samples.TAN_YEN, responses, shown);
        assertShown(Samples.PROVINCE, responses, shown);
    }

    @Test
    void shownState_tellsItsOwnTimeWhileCountsAreLive() {
        answered(Samples.PHUC_SON, 5);
        count();
        Instant first = province.clock.instant();
        province.clock.advance(Duration.ofMinutes(5));
        answered(Samples.PHUC_SON, 5);
        count();
        Results results = showResults.show(People.EDITOR, province.firstRound, Samples.PHUC_SON);
        assertThat(results.shown().newest()).contains(first);
        assertThat(results.countedAt()).contains(province.clock.instant());
        assertThat(results.isFinal()).isFalse();
    }

    @Test
    void districtWithOneSurveyedUnit_isThatUnitAndNoWayAroundTheRule() {
        answered(Samples.PHUC_SON_LUC_NAM, 4);
        freeze();
        assertShown(Samples.LUC_NAM, 4, 0);
        assertShown(Samples.PROVINCE, 4, 0);
    }

    @Test
    void frozenSmallUnits_arePooledInTheirDistrict() {
        answered(Samples.PHUC_SON, 3);
        answered(Samples.LAN_GIOI, 2);
        answered(Samples.PHUC_SON_LUC_NAM, 6);
        freeze();
        assertShown(Samples.PHUC_SON, 3, 0);
        assertShown(Samples.LAN_GIOI, 2, 0);
        assertShown(Samples.TAN_YEN, 5, 5);
        assertShown(Samples.LUC_NAM, 6, 6);
        assertShown(Samples.PROVINCE, 11, 11);
    }

    @Test
    void poolsThatStaySmall_goUpToTheProvince() {
        answered(Samples.PHUC_SON, 3);
        answered(Samples.PHUC_SON_LUC_NAM, 2);
        freeze();
        assertShown(Samples.TAN_YEN, 3, 0);
        assertShown(Samples.LUC_NAM, 2, 0);
        assertShown(Samples.PROVINCE, 5, 5);
    }

    @Test
    void whatIsStillSmallInTheProvince_isInNoTotal() {
        answered(Samples.NHA_NAM, 20);
        answered(Samples.PHUC_SON, 3);
        answered(Samples.PHUC_SON_LUC_NAM, 1);
        freeze();
        assertShown(Samples.TAN_YEN, 23, 20);
        assertShown(Samples.PROVINCE, 24, 20);
        assertThat(showResults
                        .show(People.EDITOR, province.firstRound, Samples.PROVINCE)
                        .shown()
                        .held())
                .isEqualTo(4);
    }

    @Test
    void roundNeverCounted_showsNoTime() {
        Results results = showResults.show(People.EDITOR, province.firstRound, Samples.PROVINCE);
        assertThat(results.countedAt()).isEmpty();
        assertThat(results.shown().responses()).isZero();
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
        ShowResults show = new ShowResults(partial.findCampaign, partial.registry, partial.disclosed);
        assertThat(show.show(People.EDITOR, partial.firstRound, Samples.TAN_YEN)
                        .shown()
                        .responses())
                .isZero();
        for (UnitId outside : List.of(Samples.PHUC_SON, Samples.LUC_NAM)) {
            assertThatThrownBy(() -> show.show(People.EDITOR, partial.firstRound, outside))
                    .isInstanceOf(ProblemException.class);
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
        return Objects.requireNonNull(Samples.questionnaire().variablesById().get(new QuestionId(id)));
    }

    private void assertNotInScope(RoundId roundId, UnitId unitId) {
        assertThatThrownBy(() -> showResults.show(People.EDITOR, roundId, unitId))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isEqualTo(Problem.of(Problem.Code.NOT_IN_SCOPE)));
    }

    private void assertShown(UnitId unit, int responses, int shown) {
        Results results = showResults.show(People.EDITOR, province.firstRound, unit);
        assertThat(results.shown().responses()).isEqualTo(responses);
        assertThat(results.shown().tally().responses()).isEqualTo(shown);
    }

    private void answered(UnitId unitId, int responses) {
        answers.responses(responses, province.firstRound, List.of(unitId)).forEach(province.responses::record);
    }

    private void count() {
        province.clock.advance(Duration.ofSeconds(1));
        province.tallyRound().tally(province.firstRound);
    }

    private void freeze() {
        province.clock.set(Samples.CLOSES.plus(Duration.ofHours(1)));
        province.freezeRounds(province.responses).freeze(result -> {});
    }
}
