package vn.dany.core.suggestion;

import java.util.Optional;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.unit.UnitId;

/** What may be known in public of single suggestions, by their ids. */
public interface SuggestionStates {

    /**
     * What is known of one.
     *
     * @param state that of the suggestion itself
     * @param mergedInto the id of the one of the same unit that stands for it, empty for none
     */
    record Known(PublicState state, String mergedInto) {}

    /**
     * What is known of the suggestion with this id.
     *
     * @throws vn.dany.core.problem.ProblemException with StoreUnavailable
     */
    Optional<Known> known(CampaignId campaignId, UnitId unitId, String suggestionId);
}
