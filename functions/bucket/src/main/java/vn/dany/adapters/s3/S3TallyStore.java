package vn.dany.adapters.s3;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.counting.TallyStore;
import vn.dany.core.disclosure.TallyLedger;
import vn.dany.formats.json.TallyJson;

/**
 * Ledgers as objects {@code tallies/ledger/<round>.json.gz}, each replaced only by who has read it. Nobody but the tally
 * may be allowed to read this folder.
 */
@Singleton
public final class S3TallyStore implements TallyStore {

    private final S3Objects objects;

    S3TallyStore(S3Objects objects) {
        this.objects = objects;
    }

    @Override
    public Optional<Kept> latest(RoundId roundId) {
        String key = key(roundId);
        return objects.readTagged(key)
                .map(object -> new Kept(object.tag(), TallyJson.read(Gzip.unpack(object.bytes(), key))));
    }

    @Override
    public boolean replace(Optional<Kept> seen, TallyLedger next) {
        return objects.replace(
                key(next.tally().roundId()), seen.map(Kept::version), Gzip.pack(TallyJson.write(next)), Gzip.TYPE);
    }

    private static String key(RoundId roundId) {
        return "tallies/ledger/" + roundId + ".json.gz";
    }
}
