package vn.dany.core.access;

import static vn.dany.core.access.Right.ANSWER_SUGGESTIONS;
import static vn.dany.core.access.Right.DECLARE_HEADCOUNTS;
import static vn.dany.core.access.Right.EDIT_CAMPAIGNS;
import static vn.dany.core.access.Right.EDIT_QUESTIONNAIRES;
import static vn.dany.core.access.Right.EDIT_UNITS;
import static vn.dany.core.access.Right.FILE_TEAMWORK;
import static vn.dany.core.access.Right.MANAGE_STAFF;
import static vn.dany.core.access.Right.PUSH;
import static vn.dany.core.access.Right.READ_CONTACTS;
import static vn.dany.core.access.Right.READ_KITS;
import static vn.dany.core.access.Right.READ_LOG;
import static vn.dany.core.access.Right.READ_PROGRESS;
import static vn.dany.core.access.Right.READ_QUESTIONNAIRES;
import static vn.dany.core.access.Right.READ_RESULTS;
import static vn.dany.core.access.Right.READ_SUGGESTIONS;
import static vn.dany.core.access.Right.READ_TEAMWORK;
import static vn.dany.core.access.Right.READ_UNITS;
import static vn.dany.core.access.Right.SHARE_SUGGESTIONS;
import static vn.dany.core.access.Right.SIGN_OFF_TEAMWORK;
import static vn.dany.core.access.Right.TAKE_RESULTS;

import java.util.EnumSet;
import java.util.Set;
import vn.dany.core.campaign.Campaign;

/** What somebody is on the staff. Kept by name, so that names are never changed. */
public enum Role {
    /** Runs everything, but reads no contacts: those are the box owner's. */
    PROVINCE_EDITOR,
    /** A leader of the province, who reads and changes nothing. */
    PROVINCE_READER,
    /** Leads a district, or a group of communes where there are no districts. */
    LEAD,
    /** The work team of a commune: hangs out the codes and fetches people, and never sees what they answer. */
    COMMUNE_TEAM,
    /** The trade union's line: reads what a lead reads, of the surveys among officials alone. */
    UNION,
    /** Answers what citizens write; sees how many, but no answer that is counted, and nothing that officials write. */
    BOX_OWNER,
    /** With whom the box's owner shares what citizens write: reads it and changes nothing. */
    BOX_READER,
    /** Looks after those who look. */
    AUDITOR;

    /** What it may see and do. */
    public Set<Right> rights() {
        return switch (this) {
            case PROVINCE_EDITOR ->
                EnumSet.of(
                        READ_PROGRESS,
                        READ_RESULTS,
                        TAKE_RESULTS,
                        READ_KITS,
                        READ_QUESTIONNAIRES,
                        READ_UNITS,
                        READ_SUGGESTIONS,
                        ANSWER_SUGGESTIONS,
                        READ_LOG,
                        DECLARE_HEADCOUNTS,
                        PUSH,
                        READ_TEAMWORK,
                        SIGN_OFF_TEAMWORK,
                        EDIT_CAMPAIGNS,
                        EDIT_QUESTIONNAIRES,
                        EDIT_UNITS,
                        MANAGE_STAFF);
            case PROVINCE_READER ->
                EnumSet.of(
                        READ_PROGRESS,
                        READ_RESULTS,
                        TAKE_RESULTS,
                        READ_KITS,
                        READ_TEAMWORK,
                        READ_QUESTIONNAIRES,
                        READ_UNITS);
            case LEAD ->
                EnumSet.of(
                        READ_PROGRESS,
                        READ_RESULTS,
                        READ_KITS,
                        DECLARE_HEADCOUNTS,
                        PUSH,
                        READ_TEAMWORK,
                        SIGN_OFF_TEAMWORK);
            case COMMUNE_TEAM -> EnumSet.of(READ_PROGRESS, READ_KITS, DECLARE_HEADCOUNTS, READ_TEAMWORK, FILE_TEAMWORK);
            case UNION -> EnumSet.of(READ_PROGRESS, READ_RESULTS, READ_KITS, READ_TEAMWORK);
            case BOX_OWNER ->
                EnumSet.of(READ_PROGRESS, READ_SUGGESTIONS, ANSWER_SUGGESTIONS, SHARE_SUGGESTIONS, READ_CONTACTS);
            case BOX_READER -> EnumSet.of(READ_PROGRESS, READ_SUGGESTIONS);
            case AUDITOR -> EnumSet.of(READ_PROGRESS, READ_LOG);
        };
    }

    /** Whether it is about everything rather than about units. */
    public boolean isProvincial() {
        return this == PROVINCE_EDITOR || this == PROVINCE_READER || this == AUDITOR;
    }

    /**
     * Whether {@code right} goes for {@code campaign}. Whoever answers citizens in a commune does not read what its officials
     * wrote about their own body.
     */
    boolean concerns(Campaign campaign, Right right) {
        return switch (this) {
            case UNION -> campaign.isAmongOfficials();
            case BOX_OWNER, BOX_READER ->
                !campaign.isAmongOfficials()
                        || !EnumSet.of(READ_SUGGESTIONS, ANSWER_SUGGESTIONS, SHARE_SUGGESTIONS)
                                .contains(right);
            case PROVINCE_EDITOR, PROVINCE_READER, LEAD, COMMUNE_TEAM, AUDITOR -> true;
        };
    }
}
