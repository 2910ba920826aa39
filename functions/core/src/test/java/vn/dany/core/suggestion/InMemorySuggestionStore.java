package vn.dany.core.suggestion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.unit.UnitId;

/** Keeps suggestions in memory; also says what may be known of them in public. */
public final class InMemorySuggestionStore implements SuggestionStore, SuggestionStates {

    private final Map<String, Suggestion> suggestions = new TreeMap<>();
    private final Map<RoundId, CopyMark> marks = new HashMap<>();
    private final Map<CampaignId, SuggestionPlan> plans = new HashMap<>();

    @Override
    public synchronized boolean add(Suggestion suggestion) {
        return suggestions.putIfAbsent(key(suggestion), suggestion) == null;
    }

    @Override
    public Set<String> ids(CampaignId campaignId) {
        return of(campaignId).stream().map(Suggestion::suggestionId).collect(Collectors.toSet());
    }

    @Override
    public synchronized List<Suggestion> of(CampaignId campaignId) {
        return suggestions.values().stream()
                .filter(one -> one.campaignId().equals(campaignId))
                .toList();
    }

    @Override
    public List<Suggestion> of(CampaignId campaignId, UnitId unitId) {
        return of(campaignId).stream()
                .filter(one -> one.unitId().equals(unitId))
                .toList();
    }

    @Override
    public synchronized Optional<Suggestion> find(CampaignId campaignId, UnitId unitId, String suggestionId) {
        return Optional.ofNullable(suggestions.get(key(campaignId, unitId, suggestionId)));
    }

    @Override
    public Optional<Known> known(CampaignId campaignId, UnitId unitId, String suggestionId) {
        return find(campaignId, unitId, suggestionId)
                .map(Suggestion::handling)
                .map(handling -> new Known(handling.publicly(), handling.mergedInto()));
    }

    @Override
    public synchronized boolean replace(Suggestion seen, Handling next) {
        Suggestion there = suggestions.get(key(seen));
        if (there == null || there.handling().version() != seen.handling().version()) {
            return false;
        }
        suggestions.put(key(seen), there.with(next));
        return true;
    }

    @Override
    public synchronized Optional<CopyMark> mark(RoundId roundId) {
        return Optional.ofNullable(marks.get(roundId));
    }

    @Override
    public synchronized void keep(RoundId roundId, CopyMark mark) {
        marks.put(roundId, mark);
    }

    @Override
    public synchronized SuggestionPlan plan(CampaignId campaignId) {
        return plans.getOrDefault(campaignId, SuggestionPlan.USUAL);
    }

    @Override
    public synchronized void keep(CampaignId campaignId, SuggestionPlan plan) {
        plans.put(campaignId, plan);
    }

    private static String key(Suggestion suggestion) {
        return key(suggestion.campaignId(), suggestion.unitId(), suggestion.suggestionId());
    }

    private static String key(CampaignId campaignId, UnitId unitId, String suggestionId) {
        return campaignId + "#" + unitId + "#" + suggestionId;
    }
}
