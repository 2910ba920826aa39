package vn.dany.adapters.s3;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.dany.core.archive.ArchiveEraser;
import vn.dany.core.archive.ArchiveFile;
import vn.dany.core.archive.ArchiveStore;
import vn.dany.core.campaign.RoundId;

/**
 * Archives as objects {@code archive/<round>/<digest>/<name>}, created if absent and never replaced. Plain files, for
 * anybody who may read them to check with {@code sha256sum}. The tally may be allowed to, and the documents function, which
 * makes data files of them and shows no page; nobody else.
 */
@Singleton
public final class S3ArchiveStore implements ArchiveStore, ArchiveEraser {

    private final S3Objects objects;

    S3ArchiveStore(S3Objects objects) {
        this.objects = objects;
    }

    @Override
    public void keep(RoundId roundId, String archive, ArchiveFile file) {
        objects.create(key(roundId, archive, file.name()), file.bytes(), "text/plain;charset=UTF-8");
    }

    @Override
    public Optional<byte[]> read(RoundId roundId, String archive, String name) {
        return objects.read(key(roundId, archive, name));
    }

    @Override
    public void eraseResponses(RoundId roundId) {
        objects.keys(folder(roundId)).stream()
                .filter(key -> key.contains("/responses/"))
                .forEach(objects::delete);
    }

    private static String key(RoundId roundId, String archive, String name) {
        return folder(roundId) + archive + "/" + name;
    }

    private static String folder(RoundId roundId) {
        return "archive/" + roundId + "/";
    }
}
