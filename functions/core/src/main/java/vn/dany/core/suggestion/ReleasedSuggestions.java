package vn.dany.core.suggestion;

import java.util.List;
import java.util.Optional;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.unit.UnitId;

/**
 * Keeps what was released, in the order of units and ids, which tells nothing of when anything came. Reads see every change
 * acknowledged before the call. Every method throws ProblemException with StoreUnavailable if there is no word from the
 * store; all of them may be called again.
 */
public interface ReleasedSuggestions {

    /** Stores {@code released}, in place of what was released of its suggestion before. */
    void put(ReleasedSuggestion released);

    /** Takes back what was released of a suggestion; does nothing if nothing was. */
    void remove(CampaignId campaignId, UnitId unitId, String suggestionId);

    /** All of a campaign. */
    List<ReleasedSuggestion> of(CampaignId campaignId);

    /** The first {@code most} of a campaign, or of one unit, behind {@code after}. */
    Page page(CampaignId campaignId, Optional<UnitId> unitId, Optional<Place> after, int most);

    /** Where a released suggestion stands in the order. */
    record Place(UnitId unitId, String suggestionId) {}

    /**
     * Some of those that were released.
     *
     * @param next behind which the others come; empty if there are none
     */
    record Page(List<ReleasedSuggestion> released, Optional<Place> next) {
        public Page {
            released = List.copyOf(released);
        }
    }
}
