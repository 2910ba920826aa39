package vn.dany.core.team;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.unit.UnitId;

/**
 * What a commune's team did on one day. Everything here was typed by the team; the running total is reckoned from all its
 * reports, and is never kept.
 *
 * @param day in Vietnam; a unit has one report a day
 * @param people who was assigned
 * @param visits how often somebody was called on that day, at home or at work
 * @param participants how many answered that day, as the team knows it; not the count of what was received
 * @param publicity how often that day, by way; ways that were not used are left out
 * @param remark in the team's words; may be empty
 * @param finished whether the team has declared the day finished; then both figures are there
 */
public record DailyReport(
        CampaignId campaignId,
        UnitId unitId,
        LocalDate day,
        List<TeamMember> people,
        OptionalInt visits,
        OptionalInt participants,
        Map<Publicity, Integer> publicity,
        String remark,
        boolean finished,
        Saved saved)
        implements Written<DailyReport> {

    public DailyReport {
        people = List.copyOf(people);
        Map<Publicity, Integer> used = new EnumMap<>(Publicity.class);
        used.putAll(publicity);
        used.values().removeIf(times -> times == 0);
        publicity = Collections.unmodifiableMap(used);
        if (finished && (visits.isEmpty() || participants.isEmpty())) {
            throw new IllegalArgumentException("a finished day has both figures");
        }
    }

    @Override
    public boolean saysTheSameAs(DailyReport other) {
        return equals(new DailyReport(
                other.campaignId,
                other.unitId,
                other.day,
                other.people,
                other.visits,
                other.participants,
                other.publicity,
                other.remark,
                other.finished,
                saved));
    }
}
