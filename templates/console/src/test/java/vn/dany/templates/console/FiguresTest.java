package vn.dany.templates.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.templates.Language;

class FiguresTest {

    private final Figures vi = new Figures(Language.VI);
    private final Figures en = new Figures(Language.EN);

    @Test
    void numbers_areGroupedAsTheLanguageDoes() {
        assertThat(vi.count(0)).isEqualTo("0");
        assertThat(vi.count(999)).isEqualTo("999");
        assertThat(vi.count(1_234_567)).isEqualTo("1.234.567");
        assertThat(en.count(1_234_567)).isEqualTo("1,234,567");
        assertThat(vi.count(OptionalInt.empty())).isEqualTo("–");
    }

    @Test
    void percentages_haveOneDecimalRoundedHalfUp() {
        assertThat(vi.percent(8_425)).isEqualTo("84,3%");
        assertThat(vi.percent(8_424)).isEqualTo("84,2%");
        assertThat(en.percent(9_999)).isEqualTo("100.0%");
        assertThat(vi.percent(123_456)).isEqualTo("1.234,6%");
        assertThat(vi.percent(OptionalInt.empty())).isEqualTo("–");
    }

    @Test
    void moments_areVietnamTimeWhereverTheMachineStands() {
        assertThat(vi.moment(Instant.parse("2024-03-31T17:00:01Z"))).isEqualTo("01/04/2024 00:00:01");
    }

    @Test
    void windowThatClosesAtMidnight_closesAtTheEndOfItsLastDay() {
        assertThat(vi.window(new CollectionWindow(Samples.OPENS, Samples.CLOSES)))
                .isEqualTo("Trong ngày 01/4/2024");
        assertThat(vi.window(new CollectionWindow(Samples.OPENS, Samples.CLOSES.minusSeconds(1))))
                .isEqualTo("Từ 0\u00a0giờ đến 23\u00a0giờ\u00a059\u00a0phút\u00a059\u00a0giây ngày 01/4/2024");
    }

    @Test
    void bars_neverLeaveTheirTrack() {
        assertThat(Figures.length(3_407)).isEqualTo("34.07%");
        assertThat(Figures.length(12_000)).isEqualTo("100.00%");
        assertThat(Figures.length(-1)).isEqualTo("0.00%");
    }
}
