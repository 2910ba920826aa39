package vn.dany.core.team;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.unit.UnitId;

/**
 * Keeps what the teams of communes write down. Reads see every change acknowledged before the call. What has expired may
 * still be there.
 */
public interface TeamStore {

    /**
     * Puts the report if and only if the one of its unit and day has the version before it, or there is none and this is
     * the first; returns whether. Of two people who write at the same time one does.
     */
    boolean put(DailyReport report);

    /** The report of a unit on a day. */
    Optional<DailyReport> report(CampaignId campaignId, UnitId unitId, LocalDate day);

    /** Every report of a unit, the first day first. */
    List<DailyReport> reports(CampaignId campaignId, UnitId unitId);

    /** Every report of the campaign, by unit, the first day of each first. */
    List<DailyReport> reports(CampaignId campaignId);

    /** Puts the list on the same condition. */
    boolean put(Roster roster);

    /** The list of a unit. */
    Optional<Roster> roster(CampaignId campaignId, UnitId unitId);

    /** Every list of the campaign. */
    List<Roster> rosters(CampaignId campaignId);

    /** The last day for the lists of units that have one. */
    SortedMap<UnitId, LocalDate> rostersDue(CampaignId campaignId);

    /** Replaces the last day for the lists of {@code units}. */
    void due(CampaignId campaignId, Collection<UnitId> units, LocalDate day);
}
