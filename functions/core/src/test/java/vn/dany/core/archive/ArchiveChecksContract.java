package vn.dany.core.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.RoundId;

/** What {@link ArchiveChecks} promises, whatever is behind it. The store may be shared. */
public abstract class ArchiveChecksContract {

    private final RoundId roundId = new RoundId(Samples.freshCampaignId(), 1);

    /** The store under test. */
    protected abstract ArchiveChecks checks();

    @Test
    void roundNeverChecked_hasNoCheck() {
        assertThat(checks().latest(roundId)).isEmpty();
    }

    @Test
    void newestCheck_takesThePlaceOfTheOneBefore() {
        ArchiveCheck equal = new ArchiveCheck(roundId, "0f".repeat(32), Samples.CLOSES, 1_234, Optional.empty());
        checks().keep(equal);
        assertThat(checks().latest(roundId)).contains(equal);
        ArchiveCheck differs = new ArchiveCheck(
                roundId, "0f".repeat(32), Samples.CLOSES.plusSeconds(86_400), 0, Optional.of("responses/3.jsonl"));
        checks().keep(differs);
        assertThat(checks().latest(roundId)).contains(differs);
        assertThat(checks().latest(new RoundId(roundId.campaignId(), 2))).isEmpty();
    }

    @Test
    void erasure_isKeptBesideTheCheck() {
        assertThat(checks().erasure(roundId)).isEmpty();
        Erasure erasure = new Erasure(
                roundId,
                "0f".repeat(32),
                Samples.CLOSES,
                1_234,
                "1e".repeat(32),
                new TreeMap<>(Map.of("responses/0.jsonl", "2d".repeat(32), "responses/f.jsonl", "3c".repeat(32))));
        checks().keep(erasure);
        checks().keep(erasure);
        assertThat(checks().erasure(roundId)).contains(erasure);
        assertThat(checks().latest(roundId)).isEmpty();
        assertThat(checks().erasure(new RoundId(roundId.campaignId(), 2))).isEmpty();
    }
}
