package vn.dany.core.report;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.unit.UnitId;

/**
 * Asks for the results workbook of a round.
 *
 * @param snapshot name of the tally snapshot the workbook is made from
 * @param headcounts the headcounts as declared when it was placed
 */
public record ResultsOrder(RoundId roundId, String snapshot, SortedMap<UnitId, Integer> headcounts) implements Order {

    public ResultsOrder {
        headcounts = Collections.unmodifiableSortedMap(new TreeMap<>(headcounts));
    }

    @Override
    public String id() {
        String rest = UUID.nameUUIDFromBytes(headcounts.toString().getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 8);
        return "results-" + roundId + "-" + snapshot + "-" + rest;
    }

    @Override
    public CampaignId campaignId() {
        return roundId.campaignId();
    }

    /** Where the finished document is kept. */
    public String documentName() {
        return roundId + "/" + id() + ".xlsx";
    }
}
