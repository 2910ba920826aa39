package vn.dany.core.archive;

import java.util.Optional;
import vn.dany.core.campaign.RoundId;

/** Keeps the newest check of each archive, and that its responses were erased: neither holds anything of what is in it. */
public interface ArchiveChecks {

    /** The newest check of the round's archive, if there was one. */
    Optional<ArchiveCheck> latest(RoundId roundId);

    /** Keeps {@code check} in the place of the one before. */
    void keep(ArchiveCheck check);

    /** That the round's responses were erased, if they were. */
    Optional<Erasure> erasure(RoundId roundId);

    /** Keeps {@code erasure} in the place of one before. */
    void keep(Erasure erasure);
}
