package vn.dany.core.headcount;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.unit.UnitId;

/** Headcounts in a map. */
public final class InMemoryHeadcounts implements Headcounts {

    private final Map<CampaignId, Map<UnitId, Integer>> declared = new ConcurrentHashMap<>();

    @Override
    public Map<UnitId, Integer> of(CampaignId campaignId) {
        return declared.getOrDefault(campaignId, Map.of());
    }

    @Override
    public void declare(CampaignId campaignId, Map<UnitId, Integer> headcounts) {
        declared.merge(campaignId, Map.copyOf(headcounts), (earlier, later) -> {
            Map<UnitId, Integer> both = new HashMap<>(earlier);
            both.putAll(later);
            return Map.copyOf(both);
        });
    }

    @Override
    public void withdraw(CampaignId campaignId, Set<UnitId> units) {
        declared.computeIfPresent(campaignId, (id, earlier) -> {
            Map<UnitId, Integer> left = new HashMap<>(earlier);
            left.keySet().removeAll(units);
            return Map.copyOf(left);
        });
    }
}
