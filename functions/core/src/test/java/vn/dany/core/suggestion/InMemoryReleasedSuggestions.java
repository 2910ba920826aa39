package vn.dany.core.suggestion;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.unit.UnitId;

/** Keeps what was released in memory. */
public final class InMemoryReleasedSuggestions implements ReleasedSuggestions {

    private final NavigableMap<String, ReleasedSuggestion> released = new TreeMap<>();

    @Override
    public synchronized void put(ReleasedSuggestion one) {
        released.put(key(one.campaignId(), one.unitId(), one.suggestionId()), one);
    }

    @Override
    public synchronized void remove(CampaignId campaignId, UnitId unitId, String suggestionId) {
        released.remove(key(campaignId, unitId, suggestionId));
    }

    @Override
    public synchronized List<ReleasedSuggestion> of(CampaignId campaignId) {
        return released.values().stream()
                .filter(one -> one.campaignId().equals(campaignId))
                .toList();
    }

    @Override
    public synchronized Page page(CampaignId campaignId, Optional<UnitId> unitId, Optional<Place> after, int most) {
        List<ReleasedSuggestion> behind = released
                .tailMap(
                        after.map(place -> key(campaignId, place.unitId(), place.suggestionId()))
                                .orElse(""),
                        false)
                .values()
                .stream()
                .filter(one -> one.campaignId().equals(campaignId)
                        && unitId.map(one.unitId()::equals).orElse(true))
                .toList();
        List<ReleasedSuggestion> first = behind.subList(0, Math.min(most, behind.size()));
        return new Page(
                first,
                behind.size() <= most
                        ? Optional.empty()
                        : Optional.of(new Place(
                                first.get(most - 1).unitId(),
                                first.get(most - 1).suggestionId())));
    }

    private static String key(CampaignId campaignId, UnitId unitId, String suggestionId) {
        return campaignId + "#" + unitId + "#" + suggestionId;
    }
}
