package vn.dany.core.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CampaignPlan;

/** Drafts in a map. */
public final class InMemoryCampaignDrafts implements CampaignDrafts {

    private final Map<CampaignId, CampaignPlan> plans = new TreeMap<>();

    @Override
    public synchronized void keep(CampaignId id, CampaignPlan plan) {
        plans.put(id, plan);
    }

    @Override
    public synchronized Optional<CampaignPlan> find(CampaignId id) {
        return Optional.ofNullable(plans.get(id));
    }

    @Override
    public synchronized List<CampaignId> ids() {
        return List.copyOf(plans.keySet());
    }

    @Override
    public synchronized void discard(CampaignId id) {
        plans.remove(id);
    }
}
