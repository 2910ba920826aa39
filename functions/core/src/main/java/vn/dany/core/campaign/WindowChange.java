package vn.dany.core.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.finding.ChangeFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.PlanFinding;
import vn.dany.core.finding.Verdict;
import vn.dany.core.unit.UnitId;

/**
 * Another window for a round, in all units or in one.
 *
 * <p>What is allowed: a round that has not opened may be moved, but not into the past. One that has opened keeps its
 * opening and may be closed earlier or later; once closed it may be opened again by a later close, until it is frozen.
 * A close lies at least {@link #NOTICE} ahead, no round reaches into the next one in any unit, and the trial not into
 * the first. A change for all units ends the exceptions.
 *
 * @param unitId the one unit, empty for all
 */
public record WindowChange(RoundId roundId, Optional<UnitId> unitId, Instant opensAt, Instant closesAt, String reason)
        implements RoundChange {

    /**
     * How long before it takes effect a change must be made: what every function may still believe. Otherwise one of
     * them would open forms after a close it has not heard of, and their answers would be refused.
     */
    public static final Duration NOTICE = Duration.ofSeconds(15);

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 500;

    public WindowChange {
        opensAt = opensAt.truncatedTo(ChronoUnit.SECONDS);
        closesAt = closesAt.truncatedTo(ChronoUnit.SECONDS);
        reason = reason.strip();
    }

    /** The earliest close that may be asked for at {@code now}. */
    public static Instant soonest(Instant now) {
        Instant second = now.truncatedTo(ChronoUnit.SECONDS);
        return (second.equals(now) ? second : second.plusSeconds(1)).plus(NOTICE);
    }

    @Override
    public Verdict<Campaign> apply(Campaign campaign, Instant now) {
        List<Finding> problems = new ArrayList<>();
        checkReason(reason, problems);
        Optional<Round> round = changeable(campaign, roundId, problems);
        if (unitId.isPresent() && !campaign.unitIds().contains(unitId.get())) {
            problems.add(Finding.at("unit", ChangeFinding.UNIT_NOT_SURVEYED));
        }
        boolean sound = problems.isEmpty();
        if (!opensAt.isBefore(closesAt)) {
            problems.add(Finding.at("closesAt", ChangeFinding.CLOSES_BEFORE_OPENING));
            sound = false;
        }
        if (sound
                || (round.isPresent()
                        && problems.stream().noneMatch(p -> p.where().equals("round")))) {
            checkAgainstNow(round, now, problems);
        }
        if (!sound) {
            return new Verdict.Refused<>(problems);
        }
        Round changed = changed(round);
        if (round.filter(before -> sameEverywhere(campaign, before, changed)).isPresent()) {
            problems.add(Finding.at("closesAt", ChangeFinding.NOTHING_CHANGES));
        }
        checkNeighbours(campaign, changed, problems);
        return problems.isEmpty() ? new Verdict.Sound<>(campaign.with(changed)) : new Verdict.Refused<>(problems);
    }

    /** Whether no unit would notice the change from {@code before} to {@code after}. */
    static boolean sameEverywhere(Campaign campaign, Round before, Round after) {
        return campaign.unitIds().stream().allMatch(unit -> before.window(unit).equals(after.window(unit)));
    }

    static void checkReason(String reason, List<Finding> problems) {
        if (!Reason.isGiven(reason, LONGEST_REASON)) {
            problems.add(Finding.at("reason", ChangeFinding.REASON_UNFIT, LONGEST_REASON));
        }
    }

    /** The round that {@code roundId} names; a problem if there is none, unless it is the trial, or if it is frozen. */
    static Optional<Round> changeable(Campaign campaign, RoundId roundId, List<Finding> problems) {
        Optional<Round> round = campaign.round(roundId.number());
        if (!roundId.campaignId().equals(campaign.id()) || (round.isEmpty() && !roundId.isTrial())) {
            problems.add(Finding.at("round", ChangeFinding.NO_SUCH_ROUND));
        }
        if (round.isPresent() && round.get().frozen().isPresent()) {
            problems.add(Finding.at("round", ChangeFinding.ROUND_FROZEN));
        }
        return round;
    }

    private Round changed(Optional<Round> round) {
        CollectionWindow window = new CollectionWindow(opensAt, closesAt);
        if (round.isEmpty()) {
            return new Round(roundId, window);
        }
        return unitId.map(unit -> round.get().with(unit, window))
                .orElseGet(() -> round.get().with(window));
    }

    private void checkAgainstNow(Optional<Round> round, Instant now, List<Finding> problems) {
        Instant soonest = soonest(now);
        List<CollectionWindow> affected = round.map(
                        r -> unitId.map(unit -> List.of(r.window(unit))).orElseGet(r::windows))
                .orElse(List.of());
        boolean moved = affected.stream().anyMatch(window -> !window.opensAt().equals(opensAt));
        boolean movesOpened = affected.stream()
                .anyMatch(window ->
                        window.opensAt().isBefore(soonest) && !window.opensAt().equals(opensAt));
        if (movesOpened) {
            problems.add(Finding.at("opensAt", ChangeFinding.OPENED_ALREADY));
        } else if (opensAt.isBefore(soonest) && (affected.isEmpty() || moved)) {
            problems.add(Finding.at("opensAt", ChangeFinding.OPENING_IN_THE_PAST));
        }
        if (closesAt.isBefore(soonest)) {
            problems.add(Finding.at("closesAt", ChangeFinding.CLOSE_TOO_SOON, NOTICE.toSeconds()));
        }
    }

    static void checkNeighbours(Campaign campaign, Round changed, List<Finding> problems) {
        int number = changed.id().number();
        Optional<Round> next = campaign.round(number + 1);
        boolean intoNext = next.isPresent()
                && (changed.id().isTrial()
                        ? changed.lastClosesAt().isAfter(next.get().firstOpensAt())
                        : Campaign.overlaps(changed, next.get()));
        if (intoNext) {
            problems.add(Finding.at("closesAt", ChangeFinding.CLOSES_AFTER_NEXT_OPENS));
        }
        Optional<Round> before = number == RoundId.TRIAL ? Optional.empty() : campaign.round(number - 1);
        boolean intoBefore = before.isPresent()
                && (before.get().id().isTrial()
                        ? before.get().lastClosesAt().isAfter(changed.firstOpensAt())
                        : Campaign.overlaps(before.get(), changed));
        if (intoBefore) {
            problems.add(Finding.at("opensAt", PlanFinding.OPENS_BEFORE_EARLIER_CLOSES));
        }
    }

    @Override
    public AuditEntry entry(Campaign before, String by, Instant now) {
        SortedMap<String, String> details = new TreeMap<>();
        details.put("round", roundId.toString());
        unitId.ifPresent(unit -> details.put("unit", unit.value()));
        before.round(roundId.number()).ifPresent(round -> {
            details.put("before", RoundWindows.text(unitId.map(round::window).orElse(round.window())));
            details.put(WINDOWS_BEFORE, RoundWindows.of(round).toString());
        });
        details.put("after", opensAt + "/" + closesAt);
        AuditAction action = roundId.isTrial() ? AuditAction.TRIAL_SET : AuditAction.WINDOW_CHANGED;
        return new AuditEntry(before.id(), now, by, action, details, reason);
    }
}
