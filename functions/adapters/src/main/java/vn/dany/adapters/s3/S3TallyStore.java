package vn.dany.adapters.s3;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import vn.dany.adapters.json.TallyJson;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.tally.Tally;
import vn.dany.core.tally.TallyStore;

/**
 * Tallies as objects {@code tallies/<round>/<name>.json.gz}. The {@link SnapshotName name} sorts newest first, so the
 * newest is found by listing one key. Objects are created and never replaced, and a tally is given out only if it fits
 * the hash in its name.
 */
@Singleton
public final class S3TallyStore implements TallyStore {

    private static final String EXTENSION = ".json.gz";

    private final S3Objects objects;

    @Inject
    S3TallyStore(S3Objects objects) {
        this.objects = objects;
    }

    /** {@inheritDoc} Times are kept to the millisecond. */
    @Override
    public Snapshot keep(Tally tally, Instant countedAt) {
        byte[] json = TallyJson.write(tally);
        SnapshotName name = SnapshotName.of(countedAt, json);
        objects.create(prefix(tally.roundId()) + name + EXTENSION, pack(json), "application/gzip");
        return new Snapshot(name.toString(), countedAt.truncatedTo(ChronoUnit.MILLIS), tally);
    }

    @Override
    public Optional<Snapshot> newest(RoundId roundId) {
        String prefix = prefix(roundId);
        return objects.first(prefix)
                .map(key -> name(key.substring(prefix.length())))
                .flatMap(name -> read(roundId, name));
    }

    @Override
    public Optional<Snapshot> find(RoundId roundId, String name) {
        return SnapshotName.parse(name).flatMap(parsed -> read(roundId, parsed));
    }

    private Optional<Snapshot> read(RoundId roundId, SnapshotName name) {
        String key = prefix(roundId) + name + EXTENSION;
        return objects.read(key).map(packed -> {
            byte[] json = unpack(packed, key);
            if (!name.fits(json)) {
                throw new IllegalStateException(key + " does not fit the hash in its name");
            }
            return new Snapshot(name.toString(), name.countedAt(), TallyJson.read(json));
        });
    }

    private static SnapshotName name(String file) {
        return Optional.of(file)
                .filter(f -> f.endsWith(EXTENSION))
                .flatMap(f -> SnapshotName.parse(f.substring(0, f.length() - EXTENSION.length())))
                .orElseThrow(() -> new IllegalStateException("not a tally: " + file));
    }

    private static String prefix(RoundId roundId) {
        return "tallies/" + roundId + "/";
    }

    private static byte[] pack(byte[] json) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(json.length / 8 + 64);
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing can fail in memory", e);
        }
        return packed.toByteArray();
    }

    private static byte[] unpack(byte[] packed, String key) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(key + " is broken", e);
        }
    }
}
