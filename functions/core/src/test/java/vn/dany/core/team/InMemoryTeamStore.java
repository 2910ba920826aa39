package vn.dany.core.team;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.unit.UnitId;

/** What teams write down, in maps. */
public final class InMemoryTeamStore implements TeamStore {

    private final Map<List<Object>, DailyReport> reports = new HashMap<>();
    private final Map<List<Object>, Roster> rosters = new HashMap<>();
    private final Map<CampaignId, SortedMap<UnitId, LocalDate>> due = new HashMap<>();

    @Override
    public synchronized boolean put(DailyReport report) {
        return put(reports, List.of(report.campaignId(), report.unitId(), report.day()), report);
    }

    @Override
    public synchronized Optional<DailyReport> report(CampaignId campaignId, UnitId unitId, LocalDate day) {
        return Optional.ofNullable(reports.get(List.of(campaignId, unitId, day)));
    }

    @Override
    public synchronized List<DailyReport> reports(CampaignId campaignId, UnitId unitId) {
        return reports(campaignId).stream()
                .filter(report -> report.unitId().equals(unitId))
                .toList();
    }

    @Override
    public synchronized List<DailyReport> reports(CampaignId campaignId) {
        return reports.values().stream()
                .filter(report -> report.campaignId().equals(campaignId))
                .sorted(Comparator.comparing(DailyReport::unitId).thenComparing(DailyReport::day))
                .toList();
    }

    @Override
    public synchronized boolean put(Roster roster) {
        return put(rosters, List.of(roster.campaignId(), roster.unitId()), roster);
    }

    @Override
    public synchronized Optional<Roster> roster(CampaignId campaignId, UnitId unitId) {
        return Optional.ofNullable(rosters.get(List.of(campaignId, unitId)));
    }

    @Override
    public synchronized List<Roster> rosters(CampaignId campaignId) {
        return rosters.values().stream()
                .filter(roster -> roster.campaignId().equals(campaignId))
                .sorted(Comparator.comparing(Roster::unitId))
                .toList();
    }

    @Override
    public synchronized SortedMap<UnitId, LocalDate> rostersDue(CampaignId campaignId) {
        return new TreeMap<>(due.getOrDefault(campaignId, new TreeMap<>()));
    }

    @Override
    public synchronized void due(CampaignId campaignId, Collection<UnitId> units, LocalDate day) {
        units.forEach(
                unit -> due.computeIfAbsent(campaignId, id -> new TreeMap<>()).put(unit, day));
    }

    private static <T extends Written<T>> boolean put(Map<List<Object>, T> all, List<Object> key, T wanted) {
        T before = all.get(key);
        int version = before == null ? Saved.NONE : before.saved().version();
        if (version + 1 != wanted.saved().version()) {
            return false;
        }
        all.put(key, wanted);
        return true;
    }
}
