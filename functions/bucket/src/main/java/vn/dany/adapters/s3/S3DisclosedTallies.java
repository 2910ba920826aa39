package vn.dany.adapters.s3;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.CountSeries;
import vn.dany.core.disclosure.DisclosedTallies;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.formats.json.DisclosedJson;
import vn.dany.formats.json.SeriesJson;

/**
 * What may be seen of each round, as {@code tallies/disclosed/<round>.json.gz}, and how many responses there were from
 * count to count, as {@code tallies/counts/<round>.json.gz}. A run that is late may put an earlier state back for some
 * minutes: it was seen before and tells nothing new.
 */
@Singleton
public final class S3DisclosedTallies implements DisclosedTallies {

    private final S3Objects objects;

    S3DisclosedTallies(S3Objects objects) {
        this.objects = objects;
    }

    @Override
    public Optional<DisclosedTally> latest(RoundId roundId) {
        String key = key("disclosed", roundId);
        return objects.read(key).map(packed -> DisclosedJson.read(Gzip.unpack(packed, key)));
    }

    @Override
    public CountSeries series(RoundId roundId) {
        String key = key("counts", roundId);
        return objects.read(key)
                .map(packed -> SeriesJson.read(Gzip.unpack(packed, key)))
                .orElseGet(() -> new CountSeries(roundId, List.of()));
    }

    @Override
    public void publish(DisclosedTally tally) {
        RoundId roundId = tally.roundId();
        objects.put(key("disclosed", roundId), Gzip.pack(DisclosedJson.write(tally)), Gzip.TYPE);
        CountSeries before = series(roundId);
        CountSeries after = before.with(tally);
        if (!after.equals(before)) {
            objects.put(key("counts", roundId), Gzip.pack(SeriesJson.write(after)), Gzip.TYPE);
        }
    }

    private static String key(String folder, RoundId roundId) {
        return "tallies/" + folder + "/" + roundId + ".json.gz";
    }
}
