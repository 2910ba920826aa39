package vn.dany.core.photo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.unit.UnitId;

/** Which photos suggestions and teams have. Every method throws ProblemException with StoreUnavailable if nothing answers. */
public interface PhotoSlots {

    /** Whose a slot is after somebody tried to take it. */
    enum Taking {
        /** The photo's that was to have it: it was free, or the very same photo had taken it before. */
        TAKEN,
        /** The very same photo had it before and was erased since. */
        ERASED,
        /** Another photo's. */
        ANOTHERS
    }

    /** Takes the slot for its photo, for good; one that was taken before stays as it is. */
    Taking take(PhotoSlot slot);

    /**
     * Marks the slot as erased, for good; what it was taken for can no longer be told from it but by whoever has the very
     * photo. Done twice it changes nothing more, nor does it where nothing was taken.
     */
    void erase(PhotoSlot slot);

    /** Every slot that was taken beside suggestions in a unit, erased ones too. */
    List<PhotoSlot> of(CampaignId campaignId, UnitId unitId);

    /** Every slot that was taken beside suggestions in a campaign, erased ones too. */
    List<PhotoSlot> of(CampaignId campaignId);

    /** Every slot that was taken beside the report of a team's day, erased ones too, by number. */
    List<PhotoSlot> ofDay(CampaignId campaignId, UnitId unitId, LocalDate day);

    /** Every slot that was taken beside the reports of a day, of all teams of a campaign, erased ones too. */
    List<PhotoSlot> ofDay(CampaignId campaignId, LocalDate day);

    /** The slot with this number, if it was taken, erased since or not. */
    Optional<PhotoSlot> find(PhotoPlace place, int number);
}
