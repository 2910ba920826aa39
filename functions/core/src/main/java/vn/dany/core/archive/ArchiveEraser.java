package vn.dany.core.archive;

import vn.dany.core.campaign.RoundId;

/** Takes responses out of archives for good. */
public interface ArchiveEraser {

    /**
     * Erases every file of responses of every archive of the round, also of those that a run left behind which died or was
     * overtaken. Doing it again changes nothing.
     */
    void eraseResponses(RoundId roundId);
}
