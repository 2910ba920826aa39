package vn.dany.core.order;

import java.util.Optional;
import java.util.TreeMap;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosedTallies;
import vn.dany.core.headcount.Headcounts;

/** Orders the results workbook of a round from its newest count. Two people asking at once place one order. */
public final class OrderResults {

    private final DisclosedTallies disclosed;
    private final Headcounts headcounts;
    private final OrderStore orders;

    public OrderResults(DisclosedTallies disclosed, Headcounts headcounts, OrderStore orders) {
        this.disclosed = disclosed;
        this.headcounts = headcounts;
        this.orders = orders;
    }

    /** The order that was placed; empty if the round was never counted. */
    public Optional<ResultsOrder> order(RoundId roundId) {
        return disclosed.latest(roundId).map(tally -> {
            ResultsOrder order = new ResultsOrder(tally, new TreeMap<>(headcounts.of(roundId.campaignId())));
            orders.place(order);
            return order;
        });
    }
}
