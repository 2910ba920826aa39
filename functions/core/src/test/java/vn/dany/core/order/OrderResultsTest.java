package vn.dany.core.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.access.People;
import vn.dany.core.campaign.CampaignId;

class OrderResultsTest {

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

    private void count() {
        province.clock.advance(Duration.ofMinutes(5));
        new RandomAnswers(Samples.questionnaire(), province.responses.all().size())
                .responses(1, province.firstRound, Samples.COMMUNES)
                .forEach(province.responses::record);
        province.tallyRound().tally(province.firstRound);
    }
}
