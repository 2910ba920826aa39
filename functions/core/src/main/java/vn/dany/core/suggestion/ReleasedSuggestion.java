package vn.dany.core.suggestion;

import vn.dany.core.campaign.CampaignId;
import vn.dany.core.unit.UnitId;

/**
 * A suggestion with its reply as a person released it for everybody to read. It tells no week: beside the reply that would
 * say little, and of a unit where few write it says who.
 *
 * @param suggestionId of the suggestion it was made from
 * @param kind as the suggestion has it, empty for none
 * @param text what was written, as far as whoever released it let it stand
 */
public record ReleasedSuggestion(
        CampaignId campaignId, UnitId unitId, String suggestionId, String kind, String text, String reply) {}
