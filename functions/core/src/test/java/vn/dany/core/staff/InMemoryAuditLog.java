package vn.dany.core.staff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.CampaignId;

/** The audit log in a list. */
public final class InMemoryAuditLog implements AuditLog {

    private final List<AuditEntry> lines = new ArrayList<>();

    @Override
    public synchronized void append(AuditEntry entry) {
        lines.add(entry);
    }

    @Override
    public synchronized List<AuditEntry> entries(CampaignId campaignId) {
        List<AuditEntry> found = new ArrayList<>(lines.stream()
                .filter(line -> line.campaignId().equals(campaignId))
                .toList());
        Collections.reverse(found);
        return found;
    }
}
