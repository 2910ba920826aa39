package vn.dany.core.staff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.SealedEntry;

/** The audit log in a list. */
public final class InMemoryAuditLog implements AuditLog {

    private final List<AuditEntry> lines = new ArrayList<>();

    @Override
    public synchronized void append(AuditEntry entry) {
        lines.add(entry);
    }

    @Override
    public synchronized AuditTrail trail(CampaignId campaignId) {
        List<SealedEntry> sealed = new ArrayList<>();
        String seal = "";
        for (AuditEntry line : lines) {
            if (line.campaignId().equals(campaignId)) {
                sealed.add(SealedEntry.after(sealed.size(), seal, line));
                seal = sealed.get(sealed.size() - 1).seal();
            }
        }
        return new AuditTrail(campaignId, sealed, sealed.size(), seal);
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
