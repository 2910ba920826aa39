package vn.dany.core.team;

import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.unit.UnitId;

/** Finds the campaign of one unit's team. */
final class TeamScope {

    private TeamScope() {}

    /**
     * The campaign in the units in which {@code person} has {@code right}.
     *
     * @throws ProblemException with NotInScope if there is none, or {@code unitId} is not one of them
     */
    static Campaign campaign(
            FindCampaign findCampaign, Person person, Right right, CampaignId campaignId, UnitId unitId) {
        Campaign campaign = findCampaign.find(person, right, campaignId);
        if (!campaign.unitIds().contains(unitId)) {
            throw ProblemException.notInScope();
        }
        return campaign;
    }
}
