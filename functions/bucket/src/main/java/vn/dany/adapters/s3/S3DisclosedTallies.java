package vn.dany.adapters.s3;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.CountSeries;
import vn.dany.core.disclosure.DisclosedTallies;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.formats.json.DisclosedJson;
import vn.dany.formats.json.SeriesJson;

/**
 * What may be seen of each round, as {@code tallies/disclosed/<round>.json.gz}, and how many responses there were from
 * count to count, as {@code tallies/counts/<round>.json.gz}; each is replaced only by who has read it.
 */
@Singleton
public final class S3DisclosedTallies implements DisclosedTallies {

    /** Two runs may be writing at once; a third is one of them, which did not hear that it had. */
    private static final int TRIES = 5;

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
        goOn(
                key("disclosed", roundId),
                seen -> seen.map(DisclosedJson::read)
                                .filter(there -> !tally.isAfter(there))
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of(DisclosedJson.write(tally)));
        goOn(key("counts", roundId), seen -> {
            CountSeries before = seen.map(SeriesJson::read).orElseGet(() -> new CountSeries(roundId, List.of()));
            CountSeries after = before.with(tally);
            return after.equals(before) ? Optional.empty() : Optional.of(SeriesJson.write(after));
        });
    }

    /**
     * Replaces what is under the key by what {@code next} makes of it, if anything; and if somebody else does so at the same
     * time, by what it makes of theirs.
     */
    private void goOn(String key, Function<Optional<byte[]>, Optional<byte[]>> next) {
        for (int tries = 0; tries < TRIES; tries++) {
            Optional<S3Objects.Tagged> there = objects.readTagged(key);
            Optional<byte[]> bytes = next.apply(there.map(object -> Gzip.unpack(object.bytes(), key)));
            if (bytes.isEmpty()
                    || objects.replace(key, there.map(S3Objects.Tagged::tag), Gzip.pack(bytes.get()), Gzip.TYPE)) {
                return;
            }
        }
        throw new IllegalStateException(key + " kept changing");
    }

    private static String key(String folder, RoundId roundId) {
        return "tallies/" + folder + "/" + roundId + ".json.gz";
    }
}
