package vn.dany.core.team;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.photo.PhotoSlot;
import vn.dany.core.photo.PhotoSlots;
import vn.dany.core.unit.UnitId;

/** Shows to a district or the province which of its teams owe what. */
public final class ShowTeams {

    private final FindCampaign findCampaign;
    private final TeamStore store;
    private final PhotoSlots slots;
    private final Clock clock;

    public ShowTeams(FindCampaign findCampaign, TeamStore store, PhotoSlots slots, Clock clock) {
        this.findCampaign = findCampaign;
        this.store = store;
        this.slots = slots;
        this.clock = clock;
    }

    /**
     * The teams of the units that are {@code person}'s.
     *
     * @param day the one to look at; empty for today, or the last one of a campaign that is over
     * @throws vn.dany.core.problem.ProblemException with NotInScope if there is no such campaign, or no unit of theirs in it
     */
    public Teams show(Person person, CampaignId campaignId, Optional<LocalDate> day) {
        Campaign campaign = findCampaign.find(person, Right.READ_TEAMWORK, campaignId);
        Instant now = clock.instant();
        LocalDate today = TeamDays.day(now);
        LocalDate looked = day.orElseGet(() -> campaign.unitIds().stream()
                .map(unit -> TeamDays.of(campaign, unit).current(today))
                .max(LocalDate::compareTo)
                .orElse(today));
        Map<UnitId, List<DailyReport>> reports = store.reports(campaignId).stream()
                .filter(report -> report.saved().isKeptAt(now))
                .collect(Collectors.groupingBy(DailyReport::unitId));
        Map<UnitId, Roster> rosters = store.rosters(campaignId).stream()
                .filter(roster -> roster.saved().isKeptAt(now))
                .collect(Collectors.toMap(Roster::unitId, Function.identity()));
        Map<UnitId, List<PhotoSlot>> photos =
                slots.ofDay(campaignId, looked).stream().collect(Collectors.groupingBy(PhotoSlot::unitId));
        Map<UnitId, LocalDate> due = store.rostersDue(campaignId);
        return new Teams(
                campaign,
                today,
                looked,
                campaign.unitIds().stream()
                        .map(unit -> state(
                                TeamDays.of(campaign, unit),
                                unit,
                                looked,
                                reports.getOrDefault(unit, List.of()),
                                Evidence.shown(photos.getOrDefault(unit, List.of()), now),
                                Optional.ofNullable(rosters.get(unit)),
                                Optional.ofNullable(due.get(unit))))
                        .toList(),
                Set.copyOf(person.units(Right.SIGN_OFF_TEAMWORK, campaign, findCampaign.register())));
    }

    private static TeamState state(
            TeamDays days,
            UnitId unit,
            LocalDate day,
            List<DailyReport> reports,
            int photos,
            Optional<Roster> roster,
            Optional<LocalDate> due) {
        return new TeamState(
                unit,
                days.owes(day),
                reports.stream().filter(report -> report.day().equals(day)).findFirst(),
                Team.total(reports, days, day),
                photos,
                Team.missing(reports, days, day).size(),
                roster,
                due);
    }
}
