package vn.dany.core.campaign;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One line of the audit log: who changed what, when and why.
 *
 * @param by the member of staff, as the sign-in names them
 * @param details what was changed, by name: {@code round}, {@code unit}, {@code before}, {@code after}, {@code placement}
 * @param reason in the words of the member of staff; empty where none is asked for
 */
public record AuditEntry(
        CampaignId campaignId,
        Instant at,
        String by,
        AuditAction action,
        SortedMap<String, String> details,
        String reason) {
    public AuditEntry {
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }
}
