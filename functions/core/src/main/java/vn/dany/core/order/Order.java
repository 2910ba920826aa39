package vn.dany.core.order;

import java.util.function.Function;
import vn.dany.core.campaign.CampaignId;

/**
 * Slow work asked for. It names its inputs, so that carrying it out twice gives the same bytes, and asking for it twice
 * is the same order.
 */
public sealed interface Order permits KitOrder, ResultsOrder {

    /** One function for each kind, named after it. */
    record Cases<R>(Function<KitOrder, R> kit, Function<ResultsOrder, R> results) {}

    /** What {@code cases} has for this kind. */
    <R> R match(Cases<R> cases);

    /** Identity: equal inputs, equal id. Safe in object names and addresses. */
    String id();

    /** The campaign it is about. */
    CampaignId campaignId();
}
