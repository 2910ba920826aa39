package vn.dany.core.staff;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.TreeMap;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.registry.RegistryWriter;

/**
 * Says until when the responses of a frozen round are kept, or that they are kept for good: a decision of a person, with its
 * reason on the audit log. It can be changed until that day is over; then they are erased.
 */
public final class SetRetention {

    /** So many days at least are left to take files of them, and to notice a date that was mistyped. */
    public static final int LEAST_DAYS = 7;

    /** Further ahead nobody means it. */
    public static final int MOST_YEARS = 70;

    private final RegistryWriter writer;
    private final Clock clock;

    public SetRetention(RegistryWriter writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Outcome {
        DONE,
        /** The round is not frozen, or has no archive: its responses are all there is of it. */
        NOT_FROZEN,
        /** No day from {@link #LEAST_DAYS} days to {@link #MOST_YEARS} years ahead. */
        DAY_UNFIT,
        /** The day that was set is over: they are being erased, or are. */
        OVER,
        /** The campaign was changed at the same time. */
        OVERTAKEN
    }

    /**
     * Keeps the responses of a round until the end of {@code until}, or for good if it is empty.
     *
     * @param until the last day in Vietnam
     * @throws ProblemException with NotInScope if there is no such round, or {@code person} edits no campaigns
     */
    public Outcome set(Person person, RoundId roundId, Optional<LocalDate> until, String reason) {
        person.require(Right.EDIT_CAMPAIGNS);
        Campaign campaign = writer.latest(roundId.campaignId()).orElseThrow(ProblemException::notInScope);
        Round round = campaign.round(roundId.number()).orElseThrow(ProblemException::notInScope);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        if (!hasArchive(round)) {
            return Outcome.NOT_FROZEN;
        }
        if (round.isPastRetention(now)) {
            return Outcome.OVER;
        }
        if (until.filter(day -> !isFit(day, now)).isPresent()) {
            return Outcome.DAY_UNFIT;
        }
        Optional<LocalDate> before = round.retention().map(Round.Retention::until);
        if (until.equals(before)) {
            return Outcome.DONE;
        }
        TreeMap<String, String> details = new TreeMap<>();
        details.put("round", roundId.toString());
        before.ifPresent(day -> details.put("before", day.toString()));
        until.ifPresent(day -> details.put("after", day.toString()));
        AuditEntry line =
                new AuditEntry(campaign.id(), now, person.identity(), AuditAction.RETENTION_SET, details, reason);
        Round.Freeze freeze =
                round.frozen().orElseThrow().keeping(until.map(day -> new Round.Retention(day, Optional.empty())));
        return writer.replace(campaign, campaign.with(round.frozen(freeze)), line) ? Outcome.DONE : Outcome.OVERTAKEN;
    }

    /** Whether the round has what its results can be reckoned from afterwards. */
    public static boolean hasArchive(Round round) {
        return round.frozen()
                .filter(freeze -> freeze.published() && freeze.archive().isPresent())
                .isPresent();
    }

    /** The first day that can be set. */
    public static LocalDate firstDay(Instant now) {
        return now.atZone(CollectionWindow.ZONE).toLocalDate().plusDays(LEAST_DAYS);
    }

    private static boolean isFit(LocalDate day, Instant now) {
        LocalDate first = firstDay(now);
        return !day.isBefore(first) && !day.isAfter(first.plusYears(MOST_YEARS));
    }
}
