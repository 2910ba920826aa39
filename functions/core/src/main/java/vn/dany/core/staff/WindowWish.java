package vn.dany.core.staff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.PlanCheck;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.campaign.WindowChange;
import vn.dany.core.finding.ChangeFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.Verdict;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;
import vn.dany.core.unit.UnitSearch;

/**
 * A change of windows as somebody typed it.
 *
 * @param scope {@code all} or {@code one}: never all because a field was left empty
 * @param unit the name of the one unit
 * @param unitId which of several that bear the name
 * @param opensAt empty to keep the opening
 * @param closesNow whether it closes as soon as it may, whatever {@code closesAt} says
 */
public record WindowWish(
        String round,
        String scope,
        String unit,
        String unitId,
        String opensAt,
        String closesAt,
        String reason,
        boolean closesNow) {

    /** Nothing typed yet, about the round {@code round}. */
    public static WindowWish about(String round, String reason) {
        return new WindowWish(round, "", "", "", "", "", reason, false);
    }

    /**
     * The change that is meant, or everything that keeps it from being understood.
     *
     * @throws ProblemException with NotInScope if it is about no round of {@code campaign}
     */
    public Verdict<WindowChange> read(Campaign campaign, UnitRegister register, Instant now) {
        RoundId roundId = RoundId.parse(round)
                .filter(id -> id.campaignId().equals(campaign.id()))
                .orElseThrow(() -> ProblemException.notInScope());
        Verdict<Optional<UnitId>> meant = meant(campaign, register);
        Optional<Instant> opens = opensAt.isEmpty()
                ? campaign.round(roundId.number())
                        .map(known -> meant.sound()
                                .flatMap(one -> one)
                                .map(known::window)
                                .orElse(known.window()))
                        .map(CollectionWindow::opensAt)
                : PlanCheck.time(opensAt);
        Optional<Instant> closes = closesNow ? Optional.of(WindowChange.soonest(now)) : PlanCheck.time(closesAt);
        List<Finding> problems = new ArrayList<>(meant.problems());
        if (opens.isEmpty()) {
            problems.add(Finding.at("opensAt", ChangeFinding.OPENING_NOT_GIVEN));
        }
        if (closes.isEmpty()) {
            problems.add(Finding.at("closesAt", ChangeFinding.CLOSE_NOT_GIVEN));
        }
        return problems.isEmpty()
                ? new Verdict.Sound<>(new WindowChange(
                        roundId, meant.orElseThrow(), opens.orElseThrow(), closes.orElseThrow(), reason))
                : new Verdict.Refused<>(problems);
    }

    private Verdict<Optional<UnitId>> meant(Campaign campaign, UnitRegister register) {
        if (scope.equals("all")) {
            return new Verdict.Sound<>(Optional.empty());
        }
        return scope.isEmpty() && unit.isEmpty()
                ? new Verdict.Refused<>(List.of(Finding.at("scope", ChangeFinding.SCOPE_NOT_CHOSEN)))
                : UnitSearch.one(unit, unitId, campaign.unitIds(), register)
                        .match(one -> new Verdict.Sound<>(Optional.of(one)), Verdict.Refused::new);
    }
}
