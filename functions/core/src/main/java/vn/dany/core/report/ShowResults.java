package vn.dany.core.report;

import java.util.List;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
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

    private final FindCampaign findCampaign;
    private final Registry registry;
    private final DisclosedTallies disclosed;

    public ShowResults(FindCampaign findCampaign, Registry registry, DisclosedTallies disclosed) {
        this.findCampaign = findCampaign;
        this.registry = registry;
        this.disclosed = disclosed;
    }

    /**
     * What may be seen of {@code unitId} and everything below it, as of the last count.
     *
     * @throws ProblemException with NotInScope if there is no such round or unit, or not all of it is {@code person}'s
     */
    public Results show(Person person, RoundId roundId, UnitId unitId) {
        Campaign campaign = findCampaign.find(person, Right.READ_RESULTS, roundId);
        return show(campaign, roundId, unitId, whole(campaign));
    }

    /**
     * The same of the smallest unit around all that are theirs; of the first of theirs where that holds others as well.
     *
     * @throws ProblemException with NotInScope if there is no such round, or no unit of theirs in it
     */
    public Results show(Person person, RoundId roundId) {
        Campaign campaign = findCampaign.find(person, Right.READ_RESULTS, roundId);
        Campaign whole = whole(campaign);
        UnitId around =
                findCampaign.register().smallestAround(campaign.unitIds()).id();
        boolean theirs = campaign.unitIds().containsAll(below(whole, around));
        return show(campaign, roundId, theirs ? around : campaign.unitIds().get(0), whole);
    }

    private Results show(Campaign campaign, RoundId roundId, UnitId unitId, Campaign whole) {
        Round round = campaign.round(roundId.number()).orElseThrow();
        Questionnaire questionnaire =
                registry.questionnaire(campaign.questionnaire()).orElseThrow(ShowResults::notInScope);
        AdministrativeUnit unit = findCampaign.register().find(unitId).orElseThrow(ShowResults::notInScope);
        List<UnitId> below = below(whole, unitId);
        if (below.isEmpty() || !campaign.unitIds().containsAll(below)) {
            throw notInScope();
        }
        return Results.of(campaign, round, questionnaire, unit, disclosed.latest(roundId), below);
    }

    private Campaign whole(Campaign theirs) {
        return registry.campaign(theirs.id()).orElseThrow(ShowResults::notInScope);
    }

    private List<UnitId> below(Campaign campaign, UnitId unitId) {
        UnitRegister register = findCampaign.register();
        return campaign.unitIds().stream()
                .filter(id -> register.isWithin(id, unitId))
                .toList();
    }

    private static ProblemException notInScope() {
        return new ProblemException(Problem.of(Problem.Code.NOT_IN_SCOPE));
    }
}
