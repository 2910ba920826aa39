package vn.dany.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperCountTest {

    private static final DisclosureRule RULE = new DisclosureRule(DisclosureRule.LEAST);

    @ParameterizedTest
    @CsvSource({
        "0, 40, 0, 0",
        "4, 40, 0, 0",
        "5, 9, 0, 0",
        "5, 10, 5, 10",
        "5, 5, 5, 5",
        "12, 16, 0, 0",
    })
    void share_isToldFromABlockOnEachSideOn(long sheets, long all, long shown, long of) {
        PaperShare told = next(PaperCount.NONE, Map.of("1", sheets), all).told();
        assertThat(told.sheets()).isEqualTo(shown);
        assertThat(told.of()).isEqualTo(of);
    }

    @Test
    void batches_areToldByBlocks_andSmallOnesWithinTheWhole() {
        PaperCount count = next(PaperCount.NONE, Map.of("1", 23L, "2", 3L, "3", 4L), 40);
        assertThat(count.told()).isEqualTo(share(30, 40, Map.of("1", 23L)));
        count = next(count, Map.of("1", 25L, "2", 3L, "3", 7L), 45);
        assertThat(count.told()).as("two and three more").isEqualTo(share(35, 45, Map.of("1", 23L)));
        count = next(count, Map.of("1", 25L, "2", 8L, "3", 7L, "4", 8L), 58);
        assertThat(count.told()).isEqualTo(share(48, 58, Map.of("1", 23L, "2", 5L, "4", 8L)));
        count = next(count, Map.of("1", 26L, "2", 13L, "3", 7L, "4", 20L), 76);
        assertThat(count.told())
                .as("one more of the first, with which the smaller of the others goes")
                .isEqualTo(share(66, 76, Map.of("1", 23L, "2", 5L, "4", 20L)));
    }

    /** As it was kept before there were batches: the sum goes on, and nobody guesses what it was made of. */
    @Test
    void shareWithoutItsBatches_goesOnWithoutThem() {
        PaperCount before = new PaperCount(share(8, 20, Map.of()), new TreeMap<>());
        assertThat(next(before, Map.of("1", 8L, "2", 4L), 24)).isEqualTo(before);
        assertThat(next(before, Map.of("1", 8L, "2", 5L), 25).told()).isEqualTo(share(13, 25, Map.of()));
    }

    /** Whoever keeps all that was ever told has sums of blocks, none of which was ever divided. */
    @RepeatedTest(50)
    void whateverComesWhen_eachNumberMovesByAllThatCameOrStays(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        SortedMap<String, Long> sheets = new TreeMap<>();
        SortedMap<String, Long> sheetsBefore = new TreeMap<>();
        PaperCount count = PaperCount.NONE;
        long all = 0;
        for (int round = 0; round < 120; round++) {
            for (int more = random.nextInt(5); more > 0; more--) {
                all++;
                if (random.nextBoolean()) {
                    // Batches come one after the other, the last sheets of one beside the first of the next.
                    sheets.merge("" + (round / 24 + random.nextInt(9) / 8), 1L, Long::sum);
                }
            }
            PaperCount next = next(count, sheets, all);
            if (!next.told().equals(count.told())) {
                long byBatch = 0;
                for (String batch : sheets.keySet()) {
                    long moved = told(next, batch) - told(count, batch);
                    long came = sheets.get(batch) - sheetsBefore.getOrDefault(batch, 0L);
                    assertThat(moved).isIn(0L, came);
                    assertNoneOrABlock(moved);
                    byBatch += moved;
                }
                long moreSheets = next.told().sheets() - count.told().sheets();
                assertNoneOrABlock(moreSheets - byBatch);
                assertNoneOrABlock(next.told().of() - count.told().of() - moreSheets);
                sheetsBefore = new TreeMap<>(sheets);
            }
            count = next;
        }
        assertThat(count.told().sheets()).as("it is told in the end").isGreaterThan(50);
        assertThat(count.told().batches()).isNotEmpty();
    }

    private static long told(PaperCount count, String batch) {
        return count.told().batches().getOrDefault(batch, 0L);
    }

    private static void assertNoneOrABlock(long more) {
        assertThat(more == 0 || more >= DisclosureRule.LEAST).as("%d", more).isTrue();
    }

    private static PaperCount next(PaperCount count, Map<String, Long> sheets, long all) {
        SortedMap<String, Long> counted = new TreeMap<>(sheets);
        return count.next(counted, all, RULE);
    }

    private static PaperShare share(long sheets, long of, Map<String, Long> batches) {
        return new PaperShare(sheets, of, new TreeMap<>(batches));
    }
}
