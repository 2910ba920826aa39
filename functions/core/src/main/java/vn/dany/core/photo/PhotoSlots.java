package vn.dany.core.photo;

import java.util.List;
import java.util.Optional;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.unit.UnitId;

/** Which photos suggestions have. Every method throws ProblemException with StoreUnavailable if nothing answers. */
public interface PhotoSlots {

    /**
     * Takes the slot for its photo, for good. True if and only if it is that photo's afterwards: it was free, or the very
     * same photo had taken it before, whose slot then stays as it is.
     */
    boolean take(PhotoSlot slot);

    /** Every slot that was taken in a unit. */
    List<PhotoSlot> of(CampaignId campaignId, UnitId unitId);

    /** Every slot that was taken in a campaign. */
    List<PhotoSlot> of(CampaignId campaignId);

    /** The slot with this number, if it was taken. */
    Optional<PhotoSlot> find(CampaignId campaignId, UnitId unitId, String suggestionId, int number);
}
