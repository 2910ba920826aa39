package vn.dany.core.team;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.unit.UnitId;

/** The days of a campaign in one unit, in Vietnam: on which of them there is something to report. */
public final class TeamDays {

    /** So long after a campaign has closed its teams' names and figures are kept. */
    public static final Duration KEPT = Duration.ofDays(365);

    /** What is done to make a survey known begins before it. */
    private static final int DAYS_BEFORE = 30;

    /** The last reports come late. */
    private static final int DAYS_AFTER = 7;

    /** What is open for longer, such as a box for a quarter of a year, is nobody's daily work. */
    private static final int LONGEST_ROUND = 45;

    private final List<Round> rounds;

    private TeamDays(List<Round> rounds) {
        this.rounds = rounds;
    }

    /** The days of {@code campaign} in {@code unitId}. */
    public static TeamDays of(Campaign campaign, UnitId unitId) {
        return new TeamDays(campaign.seenBy(unitId).rounds());
    }

    /** The day it is in Vietnam. */
    public static LocalDate day(Instant instant) {
        return instant.atZone(CollectionWindow.ZONE).toLocalDate();
    }

    /** Until when something that is written at {@code now} is kept. */
    static Instant expiry(Campaign campaign, Instant now) {
        Instant closes = campaign.rounds().get(campaign.rounds().size() - 1).lastClosesAt();
        return (closes.isBefore(now) ? now : closes).plus(KEPT);
    }

    /** The round a day belongs to: the first that has not closed before it, or the last. */
    public Round round(LocalDate day) {
        return rounds.stream()
                .filter(round -> !lastDay(round).isBefore(day))
                .findFirst()
                .orElseGet(() -> rounds.get(rounds.size() - 1));
    }

    /** Whether {@code day} adds to the total of its round: what was done before it opened, such as in a trial, does not. */
    boolean adds(LocalDate day) {
        return !day.isBefore(firstDay(round(day)));
    }

    /** Whether a report of {@code day} is taken: from a month before the first round to a week after the last. */
    public boolean takes(LocalDate day) {
        return !day.isBefore(firstDay(rounds.get(0)).minusDays(DAYS_BEFORE))
                && !day.isAfter(lastDay(rounds.get(rounds.size() - 1)).plusDays(DAYS_AFTER));
    }

    /** The same at {@code now}: nothing is reported of a day to come. */
    boolean takesNow(LocalDate day, Instant now) {
        return takes(day) && !day.isAfter(day(now));
    }

    /** Whether a round is open at some hour of {@code day}, so that a report is owed. */
    public boolean owes(LocalDate day) {
        return rounds.stream()
                .filter(round -> Duration.between(
                                        round.window().opensAt(), round.window().closesAt())
                                .toDays()
                        <= LONGEST_ROUND)
                .anyMatch(round -> !day.isBefore(firstDay(round)) && !day.isAfter(lastDay(round)));
    }

    /** The days of a round for which a report is owed at {@code at}: all of them once it has closed. */
    public List<LocalDate> owedIn(RoundId roundId, Instant at) {
        return rounds.stream()
                .filter(round -> round.id().equals(roundId))
                .flatMap(round -> firstDay(round)
                        .datesUntil(lastDay(round).plusDays(1))
                        .filter(day -> day.isBefore(day(at)) || !at.isBefore(round.lastClosesAt())))
                .filter(this::owes)
                .toList();
    }

    /** The days before {@code day}, in its round, for which a report is owed. */
    List<LocalDate> owedBefore(LocalDate day) {
        Round round = round(day);
        LocalDate first = firstDay(round);
        LocalDate end = lastDay(round).isBefore(day) ? lastDay(round).plusDays(1) : day;
        return first.isBefore(end) ? first.datesUntil(end).filter(this::owes).toList() : List.of();
    }

    /** The day to begin with on {@code today}: the last one of the campaign once it is over. */
    public LocalDate current(LocalDate today) {
        LocalDate last = lastDay(rounds.get(rounds.size() - 1));
        return last.isBefore(today) ? last : today;
    }

    private static LocalDate firstDay(Round round) {
        return day(round.window().opensAt());
    }

    private static LocalDate lastDay(Round round) {
        return day(round.window().closesAt().minusSeconds(1));
    }
}
