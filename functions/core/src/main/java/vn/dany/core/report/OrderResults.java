package vn.dany.core.report;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.TreeMap;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.tally.TallyStore;

/** Orders the results workbook of a round from its newest count. Two people asking at once place one order. */
@Singleton
public final class OrderResults {

    private final TallyStore tallies;
    private final Headcounts headcounts;
    private final OrderStore orders;

    @Inject
    public OrderResults(TallyStore tallies, Headcounts headcounts, OrderStore orders) {
        this.tallies = tallies;
        this.headcounts = headcounts;
        this.orders = orders;
    }

    /** The order that was placed; empty if the round was never counted. */
    public Optional<ResultsOrder> order(RoundId roundId) {
        return tallies.newest(roundId).map(snapshot -> {
            ResultsOrder order =
                    new ResultsOrder(roundId, snapshot.name(), new TreeMap<>(headcounts.of(roundId.campaignId())));
            orders.place(order);
            return order;
        });
    }
}
