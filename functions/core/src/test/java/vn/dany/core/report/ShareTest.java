package vn.dany.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    /** Values as textbooks print them (Newcombe 1998, method 3). */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 2553, 3662",
        "15, 148, 624, 1605",
        "0, 20, 0, 1611",
        "1, 29, 61, 1718",
        "8, 10, 4902, 9433",
        "10, 10, 7225, 10000"
    })
    void interval_isWilsons(long part, long whole, int lowest, int highest) {
        Share share = new Share(part, whole);
        assertThat(share.lowest()).isEqualTo(lowest);
        assertThat(share.highest()).isEqualTo(highest);
    }

    @Test
    void difference_isClearOnlyWhereItsIntervalLeavesOutNothing() {
        // Newcombe 1998, the first of his differences: 56/70 and 48/80, from 0.0524 to 0.3339.
        assertThat(new Share(56, 70).isApartFrom(new Share(48, 80))).isTrue();
        assertThat(new Share(48, 80).isApartFrom(new Share(56, 70))).isTrue();
        assertThat(new Share(9, 10).isApartFrom(new Share(3, 10))).isTrue();
        assertThat(new Share(9, 10).isApartFrom(new Share(6, 10))).isFalse();
        assertThat(new Share(9, 10).isApartFrom(new Share(9, 10))).isFalse();
    }

    @Test
    void rest_isWhatAPartIsHeldAgainst() {
        Share whole = new Share(57, 100);
        Share part = new Share(35, 50);
        assertThat(whole.without(part)).contains(new Share(22, 50));
        // Nearly half of the whole is the part itself, which hides the difference.
        assertThat(part.isApartFrom(whole)).isFalse();
        assertThat(part.isApartFrom(whole.without(part).orElseThrow())).isTrue();
        assertThat(whole.without(whole)).isEmpty();
        assertThat(part.without(whole)).isEmpty();
        assertThat(new Share(2, 10).without(new Share(3, 4))).isEmpty();
        assertThat(new Share(9, 10).without(new Share(0, 4))).isEmpty();
    }

    @Test
    void order_isExact() {
        assertThat(Share.LOWEST_FIRST.compare(new Share(1, 3), new Share(2, 6))).isZero();
        assertThat(Share.LOWEST_FIRST.compare(new Share(3_333, 10_000), new Share(1, 3)))
                .isNegative();
        assertThat(new Share(2, 3).above(new Share(1, 2))).isEqualTo(1_667);
    }

    @Test
    void shareOfNothing_isNone() {
        assertThatThrownBy(() -> new Share(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Share(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
