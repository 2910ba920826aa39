package vn.dany.core.archive;

import java.util.Optional;
import vn.dany.core.campaign.RoundId;

/** Keeps the newest check of each archive, which holds nothing of what is in it. */
public interface ArchiveChecks {

    /** The newest check of the round's archive, if there was one. */
    Optional<ArchiveCheck> latest(RoundId roundId);

    /** Keeps {@code check} in the place of the one before. */
    void keep(ArchiveCheck check);
}
