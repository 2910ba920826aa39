package vn.dany.adapters.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.counting.TallyStore;
import vn.dany.core.counting.TallyStoreContract;
import vn.dany.core.disclosure.TallyLedger;

class S3TallyStoreTest extends TallyStoreContract {

    private final Bucket bucket = bucket();
    private final RoundId round = new RoundId(Samples.freshCampaignId(), 1);

    Bucket bucket() {
        return Bucket.embedded();
    }

    @Override
    protected TallyStore store() {
        return new S3TallyStore(bucket.objects());
    }

    @Test
    void ledger_isOneObjectInAFolderOfItsOwn() {
        store().replace(Optional.empty(), TallyLedger.none(round));
        assertThat(bucket.objects().keys("tallies/").stream().filter(key -> key.contains(round.toString())))
                .containsExactly("tallies/ledger/" + round + ".json.gz");
    }

    @Test
    void objectThatIsNoGzip_isNeverGivenOut() {
        bucket.objects().put("tallies/ledger/" + round + ".json.gz", new byte[] {1, 2}, "application/gzip");
        assertThatThrownBy(() -> store().latest(round)).hasMessageContaining("is broken");
    }

    @Test
    void objectThatIsNoLedger_isNeverGivenOut() {
        bucket.objects()
                .put("tallies/ledger/" + round + ".json.gz", Gzip.pack(new byte[] {'{', '}'}), "application/gzip");
        assertThatThrownBy(() -> store().latest(round)).isInstanceOf(IllegalArgumentException.class);
    }
}
