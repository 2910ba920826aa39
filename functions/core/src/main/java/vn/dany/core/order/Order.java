package vn.dany.core.order;

import vn.dany.core.campaign.CampaignId;

/**
 * Slow work asked for. It names its inputs, so that carrying it out twice gives the same bytes, and asking for it twice
 * is the same order.
 */
public sealed interface Order permits KitOrder, ResultsOrder {

    /** Identity: equal inputs, equal id. Safe in object names and addresses. */
    String id();

    /** The campaign it is about. */
    CampaignId campaignId();
}
