package vn.dany.core.access;

/** Something a member of staff may see or do in the units that are theirs. */
public enum Right {
    /** How many answered, where and when; never what. */
    READ_PROGRESS,
    /** What was answered, as far as it may be shown at all. */
    READ_RESULTS,
    /** The same of a whole campaign as a file. */
    TAKE_RESULTS,
    /** What is printed of a campaign's codes. */
    READ_KITS,
    READ_QUESTIONNAIRES,
    READ_UNITS,
    /** What was written into a box or a free text. */
    READ_SUGGESTIONS,
    /** Passing it on, replying, releasing it, erasing photos of it; saying by when. */
    ANSWER_SUGGESTIONS,
    /** Letting others of the staff read it, for a while. */
    SHARE_SUGGESTIONS,
    /** Who left contact details, sealed as they are, and taking them away after the reply. */
    READ_CONTACTS,
    /** The audit log. */
    READ_LOG,
    DECLARE_HEADCOUNTS,
    /** Urging units that are behind. */
    PUSH,
    /** What the teams of communes write down every day, with the names of who was assigned. */
    READ_TEAMWORK,
    /** Writing it down. */
    FILE_TEAMWORK,
    /** Saying until when assignment lists are wanted, and agreeing to them. */
    SIGN_OFF_TEAMWORK,
    /** Plans, windows and entry codes, with the kits that follow from them. */
    EDIT_CAMPAIGNS,
    EDIT_QUESTIONNAIRES,
    EDIT_UNITS,
    /** The register of staff. */
    MANAGE_STAFF
}
