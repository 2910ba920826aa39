package vn.dany.core.order;

import java.util.Set;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.kit.ComposeKit;
import vn.dany.core.kit.Kit;
import vn.dany.core.kit.KitNames;
import vn.dany.core.kit.KitStore;

/** Shows how far the kit of a campaign is: the one for its codes and words of now. */
public final class ShowKit {

    private final ComposeKit composeKit;
    private final OrderStore orders;
    private final KitStore kits;

    public ShowKit(ComposeKit composeKit, OrderStore orders, KitStore kits) {
        this.composeKit = composeKit;
        this.orders = orders;
        this.kits = kits;
    }

    /**
     * The progress of the campaign's kit. A kit whose order was forgotten is done if all of it is there.
     *
     * @throws vn.dany.core.problem.ProblemException with NotInScope if there is no such campaign, or it has no code
     */
    public KitProgress show(CampaignId campaignId) {
        Kit kit = composeKit.compose(campaignId);
        Set<String> files = kits.names(kit);
        OrderState state = files.contains(new KitNames(kit).whole())
                ? OrderState.at(OrderState.Stage.DONE)
                : orders.state(new KitOrder(kit));
        return new KitProgress(kit, state, files);
    }
}
