package vn.dany.core.campaign;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One line of the audit log: who changed what, when and why.
 *
 * @param by the member of staff, as the sign-in names them
 * @param details what was changed, by name: {@code round}, {@code unit}, {@code before}, {@code after}, {@code placement},
 *     {@code file}, {@code day}, {@code person}, {@code suggestion}, {@code photo}, {@code step}; and all windows before a
 *     change of windows, as {@link RoundWindows} writes them
 * @param reason in the words of the member of staff; empty where none is asked for
 */
public record AuditEntry(
        CampaignId campaignId,
        Instant at,
        String by,
        AuditAction action,
        SortedMap<String, String> details,
        String reason) {
    /** Who did it where nobody signs in. */
    public static final String NOBODY_SIGNED_IN = "console";

    /** Who did what nobody does at that moment: the schedule, as somebody has told it before. */
    public static final String BY_ITSELF = "schedule";

    /**
     * Stands for the campaign in lines that are about none, such as sign-ins and changes of the staff: no plan may have this
     * id.
     */
    public static final CampaignId NO_CAMPAIGN = new CampaignId("no-campaign");

    public AuditEntry {
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }

    /** Tells this line from the others of its campaign; lines that are equal in everything have one mark. */
    public String mark() {
        return StateMark.of(this);
    }
}
