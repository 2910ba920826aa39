package vn.dany.core.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.RoundId;

/** What {@link CountedReceipts} promises, whatever is behind it. The store may be shared. */
public abstract class CountedReceiptsContract {

    private final RoundId roundId = new RoundId(Samples.freshCampaignId(), 1);

    /** The store under test. */
    protected abstract CountedReceipts receipts();

    @Test
    void whatWasKept_isFoundAndNothingElse() {
        List<String> marks = marks(3_000, 1);
        receipts().keep(roundId, marks);
        receipts().keep(roundId, marks);
        assertThat(marks).allMatch(mark -> receipts().contains(roundId, mark));
        assertThat(marks(300, 2)).noneMatch(mark -> receipts().contains(roundId, mark));
        assertThat(receipts().contains(new RoundId(roundId.campaignId(), 2), marks.get(0)))
                .isFalse();
    }

    @Test
    void marksOfEverySize_areFound() {
        List<String> marks = List.of("0000000000000000", "7fffffffffffffff", "8000000000000000", "ffffffffffffffff");
        receipts().keep(roundId, marks);
        assertThat(marks).allMatch(mark -> receipts().contains(roundId, mark));
        assertThat(receipts().contains(roundId, "0000000000000001")).isFalse();
    }

    private static List<String> marks(int count, long seed) {
        return new Random(seed)
                .longs(count)
                .mapToObj(mark -> String.format("%016x", mark))
                .toList();
    }
}
