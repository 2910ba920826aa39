package vn.dany.adapters.s3;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.dany.core.archive.ArchiveCheck;
import vn.dany.core.archive.ArchiveChecks;
import vn.dany.core.campaign.RoundId;
import vn.dany.formats.json.ArchiveJson;

/** The newest check of each archive, as {@code tallies/checks/<round>.json}, apart from the archives themselves. */
@Singleton
public final class S3ArchiveChecks implements ArchiveChecks {

    private final S3Objects objects;

    S3ArchiveChecks(S3Objects objects) {
        this.objects = objects;
    }

    @Override
    public Optional<ArchiveCheck> latest(RoundId roundId) {
        return objects.read(key(roundId)).map(ArchiveJson::readCheck);
    }

    @Override
    public void keep(ArchiveCheck check) {
        objects.put(key(check.roundId()), ArchiveJson.writeCheck(check), "application/json");
    }

    private static String key(RoundId roundId) {
        return "tallies/checks/" + roundId + ".json";
    }
}
