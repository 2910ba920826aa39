package vn.dany.core.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosedTallies;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.core.disclosure.Shown;
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
        return asked(person, roundId, Optional.of(unitId)).results();
    }

    /**
     * The same of the smallest unit around all that are theirs; of the first of theirs where that holds others as well.
     *
     * @throws ProblemException with NotInScope if there is no such round, or no unit of theirs in it
     */
    public Results show(Person person, RoundId roundId) {
        return asked(person, roundId, Optional.empty()).results();
    }

    /**
     * What matters first of the same: the units below in order, and against every item.
     *
     * @param unitId empty for the smallest unit around all that are theirs
     * @throws ProblemException likewise
     */
    public Overview overview(Person person, RoundId roundId, Optional<UnitId> unitId) {
        Asked asked = asked(person, roundId, unitId);
        if (asked.tally().isEmpty() || asked.below().size() == 1) {
            return Overview.of(asked.results());
        }
        DisclosedTally tally = asked.tally().get();
        UnitRegister register = findCampaign.register();
        Map<AdministrativeUnit, Shown> shown = new LinkedHashMap<>();
        asked.below().forEach(id -> shown.put(register.unit(id), tally.of(List.of(id))));
        return Overview.of(asked.results(), shown, new HeatTable(asked.results(), tally, register).of(asked.below()));
    }

    /** What was asked: one unit with everything of the campaign below it, from one tally. */
    private record Asked(Results results, Optional<DisclosedTally> tally, List<UnitId> below) {}

    private Asked asked(Person person, RoundId roundId, Optional<UnitId> wanted) {
        Campaign campaign = findCampaign.find(person, Right.READ_RESULTS, roundId);
        Campaign whole = registry.campaign(campaign.id()).orElseThrow(ProblemException::notInScope);
        UnitId unitId = wanted.orElseGet(() -> around(campaign, whole));
        Round round = campaign.round(roundId.number()).orElseThrow();
        Questionnaire questionnaire =
                registry.questionnaire(campaign.questionnaire(round)).orElseThrow(ProblemException::notInScope);
        AdministrativeUnit unit = findCampaign.register().find(unitId).orElseThrow(ProblemException::notInScope);
        List<UnitId> below = below(whole, unitId);
        if (below.isEmpty() || !Set.copyOf(campaign.unitIds()).containsAll(below)) {
            throw ProblemException.notInScope();
        }
        Optional<DisclosedTally> tally = disclosed.latest(roundId);
        return new Asked(Results.of(campaign, round, questionnaire, unit, tally, below), tally, below);
    }

    private UnitId around(Campaign theirs, Campaign whole) {
        UnitId around = findCampaign.register().smallestAround(theirs.unitIds()).id();
        return Set.copyOf(theirs.unitIds()).containsAll(below(whole, around))
                ? around
                : theirs.unitIds().get(0);
    }

    private List<UnitId> below(Campaign campaign, UnitId unitId) {
        UnitRegister register = findCampaign.register();
        return campaign.unitIds().stream()
                .filter(id -> register.isWithin(id, unitId))
                .toList();
    }
}
