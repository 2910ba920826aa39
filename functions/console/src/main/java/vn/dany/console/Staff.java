package vn.dany.console;

import vn.dany.core.campaign.AuditEntry;

/** Who is at the console. */
final class Staff {

    /** What the audit log says until sign-in names the member of staff. */
    static final String SOMEBODY = AuditEntry.NOBODY_SIGNED_IN;

    private Staff() {}
}
