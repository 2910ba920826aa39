package vn.dany.core.team;

import java.time.LocalDate;
import java.util.Optional;
import vn.dany.core.unit.UnitId;

/**
 * How a team stands on a day.
 *
 * @param owes whether a report of that day is owed
 * @param total participants of the round up to and with that day, as its reports say
 * @param photos how many may be looked at beside its report
 * @param missing how many days before it, in the round, were not declared finished
 * @param due until when its assignment list is wanted, if somebody has said
 */
public record TeamState(
        UnitId unitId,
        boolean owes,
        Optional<DailyReport> report,
        long total,
        int photos,
        int missing,
        Optional<Roster> roster,
        Optional<LocalDate> due) {

    /** How its report of the day stands. */
    public enum OfDay {
        NOT_OWED,
        OWED,
        BEGUN,
        FINISHED
    }

    /** How its assignment list stands. */
    public enum OfRoster {
        MISSING,
        OVERDUE,
        HANDED_IN,
        SIGNED_OFF
    }

    /** How its report of the day stands. */
    public OfDay ofDay() {
        return report.map(one -> one.finished() ? OfDay.FINISHED : OfDay.BEGUN)
                .orElse(owes ? OfDay.OWED : OfDay.NOT_OWED);
    }

    /** How its assignment list stands on {@code today}. */
    public OfRoster ofRoster(LocalDate today) {
        return roster.map(list -> list.signedOff().isPresent() ? OfRoster.SIGNED_OFF : OfRoster.HANDED_IN)
                .orElse(due.filter(day -> day.isBefore(today)).isPresent() ? OfRoster.OVERDUE : OfRoster.MISSING);
    }

    /** Whether a report is owed and the day is not declared finished. */
    public boolean owesReport() {
        return owes && ofDay() != OfDay.FINISHED;
    }
}
