package vn.dany.core.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.report.UnitProgress;
import vn.dany.core.unit.UnitId;

/**
 * A commune's team with all it has written down.
 *
 * @param campaign as it is in the unit
 * @param today in Vietnam
 * @param day the one that is looked at
 * @param days those of the campaign in the unit
 * @param reports the first day first
 * @param photos how many may be looked at beside the report of {@code day}
 * @param due until when the list is wanted, if somebody has said
 * @param progress how many answered in the round of {@code day}, as far as that is shown
 * @param countedAt when they were counted, empty before the first count
 * @param mayFile whether whoever looks may write here
 */
public record Team(
        Campaign campaign,
        LocalDate today,
        LocalDate day,
        TeamDays days,
        List<DailyReport> reports,
        int photos,
        Optional<Roster> roster,
        Optional<LocalDate> due,
        UnitProgress progress,
        Optional<Instant> countedAt,
        boolean mayFile) {

    public Team {
        reports = List.copyOf(reports);
    }

    /** The report of the day that is looked at. */
    public Optional<DailyReport> report() {
        return reports.stream().filter(report -> report.day().equals(day)).findFirst();
    }

    /** How it stands on the day that is looked at. */
    public TeamState state(UnitId unitId) {
        return new TeamState(
                unitId, days.owes(day), report(), total(day), photos, missing().size(), roster, due);
    }

    /** The round that the day that is looked at belongs to. */
    public Round round() {
        return days.round(day);
    }

    /** Participants from the first day of the round up to and with {@code until}, as the team's reports say. */
    public long total(LocalDate until) {
        return total(reports, days, until);
    }

    /** Whom a report begins with that nobody has written yet: those of the day before it, or of the list. */
    public List<TeamMember> likely() {
        List<DailyReport> before =
                reports.stream().filter(report -> report.day().isBefore(day)).toList();
        return before.isEmpty()
                ? roster.map(list ->
                                list.duties().stream().map(Duty::who).distinct().toList())
                        .orElse(List.of())
                : before.get(before.size() - 1).people();
    }

    /** The days before the one that is looked at, in its round, that were not declared finished. */
    public List<LocalDate> missing() {
        return missing(reports, days, day);
    }

    static long total(List<DailyReport> reports, TeamDays days, LocalDate until) {
        Round round = days.round(until);
        return reports.stream()
                .filter(report -> !report.day().isAfter(until)
                        && days.adds(report.day())
                        && days.round(report.day()).id().equals(round.id()))
                .mapToLong(report -> report.participants().orElse(0))
                .sum();
    }

    static List<LocalDate> missing(List<DailyReport> reports, TeamDays days, LocalDate before) {
        List<LocalDate> finished = reports.stream()
                .filter(DailyReport::finished)
                .map(DailyReport::day)
                .toList();
        return days.owedBefore(before).stream()
                .filter(day -> !finished.contains(day))
                .toList();
    }
}
