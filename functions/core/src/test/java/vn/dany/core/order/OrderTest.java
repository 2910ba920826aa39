package vn.dany.core.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosedSamples;

class OrderTest {

    private static final RoundId ROUND = new RoundId(new CampaignId("mau-2024"), 1);

    @Test
    void equalInputs_haveAnEqualId() {
        Map<vn.dany.core.unit.UnitId, Integer> headcounts = Map.of(Samples.PHUC_SON, 31, Samples.NHA_NAM, 20);
        assertThat(new ResultsOrder(DisclosedSamples.tally(ROUND, 1), new TreeMap<>(headcounts)).id())
                .isEqualTo(new ResultsOrder(DisclosedSamples.tally(ROUND, 1), new TreeMap<>(headcounts)).id());
    }

    @Test
    void anyOtherInput_hasAnotherIdAndDocument() {
        Set<String> ids = new HashSet<>();
        Set<String> documents = new HashSet<>();
        for (ResultsOrder order : Set.of(
                new ResultsOrder(DisclosedSamples.tally(ROUND, 1), new TreeMap<>()),
                new ResultsOrder(ResultsDocument.REPORT, DisclosedSamples.tally(ROUND, 1), new TreeMap<>()),
                new ResultsOrder(DisclosedSamples.tally(ROUND, 2), new TreeMap<>()),
                new ResultsOrder(DisclosedSamples.tally(new RoundId(ROUND.campaignId(), 2), 1), new TreeMap<>()),
                new ResultsOrder(DisclosedSamples.tally(new RoundId(new CampaignId("khac"), 1), 1), new TreeMap<>()),
                new ResultsOrder(DisclosedSamples.tally(ROUND, 1), new TreeMap<>(Map.of(Samples.PHUC_SON, 31))),
                new ResultsOrder(DisclosedSamples.tally(ROUND, 1), new TreeMap<>(Map.of(Samples.PHUC_SON, 32))),
                new ResultsOrder(DisclosedSamples.tally(ROUND, 1), new TreeMap<>(Map.of(Samples.NHA_NAM, 31))))) {
            ids.add(order.id());
            documents.add(order.documentName());
        }
        assertThat(ids).hasSize(8);
        assertThat(documents).hasSize(8);
    }

    @Test
    void names_areSafeInObjectNamesAndAddresses() {
        ResultsOrder order =
                new ResultsOrder(DisclosedSamples.tally(ROUND, 12), new TreeMap<>(Map.of(Samples.PHUC_SON, 31)));
        assertThat(order.id()).matches("[A-Za-z0-9._-]+");
        assertThat(order.documentName()).matches("[A-Za-z0-9._/-]+").endsWith(".xlsx");
    }
}
