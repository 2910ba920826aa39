package vn.dany.core.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.access.People;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.report.ConvertedUnits;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.Succession;
import vn.dany.core.unit.UnitRegister;

class OrderResultsTest {

    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private final SampleProvince province = new SampleProvince(Samples.oneRound(new CampaignId("mau-2024")));
    private final OrderResults orderResults = province.orderResults();

    @Test
    void roundNeverCounted_cannotBeOrdered() {
        assertThat(orderResults.order(People.EDITOR, province.firstRound, ResultsDocument.WORKBOOK))
                .isEmpty();
        assertThat(province.orders.pending()).isEmpty();
    }

    @Test
    void order_namesTheNewestCountAndTheHeadcountsOfNow() {
        province.headcounts.declare(province.campaign.id(), Map.of(Samples.PHUC_SON, 31));
        count();
        count();
        ResultsOrder order = orderResults
                .order(People.EDITOR, province.firstRound, ResultsDocument.WORKBOOK)
                .orElseThrow();
        assertThat(province.disclosed.latest(province.firstRound)).contains(order.tally());
        assertThat(order.headcounts()).isEqualTo(Map.of(Samples.PHUC_SON, 31));
        assertThat(province.orders.pending()).containsExactly(order);
    }

    @Test
    void twoPeopleAsking_placeOneOrder() {
        count();
        assertThat(orderResults.order(People.EDITOR, province.firstRound, ResultsDocument.WORKBOOK))
                .isEqualTo(orderResults.order(People.EDITOR, province.firstRound, ResultsDocument.WORKBOOK));
        assertThat(province.orders.pending()).hasSize(1);
    }

    @Test
    void newCountOrHeadcount_isANewOrder() {
        count();
        orderResults.order(People.EDITOR, province.firstRound, ResultsDocument.WORKBOOK);
        count();
        orderResults.order(People.EDITOR, province.firstRound, ResultsDocument.WORKBOOK);
        province.headcounts.declare(province.campaign.id(), Map.of(Samples.PHUC_SON, 31));
        orderResults.order(People.EDITOR, province.firstRound, ResultsDocument.WORKBOOK);
        assertThat(province.orders.pending()).hasSize(3);
    }

    @Test
    void workbookOrdered_holdsTheCountsOfEachDay() {
        count();
        count();
        ResultsOrder order = wanted(ResultsDocument.WORKBOOK);
        assertThat(order.facts().days().orElseThrow().last())
                .isEqualTo(order.tally().responses());
        assertThat(order.facts().days().orElseThrow().points()).hasSize(1);
        assertThat(wanted(ResultsDocument.REPORT).facts().days()).isEmpty();
    }

    @Test
    void reform_isANewOrderOfTheWorkbookWithTheBoundariesOfToday_andNoneOfTheReport() {
        count();
        ResultsOrder before = wanted(ResultsDocument.WORKBOOK);
        ResultsOrder report = wanted(ResultsDocument.REPORT);
        assertThat(before.facts().today()).as("every unit is itself").isEmpty();
        province.registry.publish(reformed(), 2);
        province.clock.set(Samples.vietnam("2025-07-03T00:00"));
        ResultsOrder after = wanted(ResultsDocument.WORKBOOK);
        assertThat(after.id()).isNotEqualTo(before.id());
        assertThat(after.tally()).isEqualTo(before.tally());
        ConvertedUnits today = after.facts().today().orElseThrow();
        assertThat(today.since()).isEqualTo(REFORM);
        assertThat(today.units())
                .extracting(ConvertedUnits.Line::name, ConvertedUnits.Line::from)
                .contains(tuple("Thị trấn Nhã Nam", new TreeSet<>(Set.of(Samples.LAN_GIOI, Samples.NHA_NAM))));
        assertThat(wanted(ResultsDocument.REPORT)).isEqualTo(report);
        province.clock.advance(Duration.ofDays(40));
        assertThat(wanted(ResultsDocument.WORKBOOK))
                .as("another day, the same boundaries")
                .isEqualTo(after);
    }

    /** Lan Giới goes to Nhã Nam. */
    private static UnitRegister reformed() {
        return new UnitRegister(
                Samples.register().all().stream()
                        .map(unit -> unit.id().equals(Samples.LAN_GIOI)
                                ? new AdministrativeUnit(
                                        unit.id(),
                                        unit.code(),
                                        unit.name(),
                                        unit.type(),
                                        unit.level(),
                                        unit.parentId(),
                                        unit.validFrom(),
                                        REFORM)
                                : unit)
                        .toList(),
                List.of(new Succession(Samples.LAN_GIOI, Samples.NHA_NAM, REFORM, Succession.Kind.MERGED, "NQ", "")),
                List.of());
    }

    private ResultsOrder wanted(ResultsDocument document) {
        return orderResults.wanted(People.EDITOR, province.firstRound, document).orElseThrow();
    }

    private void count() {
        province.clock.advance(Duration.ofMinutes(5));
        new RandomAnswers(Samples.questionnaire(), province.responses.all().size())
                .responses(1, province.firstRound, Samples.COMMUNES)
                .forEach(province.responses::record);
        province.tallyRound().tally(province.firstRound);
    }
}
