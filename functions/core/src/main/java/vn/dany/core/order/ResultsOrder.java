package vn.dany.core.order;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.digest.Sha256;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.core.unit.UnitId;

/**
 * Asks for a document of a round's results. Holds everything it is made from that changes from count to count.
 *
 * @param document which
 * @param tally what might be seen of the round when the order was placed
 * @param headcounts the headcounts as declared then
 * @param facts what else was known then
 */
public record ResultsOrder(
        ResultsDocument document, DisclosedTally tally, SortedMap<UnitId, Integer> headcounts, ReportFacts facts)
        implements Order {

    public ResultsOrder {
        headcounts = Collections.unmodifiableSortedMap(new TreeMap<>(headcounts));
    }

    /** Asks for what is made of counts alone. */
    public ResultsOrder(ResultsDocument document, DisclosedTally tally, SortedMap<UnitId, Integer> headcounts) {
        this(document, tally, headcounts, ReportFacts.NONE);
    }

    /** Asks for the workbook. */
    public ResultsOrder(DisclosedTally tally, SortedMap<UnitId, Integer> headcounts) {
        this(ResultsDocument.WORKBOOK, tally, headcounts);
    }

    /** The round. */
    public RoundId roundId() {
        return tally.roundId();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.results().apply(this);
    }

    @Override
    public String id() {
        String declared = headcounts.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("\n"));
        String more = facts.fingerprint();
        return document.word() + "-" + roundId() + "-" + tally.number() + "-" + Sha256.hex(declared, 16)
                + (more.isEmpty() ? "" : "-" + more);
    }

    @Override
    public CampaignId campaignId() {
        return roundId().campaignId();
    }

    /** Where the finished document is kept. */
    public String documentName() {
        return roundId() + "/" + id() + "." + document.extension();
    }
}
