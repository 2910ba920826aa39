package vn.dany.core.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
    public Outcome apply(Campaign campaign, Instant now) {
        List<FieldProblem> problems = new ArrayList<>();
        checkReason(reason, problems);
        Optional<Round> round = changeable(campaign, roundId, problems);
        if (unitId.isPresent() && !campaign.unitIds().contains(unitId.get())) {
            problems.add(new FieldProblem(
                    "unit", "đơn vị này không thuộc đợt khảo sát", "this unit is not part of the campaign"));
        }
        boolean sound = problems.isEmpty();
        if (!opensAt.isBefore(closesAt)) {
            problems.add(new FieldProblem("closesAt", "phải sau giờ mở", "must be later than the opening"));
            sound = false;
        }
        if (sound
                || (round.isPresent()
                        && problems.stream().noneMatch(p -> p.field().equals("round")))) {
            checkAgainstNow(round, now, problems);
        }
        if (!sound) {
            return new Outcome.Refused(List.copyOf(problems));
        }
        Round changed = changed(round);
        if (round.filter(before -> sameEverywhere(campaign, before, changed)).isPresent()) {
            problems.add(new FieldProblem(
                    "closesAt",
                    "đây là giờ đang áp dụng, không có gì để đổi",
                    "these are the times in force; there is nothing to change"));
        }
        checkNeighbours(campaign, changed, problems);
        return problems.isEmpty()
                ? new Outcome.Changed(campaign.with(changed))
                : new Outcome.Refused(List.copyOf(problems));
    }

    /** Whether no unit would notice the change from {@code before} to {@code after}. */
    static boolean sameEverywhere(Campaign campaign, Round before, Round after) {
        return campaign.unitIds().stream().allMatch(unit -> before.window(unit).equals(after.window(unit)));
    }

    static void checkReason(String reason, List<FieldProblem> problems) {
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            problems.add(new FieldProblem(
                    "reason",
                    "hãy ghi lý do, nhiều nhất " + LONGEST_REASON + " ký tự",
                    "give a reason of at most " + LONGEST_REASON + " characters"));
        }
    }

    /** The round that {@code roundId} names; a problem if there is none, unless it is the trial, or if it is frozen. */
    static Optional<Round> changeable(Campaign campaign, RoundId roundId, List<FieldProblem> problems) {
        Optional<Round> round = campaign.round(roundId.number());
        if (!roundId.campaignId().equals(campaign.id()) || (round.isEmpty() && !roundId.isTrial())) {
            problems.add(new FieldProblem("round", "không có đợt này", "there is no such round"));
        }
        if (round.isPresent() && round.get().frozen().isPresent()) {
            problems.add(new FieldProblem(
                    "round",
                    "đợt này đã chốt số liệu, không đổi được nữa",
                    "this round is frozen and cannot be changed any more"));
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

    private void checkAgainstNow(Optional<Round> round, Instant now, List<FieldProblem> problems) {
        Instant soonest = soonest(now);
        List<CollectionWindow> affected = round.map(
                        r -> unitId.map(unit -> List.of(r.window(unit))).orElseGet(r::windows))
                .orElse(List.of());
        boolean moved = affected.stream().anyMatch(window -> !window.opensAt().equals(opensAt));
        boolean movesOpened = affected.stream()
                .anyMatch(window ->
                        window.opensAt().isBefore(soonest) && !window.opensAt().equals(opensAt));
        if (movesOpened) {
            problems.add(new FieldProblem(
                    "opensAt",
                    "nơi đã mở (hoặc sắp mở trong vài giây) thì không đổi giờ mở được",
                    "where the round has opened (or will in seconds) its opening stays as it is"));
        } else if (opensAt.isBefore(soonest) && (affected.isEmpty() || moved)) {
            problems.add(new FieldProblem("opensAt", "giờ mở phải ở phía trước", "the opening must lie in the future"));
        }
        if (closesAt.isBefore(soonest)) {
            problems.add(new FieldProblem(
                    "closesAt",
                    "giờ đóng phải sau hiện tại ít nhất " + NOTICE.toSeconds() + " giây",
                    "the close must lie at least " + NOTICE.toSeconds() + " seconds ahead"));
        }
    }

    static void checkNeighbours(Campaign campaign, Round changed, List<FieldProblem> problems) {
        int number = changed.id().number();
        Optional<Round> next = campaign.round(number + 1);
        boolean intoNext = next.isPresent()
                && (changed.id().isTrial()
                        ? changed.lastClosesAt().isAfter(next.get().firstOpensAt())
                        : Campaign.overlaps(changed, next.get()));
        if (intoNext) {
            problems.add(new FieldProblem(
                    "closesAt", "đợt sau mở khi đợt này chưa đóng", "the next round opens before this one closes"));
        }
        Optional<Round> before = number == RoundId.TRIAL ? Optional.empty() : campaign.round(number - 1);
        boolean intoBefore = before.isPresent()
                && (before.get().id().isTrial()
                        ? before.get().lastClosesAt().isAfter(changed.firstOpensAt())
                        : Campaign.overlaps(before.get(), changed));
        if (intoBefore) {
            problems.add(new FieldProblem(
                    "opensAt", "đợt này mở khi đợt trước chưa đóng", "this round opens before the earlier one closes"));
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
