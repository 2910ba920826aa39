package vn.dany.core.team;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.photo.PhotoSlots;
import vn.dany.core.report.Progress;
import vn.dany.core.report.ShowProgress;
import vn.dany.core.unit.UnitId;

/** Shows what a commune's team has written down, beside how many answered. */
public final class ShowTeam {

    private final FindCampaign findCampaign;
    private final ShowProgress showProgress;
    private final TeamStore store;
    private final PhotoSlots slots;
    private final Clock clock;

    public ShowTeam(
            FindCampaign findCampaign, ShowProgress showProgress, TeamStore store, PhotoSlots slots, Clock clock) {
        this.findCampaign = findCampaign;
        this.showProgress = showProgress;
        this.store = store;
        this.slots = slots;
        this.clock = clock;
    }

    /**
     * The team of a unit.
     *
     * @param day the one to look at; empty for today, or the last one of a campaign that is over
     * @throws vn.dany.core.problem.ProblemException with NotInScope if there is no such campaign, or the unit is not theirs
     */
    public Team show(Person person, CampaignId campaignId, UnitId unitId, Optional<LocalDate> day) {
        Campaign campaign = TeamScope.campaign(findCampaign, person, Right.READ_TEAMWORK, campaignId, unitId)
                .among(List.of(unitId));
        Instant now = clock.instant();
        LocalDate today = TeamDays.day(now);
        TeamDays days = TeamDays.of(campaign, unitId);
        LocalDate looked = day.orElseGet(() -> days.current(today));
        Progress progress = showProgress.show(person, days.round(looked).id());
        return new Team(
                campaign.seenBy(unitId),
                today,
                looked,
                days,
                store.reports(campaignId, unitId).stream()
                        .filter(report -> report.saved().isKeptAt(now))
                        .toList(),
                Evidence.shown(slots.ofDay(campaignId, unitId, looked), now),
                store.roster(campaignId, unitId).filter(roster -> roster.saved().isKeptAt(now)),
                Optional.ofNullable(store.rostersDue(campaignId).get(unitId)),
                progress.units().stream()
                        .filter(unit -> unit.unit().id().equals(unitId))
                        .findFirst()
                        .orElseThrow(),
                progress.countedAt(),
                person.may(Right.FILE_TEAMWORK, campaign, unitId, findCampaign.register()));
    }
}
