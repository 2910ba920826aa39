package vn.dany.core.archive;

import java.util.Optional;
import vn.dany.core.campaign.RoundId;

/** Keeps the files of archives. Nobody who shows pages may read it. */
public interface ArchiveStore {

    /** Keeps the file unless there is one of its name in that archive; what is kept is never replaced. */
    void keep(RoundId roundId, String archive, ArchiveFile file);

    /** The bytes of a file as they are kept now; empty if it is not there. */
    Optional<byte[]> read(RoundId roundId, String archive, String name);
}
