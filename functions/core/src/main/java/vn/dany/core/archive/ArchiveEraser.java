package vn.dany.core.archive;

import vn.dany.core.campaign.RoundId;

/** Takes files out of archives for good. */
public interface ArchiveEraser {

    /** Erases a file; doing it again changes nothing. */
    void erase(RoundId roundId, String archive, String name);
}
