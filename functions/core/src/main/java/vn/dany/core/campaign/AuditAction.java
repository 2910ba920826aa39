package vn.dany.core.campaign;

/** What a member of staff did. Kept by name, so that names are never changed. */
public enum AuditAction {
    CAMPAIGN_PUBLISHED,
    CAMPAIGN_REVISED,
    WINDOW_CHANGED,
    TRIAL_SET,
    WINDOWS_RESTORED,
    ENTRY_CODE_REISSUED,
    ENTRY_CODE_REVOKED,
    PLACEMENT_ADDED,
    HEADCOUNTS_CHANGED,
    CONTACTS_READ,
    CONTACT_ERASED,
    FILE_DOWNLOADED,
    TEAM_REPORT_SAVED,
    TEAM_DAY_FINISHED,
    TEAM_ROSTER_HANDED_IN,
    TEAM_ROSTER_SIGNED_OFF,
    TEAM_ROSTERS_DUE,
    STAFF_CHANGED,
    SIGNED_IN
}
