package vn.dany.core.staff;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.CampaignId;

/**
 * Notes on the audit log what staff read or take away. To be called before they get it: what cannot be noted is not handed
 * out.
 */
public final class NoteAccess {

    private final AuditLog auditLog;
    private final Clock clock;

    public NoteAccess(AuditLog auditLog, Clock clock) {
        this.auditLog = auditLog;
        this.clock = clock;
    }

    /** Adds the line that {@code file} is taken away. */
    public void download(CampaignId campaignId, String file, String by) {
        note(campaignId, AuditAction.FILE_DOWNLOADED, Map.of("file", file), by);
    }

    /**
     * Adds the line.
     *
     * @param details as {@link AuditEntry} names them
     * @throws vn.dany.core.problem.ProblemException with StoreUnavailable if it is not stored
     */
    public void note(CampaignId campaignId, AuditAction action, Map<String, String> details, String by) {
        note(campaignId, action, details, by, "");
    }

    /**
     * Adds the line with the reason somebody gave.
     *
     * @throws vn.dany.core.problem.ProblemException with StoreUnavailable if it is not stored
     */
    public void note(CampaignId campaignId, AuditAction action, Map<String, String> details, String by, String reason) {
        auditLog.append(new AuditEntry(campaignId, clock.instant(), by, action, new TreeMap<>(details), reason));
    }
}
