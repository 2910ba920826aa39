package vn.dany.core.photo;

import java.time.LocalDate;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.unit.UnitId;

/**
 * What photos stand beside.
 *
 * @param id of the suggestion as it is, or will be, in the box; or the day of a team, such as {@code 2024-09-03}
 */
public record PhotoPlace(Kind kind, CampaignId campaignId, UnitId unitId, String id) {

    /** What it is. */
    public enum Kind {
        SUGGESTION,
        TEAM_DAY
    }

    /** A suggestion. */
    public static PhotoPlace suggestion(CampaignId campaignId, UnitId unitId, String suggestionId) {
        return new PhotoPlace(Kind.SUGGESTION, campaignId, unitId, suggestionId);
    }

    /** What a unit's team did on a day. */
    public static PhotoPlace teamDay(CampaignId campaignId, UnitId unitId, LocalDate day) {
        return new PhotoPlace(Kind.TEAM_DAY, campaignId, unitId, day.toString());
    }
}
