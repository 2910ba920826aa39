package vn.dany.core.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.unit.UnitId;

/** What staff do beside a round, in lists. */
public final class InMemoryDeskStore implements DeskStore {

    private final List<Push> pushes = new ArrayList<>();
    private final List<FlagNote> notes = new ArrayList<>();
    private final Map<CampaignId, DeskPlan> plans = new HashMap<>();
    private final Map<CampaignId, SortedMap<String, List<UnitId>>> lists = new HashMap<>();

    @Override
    public synchronized boolean push(Push push) {
        boolean early = pushes.stream()
                .anyMatch(other -> other.roundId().equals(push.roundId())
                        && other.unitId().equals(push.unitId())
                        && other.holdsAt(push.at()));
        return pushes.contains(push) || (!early && pushes.add(push));
    }

    @Override
    public synchronized List<Push> pushes(RoundId roundId) {
        return pushes.stream()
                .filter(push -> push.roundId().equals(roundId))
                .sorted(Comparator.comparing(Push::at).reversed())
                .toList();
    }

    @Override
    public synchronized void note(FlagNote note) {
        notes.add(note);
    }

    @Override
    public synchronized List<FlagNote> notes(RoundId roundId) {
        List<FlagNote> found = new ArrayList<>(
                notes.stream().filter(note -> note.roundId().equals(roundId)).toList());
        Collections.reverse(found);
        return found;
    }

    @Override
    public synchronized DeskPlan plan(CampaignId campaignId) {
        return plans.getOrDefault(campaignId, DeskPlan.USUAL);
    }

    @Override
    public synchronized void keep(CampaignId campaignId, DeskPlan plan) {
        plans.put(campaignId, plan);
    }

    @Override
    public synchronized SortedMap<String, List<UnitId>> lists(CampaignId campaignId) {
        return new TreeMap<>(lists.getOrDefault(campaignId, new TreeMap<>()));
    }

    @Override
    public synchronized boolean assign(
            CampaignId campaignId, String identity, List<UnitId> before, List<UnitId> units) {
        SortedMap<String, List<UnitId>> all = lists.computeIfAbsent(campaignId, id -> new TreeMap<>());
        if (!all.getOrDefault(identity, List.of()).equals(before)) {
            return false;
        }
        if (units.isEmpty()) {
            all.remove(identity);
        } else {
            all.put(identity, List.copyOf(units));
        }
        return true;
    }
}
