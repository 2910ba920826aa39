package vn.dany.core.campaign;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.finding.ChangeFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.Verdict;
import vn.dany.core.unit.UnitId;

/**
 * A round's windows set back to what they were before a change. The rules of any change hold, unit by unit: where the
 * round has opened its opening stays, and a close lies at least {@link WindowChange#NOTICE} ahead. A unit whose former
 * window would break them keeps the one it has.
 *
 * @param unitId the one unit, empty for all
 * @param former the windows before
 */
public record WindowRestoration(RoundId roundId, Optional<UnitId> unitId, RoundWindows former, String reason)
        implements RoundChange {

    public WindowRestoration {
        reason = reason.strip();
    }

    @Override
    public Verdict<Campaign> apply(Campaign campaign, Instant now) {
        List<Finding> problems = new ArrayList<>();
        WindowChange.checkReason(reason, problems);
        Optional<Round> round = WindowChange.changeable(campaign, roundId, problems);
        if (round.isEmpty() || !problems.isEmpty()) {
            return new Verdict.Refused<>(problems);
        }
        Round restored = restored(campaign, round.get(), now);
        if (WindowChange.sameEverywhere(campaign, round.get(), restored)) {
            return new Verdict.Refused<>(List.of(Finding.at("", ChangeFinding.NOTHING_TO_RESTORE)));
        }
        WindowChange.checkNeighbours(campaign, restored, problems);
        return problems.isEmpty() ? new Verdict.Sound<>(campaign.with(restored)) : new Verdict.Refused<>(problems);
    }

    @Override
    public List<UnitId> kept(Campaign campaign, Instant now) {
        return campaign.round(roundId.number()).stream()
                .flatMap(round -> campaign.unitIds().stream()
                        .filter(this::isMeant)
                        .filter(unit -> !round.window(unit).equals(former.window(unit)))
                        .filter(unit -> !isPossible(round.window(unit), former.window(unit), now)))
                .toList();
    }

    private Round restored(Campaign campaign, Round round, Instant now) {
        CollectionWindow window =
                unitId.isEmpty() && isPossible(round.window(), former.window(), now) ? former.window() : round.window();
        SortedMap<UnitId, CollectionWindow> own = new TreeMap<>();
        for (UnitId unit : campaign.unitIds()) {
            CollectionWindow current = round.window(unit);
            own.put(
                    unit,
                    isMeant(unit) && isPossible(current, former.window(unit), now) ? former.window(unit) : current);
        }
        return new Round(round.id(), window, own, round.frozen());
    }

    private boolean isMeant(UnitId unit) {
        return unitId.isEmpty() || unitId.get().equals(unit);
    }

    private static boolean isPossible(CollectionWindow current, CollectionWindow wanted, Instant now) {
        Instant soonest = WindowChange.soonest(now);
        boolean opens = wanted.opensAt().equals(current.opensAt())
                || (!wanted.opensAt().isBefore(soonest) && !current.opensAt().isBefore(soonest));
        return opens
                && (wanted.closesAt().equals(current.closesAt())
                        || !wanted.closesAt().isBefore(soonest));
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
        details.put("after", RoundWindows.text(unitId.map(former::window).orElse(former.window())));
        return new AuditEntry(before.id(), now, by, AuditAction.WINDOWS_RESTORED, details, reason);
    }
}
