package vn.dany.core.headcount;

import java.util.Map;
import java.util.Set;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.unit.UnitId;

/** The declared number of people who may answer, by campaign and unit. */
public interface Headcounts {

    /** Every headcount declared for the campaign. */
    Map<UnitId, Integer> of(CampaignId campaignId);

    /** Declares headcounts, replacing earlier ones of the same units. */
    void declare(CampaignId campaignId, Map<UnitId, Integer> headcounts);

    /** Forgets the headcounts of {@code units}; those without one stay without. */
    void withdraw(CampaignId campaignId, Set<UnitId> units);
}
