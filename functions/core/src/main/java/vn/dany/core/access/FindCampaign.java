package vn.dany.core.access;

import java.util.List;
import java.util.Optional;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.registry.Registry;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/**
 * Finds campaigns for a person: each with the units in which they have a right, and as if there were no others. Reads may
 * be 15 seconds old.
 */
public final class FindCampaign {

    private final Registry registry;

    public FindCampaign(Registry registry) {
        this.registry = registry;
    }

    /**
     * The campaign in the units in which {@code person} has {@code right}.
     *
     * @throws ProblemException with NotInScope if there is no such campaign, or they have the right in no unit of it
     */
    public Campaign find(Person person, Right right, CampaignId id) {
        return registry.campaign(id)
                .flatMap(campaign -> narrowed(person, right, campaign))
                .orElseThrow(ProblemException::notInScope);
    }

    /**
     * The campaign of a round, likewise.
     *
     * @throws ProblemException with NotInScope, also if the campaign has no such round
     */
    public Campaign find(Person person, Right right, RoundId id) {
        Campaign campaign = find(person, right, id.campaignId());
        if (campaign.round(id.number()).isEmpty()) {
            throw ProblemException.notInScope();
        }
        return campaign;
    }

    /** Every campaign with a unit in which they have the right, in the order of the registry. */
    public List<Campaign> all(Person person, Right right) {
        return registry.campaigns().stream()
                .flatMap(campaign -> narrowed(person, right, campaign).stream())
                .toList();
    }

    /** Whether {@code person} has the right in any unit of the campaign; not if there is none. */
    public boolean may(Person person, Right right, CampaignId id) {
        return registry.campaign(id)
                .map(campaign -> !person.units(right, campaign, register()).isEmpty())
                .orElse(false);
    }

    /** Whether {@code person} has the right in every unit of the campaign; not if there is none. */
    public boolean mayEverywhere(Person person, Right right, CampaignId id) {
        return registry.campaign(id)
                .map(campaign -> person.units(right, campaign, register()).size()
                        == campaign.unitIds().size())
                .orElse(false);
    }

    /** What {@code campaign} asks. */
    public Optional<Questionnaire> questionnaire(Campaign campaign) {
        return registry.questionnaire(campaign.questionnaire());
    }

    /** What {@code round} of it asks or, once it is frozen, asked. */
    public Optional<Questionnaire> questionnaire(Campaign campaign, Round round) {
        return registry.questionnaire(campaign.questionnaire(round));
    }

    /** The register of units; empty before the first was published. */
    public UnitRegister register() {
        return registry.register().orElseGet(() -> new UnitRegister(List.of()));
    }

    private Optional<Campaign> narrowed(Person person, Right right, Campaign campaign) {
        List<UnitId> theirs = person.units(right, campaign, register());
        return theirs.isEmpty() ? Optional.empty() : Optional.of(campaign.among(theirs));
    }
}
