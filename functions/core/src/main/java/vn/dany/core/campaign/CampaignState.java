package vn.dany.core.campaign;

/**
 * Where a campaign is in its life. Kept are only the campaign itself (from publishing on) and which rounds are frozen;
 * whether it is open follows from the windows and the clock.
 */
public enum CampaignState {
    /** A plan somebody is working on; nobody else sees it. */
    DRAFT,
    /** Its entry codes are out, and no round is open: before the first one, or between two. */
    PUBLISHED,
    /** A round takes answers, in one unit at least. */
    OPEN,
    /** Every round is over. */
    CLOSED,
    /** The results of every round stand for good. */
    FROZEN
}
