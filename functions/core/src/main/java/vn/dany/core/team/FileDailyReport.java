package vn.dany.core.team;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.TeamFinding;
import vn.dany.core.finding.Verdict;
import vn.dany.core.staff.NoteAccess;
import vn.dany.core.unit.UnitId;

/** Files the report of a commune's team for a day, and notes it on the audit log, without names. */
public final class FileDailyReport {

    private final FindCampaign findCampaign;
    private final TeamStore store;
    private final NoteAccess noteAccess;
    private final Clock clock;

    public FileDailyReport(FindCampaign findCampaign, TeamStore store, NoteAccess noteAccess, Clock clock) {
        this.findCampaign = findCampaign;
        this.store = store;
        this.noteAccess = noteAccess;
        this.clock = clock;
    }

    /**
     * Files the report, also a corrected one of a finished day. Sent again it changes nothing; whoever sends something else
     * over a report they have not seen is told what stands.
     *
     * @throws vn.dany.core.problem.ProblemException with NotInScope if there is no such campaign, or the unit is not theirs
     */
    public FilingOutcome<DailyReport> file(Person person, CampaignId campaignId, UnitId unitId, TypedReport typed) {
        Campaign campaign = TeamScope.campaign(findCampaign, person, Right.FILE_TEAMWORK, campaignId, unitId);
        Instant now = clock.instant();
        Optional<Finding> unfit = unfit(TeamDays.of(campaign, unitId), typed.day(), TeamDays.day(now));
        if (unfit.isPresent()) {
            return new FilingOutcome.Refused<>(List.of(unfit.get()));
        }
        Optional<DailyReport> before = store.report(campaignId, unitId, typed.day());
        Verdict<DailyReport> read = typed.read(
                campaignId,
                unitId,
                new Saved(Filing.next(typed.seen(), before), now, person.name(), TeamDays.expiry(campaign, now)));
        return read.match(
                report -> Filing.file(
                        report,
                        before,
                        () -> note(report, before, person),
                        store::put,
                        () -> store.report(campaignId, unitId, typed.day())),
                FilingOutcome.Refused::new);
    }

    private static Optional<Finding> unfit(TeamDays days, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            return Optional.of(Finding.at("day", TeamFinding.DAY_TO_COME));
        }
        return days.takes(day) ? Optional.empty() : Optional.of(Finding.at("day", TeamFinding.DAY_OUTSIDE));
    }

    private void note(DailyReport report, Optional<DailyReport> before, Person person) {
        Map<String, String> details = new TreeMap<>();
        details.put("unit", report.unitId().value());
        details.put("day", report.day().toString());
        before.flatMap(stored -> stored.participants().stream().boxed().findFirst())
                .ifPresent(number -> details.put("before", number.toString()));
        report.participants().ifPresent(number -> details.put("after", String.valueOf(number)));
        noteAccess.note(
                report.campaignId(),
                report.finished() ? AuditAction.TEAM_DAY_FINISHED : AuditAction.TEAM_REPORT_SAVED,
                details,
                person.identity());
    }
}
