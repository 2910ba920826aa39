package vn.dany.adapters.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.core.Samples;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.response.Response;
import vn.dany.core.tally.Count;
import vn.dany.core.tally.Tally;
import vn.dany.core.tally.TallyStore;
import vn.dany.core.tally.TallyStoreContract;

class S3TallyStoreTest extends TallyStoreContract {

    private static final Instant NOON = Samples.vietnam("2024-04-01T12:00");

    private final Bucket bucket = bucket();
    private final RoundId round = new RoundId(Samples.freshCampaignId(), 1);

    Bucket bucket() {
        return Bucket.embedded();
    }

    @Override
    protected TallyStore store() {
        return new S3TallyStore(bucket.objects());
    }

    @Override
    protected int snapshots(RoundId roundId) {
        return bucket.objects().keys("tallies/" + roundId + "/").size();
    }

    @Test
    void snapshot_isOneGzippedObjectUnderItsName() {
        TallyStore.Snapshot kept = store().keep(tally(), NOON);
        assertThat(kept.name()).matches("8288052399999-[0-9a-f]{32}");
        assertThat(bucket.objects().keys("tallies/" + round))
                .containsExactly("tallies/" + round + "/" + kept.name() + ".json.gz");
    }

    @Test
    void equalTallies_haveEqualHashesAndBytesAtAnyTime() {
        String first = store().keep(tally(), NOON).name();
        String second = store().keep(tally(), NOON.plusMillis(1)).name();
        assertThat(second.substring(14)).isEqualTo(first.substring(14));
        assertThat(bytes(second)).isEqualTo(bytes(first));
    }

    @Test
    void time_isKeptToTheMillisecond() {
        Instant fine = Instant.parse("2024-04-01T05:00:00.123456789Z");
        assertThat(store().keep(tally(), fine).countedAt()).isEqualTo("2024-04-01T05:00:00.123Z");
        assertThat(store().newest(round).orElseThrow().countedAt()).isEqualTo("2024-04-01T05:00:00.123Z");
    }

    @Test
    void objectThatDoesNotFitItsName_isNeverGivenOut() throws IOException {
        String name = store().keep(tally(), NOON).name();
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(other)) {
            out.write("{}".getBytes(StandardCharsets.UTF_8));
        }
        bucket.objects().put("tallies/" + round + "/" + name + ".json.gz", other.toByteArray(), "application/gzip");
        assertThatThrownBy(() -> store().newest(round)).hasMessageContaining("does not fit the hash");
        assertThatThrownBy(() -> store().find(round, name)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void objectThatIsNoGzip_isNeverGivenOut() {
        String name = store().keep(tally(), NOON).name();
        bucket.objects().put("tallies/" + round + "/" + name + ".json.gz", new byte[] {1, 2}, "application/gzip");
        assertThatThrownBy(() -> store().newest(round)).hasMessageContaining("is broken");
    }

    @Test
    void strayObjectAmongTallies_isLoud() {
        bucket.objects().put("tallies/" + round + "/0-notes.txt", new byte[0], "text/plain");
        assertThatThrownBy(() -> store().newest(round)).hasMessageContaining("not a tally: 0-notes.txt");
    }

    @Test
    void nameThatLeavesTheFolder_findsNothing() {
        store().keep(tally(), NOON);
        assertThat(store().find(round, "../" + round + "/x")).isEmpty();
    }

    private byte[] bytes(String name) {
        return bucket.objects()
                .read("tallies/" + round + "/" + name + ".json.gz")
                .orElseThrow();
    }

    private Tally tally() {
        Count count = new Count(round);
        for (Response response : new RandomAnswers(Samples.questionnaire(), 5).responses(40, round, Samples.COMMUNES)) {
            count.add(response);
        }
        return count.tally();
    }
}
