package vn.dany.core.order;

import vn.dany.core.campaign.CampaignId;
import vn.dany.core.kit.Kit;

/** Asks for the printed kit of a campaign, with exactly these codes and words. */
public record KitOrder(Kit kit) implements Order {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.kit().apply(this);
    }

    @Override
    public String id() {
        return kit.id();
    }

    @Override
    public CampaignId campaignId() {
        return kit.campaignId();
    }
}
