package vn.dany.core.staff;

import java.util.List;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.CampaignId;

/**
 * Who changed what, when and why. Lines are only ever added, each sealed with the one before; a change of campaigns and entry codes adds its line by
 * itself, in one transaction with what it changes.
 */
public interface AuditLog {

    /** Adds a line. Adding the same again adds another. */
    void append(AuditEntry entry);

    /** Every line about the campaign with its seal, to be looked through for what is wrong. */
    AuditTrail trail(CampaignId campaignId);

    /** Every line about the campaign, newest first. */
    List<AuditEntry> entries(CampaignId campaignId);
}
