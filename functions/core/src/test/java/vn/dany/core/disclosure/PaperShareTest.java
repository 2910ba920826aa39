package vn.dany.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperShareTest {

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
        assertThat(PaperShare.NONE.next(sheets, all, RULE)).isEqualTo(new PaperShare(shown, of));
    }

    /** Whoever keeps every share and the numbers of responses beside it can tell no fewer than a block apart. */
    @RepeatedTest(50)
    void whateverComesWhen_noStepTellsFewerThanABlockApart(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        PaperShare told = PaperShare.NONE;
        long sheets = 0;
        long all = 0;
        for (int count = 0; count < 200; count++) {
            long more = random.nextInt(4);
            all += more;
            sheets += random.nextInt((int) more + 1);
            PaperShare next = told.next(sheets, all, RULE);
            long moreSheets = next.sheets() - told.sheets();
            long moreOthers = next.of() - told.of() - moreSheets;
            assertThat(moreSheets).satisfiesAnyOf(PaperShareTest::none, PaperShareTest::block);
            assertThat(moreOthers).satisfiesAnyOf(PaperShareTest::none, PaperShareTest::block);
            told = next;
        }
        assertThat(told.sheets()).as("it is told in the end").isGreaterThan(50);
    }

    private static void none(Long more) {
        assertThat(more).isZero();
    }

    private static void block(Long more) {
        assertThat(more).isGreaterThanOrEqualTo(DisclosureRule.LEAST);
    }
}
