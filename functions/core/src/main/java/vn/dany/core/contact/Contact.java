package vn.dany.core.contact;

import java.time.Instant;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.unit.UnitId;

/**
 * What a respondent left for a reply, as it is kept: readable by nobody but the box's owner, and no part of the response.
 *
 * @param contactId the same for every retry of a submission; tells nothing of the response to who lacks the secret
 * @param sealed base64url of a {@link ContactMessage} in an {@link Envelope}
 * @param expiresAt from when on it is shown to nobody; the same for a whole round, so that it does not tell when it came
 */
public record Contact(CampaignId campaignId, UnitId unitId, String contactId, String sealed, Instant expiresAt) {

    /** What its seal is bound to. */
    public String boundTo() {
        return boundTo(campaignId, unitId, contactId);
    }

    /** What the seal is bound to: it opens for this campaign, unit and id only. */
    public static String boundTo(CampaignId campaignId, UnitId unitId, String contactId) {
        return String.join("|", "contact", campaignId.value(), unitId.value(), contactId);
    }
}
