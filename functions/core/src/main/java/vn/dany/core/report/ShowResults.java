package vn.dany.core.report;

import java.util.List;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosedTallies;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.registry.Registry;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/** Shows what a round answered, question by question. */
public final class ShowResults {

    private final Registry registry;
    private final DisclosedTallies disclosed;

    public ShowResults(Registry registry, DisclosedTallies disclosed) {
        this.registry = registry;
        this.disclosed = disclosed;
    }

    /**
     * What may be seen of {@code unitId} and everything below it, as of the last count.
     *
     * @throws ProblemException with NotInScope if there is no such round or unit
     */
    public Results show(RoundId roundId, UnitId unitId) {
        Campaign campaign = registry.campaign(roundId.campaignId()).orElseThrow(ShowResults::notInScope);
        Round round = campaign.round(roundId.number()).orElseThrow(ShowResults::notInScope);
        Questionnaire questionnaire =
                registry.questionnaire(campaign.questionnaire()).orElseThrow(ShowResults::notInScope);
        UnitRegister register = registry.register().orElseThrow(ShowResults::notInScope);
        AdministrativeUnit unit = register.find(unitId).orElseThrow(ShowResults::notInScope);
        List<UnitId> below = campaign.unitIds().stream()
                .filter(id -> register.isWithin(id, unitId))
                .toList();
        if (below.isEmpty()) {
            throw notInScope();
        }
        return Results.of(campaign, round, questionnaire, unit, disclosed.latest(roundId), below);
    }

    private static ProblemException notInScope() {
        return new ProblemException(Problem.of(Problem.Code.NOT_IN_SCOPE));
    }
}
