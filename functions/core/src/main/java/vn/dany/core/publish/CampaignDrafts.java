package vn.dany.core.publish;

import java.util.List;
import java.util.Optional;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CampaignPlan;

/** Plans that staff are working on, apart from the campaigns everybody sees. The last to write a draft wins. */
public interface CampaignDrafts {

    /** Keeps {@code plan} as the draft of {@code id}. */
    void keep(CampaignId id, CampaignPlan plan);

    /** The draft of {@code id}, if there is one. */
    Optional<CampaignPlan> find(CampaignId id);

    /** The ids that have a draft, in order. */
    List<CampaignId> ids();

    /** Forgets the draft; it may be gone already. */
    void discard(CampaignId id);
}
