package vn.dany.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dany.core.SampleProvince;
import vn.dany.core.SampleReform;
import vn.dany.core.Samples;
import vn.dany.core.access.People;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.disclosure.DisclosedSamples;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.Conversion;
import vn.dany.core.unit.Succession;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

class ConvertResultsTest {

    private static final LocalDate ON = LocalDate.of(2025, 7, 1);

    private final SampleProvince province = new SampleProvince(Samples.oneRound(new CampaignId("mau-2024")));
    private final ConvertResults convert =
            new ConvertResults(province.findCampaign, province.registry, province.disclosed, province.clock);

    @Test
    void totals_staySumWhatTheyWereAtTheTime() {
        count(Map.of(Samples.LAN_GIOI, 12, Samples.NHA_NAM, 7, Samples.PHUC_SON, 9, Samples.PHUC_SON_LUC_NAM, 30));
        reform();
        ConvertedResults now = convert.show(People.EDITOR, province.firstRound);
        assertThat(now.responses()).isEqualTo(58);
        assertThat(now.lines())
                .extracting(line -> line.unit().id(), ConvertedResults.Line::responses)
                .containsExactlyInAnyOrder(tuple(Samples.NHA_NAM, 19L), tuple(Samples.PHUC_SON_LUC_NAM, 30L));
        assertThat(now.undivided()).singleElement().satisfies(line -> {
            assertThat(line.unit().id()).isEqualTo(Samples.PHUC_SON);
            assertThat(line.responses()).isEqualTo(9);
            assertThat(line.reason()).isEqualTo(Conversion.Reason.SPLIT);
        });
        assertThat(now.lines().stream()
                                .mapToLong(ConvertedResults.Line::responses)
                                .sum()
                        + now.undivided().stream()
                                .mapToLong(ConvertedResults.Undivided::responses)
                                .sum())
                .isEqualTo(now.responses());
    }

    @Test
    void beforeTheReform_everyUnitIsItself() {
        count(Map.of(Samples.LAN_GIOI, 12));
        assertThat(convert.show(People.EDITOR, province.firstRound).lines())
                .hasSize(4)
                .allSatisfy(line -> assertThat(line.from()).containsExactly(line.unit()));
    }

    @Test
    void unitOfToday_showsTheAnswersOfAllItIsMadeOf() {
        count(Map.of(Samples.LAN_GIOI, 12, Samples.NHA_NAM, 7));
        reform();
        Results results = convert.show(People.EDITOR, province.firstRound, Samples.NHA_NAM);
        assertThat(results.shown().responses()).isEqualTo(19);
        assertThat(results.shown().tally().responses()).isEqualTo(19);
        assertThatThrownBy(() -> convert.show(People.EDITOR, province.firstRound, Samples.LAN_GIOI))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void smallUnitWithinALargerOne_isLeftOut() {
        count(Map.of(Samples.LAN_GIOI, 4, Samples.NHA_NAM, 70));
        reform();
        Results results = convert.show(People.EDITOR, province.firstRound, Samples.NHA_NAM);
        assertThat(results.shown().responses()).isEqualTo(74);
        assertThat(results.shown().tally().responses()).isEqualTo(70);
    }

    private void count(Map<UnitId, Integer> responses) {
        province.disclosed.publish(DisclosedSamples.last(
                province.firstRound, responses, Samples.vietnam("2024-04-01T09:58:07"), Samples.register()));
    }

    /** Lan Giới goes to Nhã Nam; Phúc Sơn is divided between Nhã Nam and the other Phúc Sơn. */
    private void reform() {
        List<AdministrativeUnit> units = SampleReform.ending(ON, Samples.LAN_GIOI, Samples.PHUC_SON);
        province.registry.publish(
                new UnitRegister(
                        units,
                        List.of(
                                SampleReform.edge(Samples.LAN_GIOI, Samples.NHA_NAM, ON, Succession.Kind.MERGED),
                                SampleReform.edge(Samples.PHUC_SON, Samples.NHA_NAM, ON, Succession.Kind.PART),
                                SampleReform.edge(
                                        Samples.PHUC_SON, Samples.PHUC_SON_LUC_NAM, ON, Succession.Kind.PART)),
                        List.of()),
                2);
        province.clock.set(Samples.vietnam("2025-07-01T00:00"));
    }
}
