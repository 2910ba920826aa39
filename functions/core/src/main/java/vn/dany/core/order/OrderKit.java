package vn.dany.core.order;

import vn.dany.core.campaign.CampaignId;
import vn.dany.core.kit.ComposeKit;

/**
 * Orders the printed kit of a campaign: to be called whenever its codes or words have changed, by publishing it or by
 * re-issuing codes. Where nothing has changed it is the same order, and nothing is made again.
 */
public final class OrderKit {

    private final ComposeKit composeKit;
    private final OrderStore orders;

    public OrderKit(ComposeKit composeKit, OrderStore orders) {
        this.composeKit = composeKit;
        this.orders = orders;
    }

    /**
     * The order that was placed; a failed one is placed anew.
     *
     * @throws vn.dany.core.problem.ProblemException with NotInScope if there is no such campaign, or it has no code
     */
    public KitOrder order(CampaignId campaignId) {
        KitOrder order = new KitOrder(composeKit.compose(campaignId));
        orders.place(order);
        return order;
    }
}
