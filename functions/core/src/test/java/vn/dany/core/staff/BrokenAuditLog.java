package vn.dany.core.staff;

import java.util.List;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;

/** An audit log that takes no line, as while its store is away. */
public final class BrokenAuditLog implements AuditLog {

    @Override
    public void append(AuditEntry entry) {
        throw new ProblemException(Problem.of(Problem.Code.STORE_UNAVAILABLE));
    }

    @Override
    public AuditTrail trail(CampaignId campaignId) {
        return new AuditTrail(campaignId, List.of(), 0, "");
    }

    @Override
    public List<AuditEntry> entries(CampaignId campaignId) {
        return List.of();
    }
}
