package vn.dany.adapters.s3;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.dany.core.archive.ArchiveCheck;
import vn.dany.core.archive.ArchiveChecks;
import vn.dany.core.archive.Erasure;
import vn.dany.core.campaign.RoundId;
import vn.dany.formats.json.ArchiveJson;

/**
 * The newest check of each archive, as {@code tallies/checks/<round>.json}, and that its responses were erased, as
 * {@code tallies/checks/<round>.erased.json}, apart from the archives themselves.
 */
@Singleton
public final class S3ArchiveChecks implements ArchiveChecks {

    private static final String TYPE = "application/json";

    private final S3Objects objects;

    S3ArchiveChecks(S3Objects objects) {
        this.objects = objects;
    }

    @Override
    public Optional<ArchiveCheck> latest(RoundId roundId) {
        return objects.read(key(roundId.toString())).map(ArchiveJson::readCheck);
    }

    @Override
    public void keep(ArchiveCheck check) {
        objects.put(key(check.roundId().toString()), ArchiveJson.writeCheck(check), TYPE);
    }

    @Override
    public Optional<Erasure> erasure(RoundId roundId) {
        return objects.read(key(roundId + ".erased")).map(ArchiveJson::readErasure);
    }

    @Override
    public void keep(Erasure erasure) {
        objects.put(key(erasure.roundId() + ".erased"), ArchiveJson.writeErasure(erasure), TYPE);
    }

    private static String key(String name) {
        return "tallies/checks/" + name + ".json";
    }
}
