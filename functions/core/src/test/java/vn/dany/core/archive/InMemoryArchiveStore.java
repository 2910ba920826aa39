package vn.dany.core.archive;

import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import vn.dany.core.campaign.RoundId;

/** Archives in a map, to be looked at and spoilt. */
public final class InMemoryArchiveStore implements ArchiveStore, ArchiveEraser {

    /** Every file by its whole name. */
    public final SortedMap<String, byte[]> files = new ConcurrentSkipListMap<>();

    @Override
    public void keep(RoundId roundId, String archive, ArchiveFile file) {
        files.putIfAbsent(name(roundId, archive, file.name()), file.bytes());
    }

    @Override
    public Optional<byte[]> read(RoundId roundId, String archive, String name) {
        return Optional.ofNullable(files.get(name(roundId, archive, name))).map(byte[]::clone);
    }

    @Override
    public void eraseResponses(RoundId roundId) {
        files.keySet().removeIf(name -> name.startsWith(roundId + "/") && name.contains("/responses/"));
    }

    /** Where a file stands. */
    public static String name(RoundId roundId, String archive, String name) {
        return roundId + "/" + archive + "/" + name;
    }
}
