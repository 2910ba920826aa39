package vn.dany.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {

    @ParameterizedTest
    @CsvSource({
        "0, 7, 0",
        "1, 2, 5000",
        "1, 3, 3333",
        "2, 3, 6667",
        "1, 20000, 1",
        "1, 20001, 0",
        "1, 8, 1250",
        "1, 32, 313",
        "7, 7, 10000",
        "9, 7, 12857"
    })
    void shares_areBasisPointsRoundedHalfUp(long part, long whole, int rate) {
        assertThat(Rate.of(part, whole)).hasValue(rate);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "5, 0", "5, -1"})
    void withoutAWhole_thereIsNoShare(long part, long whole) {
        assertThat(Rate.of(part, whole)).isEqualTo(OptionalInt.empty());
    }

    @Test
    void randomShares_equalDecimalArithmetic() {
        Random random = new Random(4);
        for (int i = 0; i < 2000; i++) {
            long whole = 1L + random.nextInt(5_000_000);
            long part = random.nextInt(5_000_000);
            BigDecimal expected = BigDecimal.valueOf(part)
                    .multiply(BigDecimal.valueOf(10_000))
                    .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                    .min(BigDecimal.valueOf(Integer.MAX_VALUE));
            assertThat(Rate.of(part, whole)).hasValue(expected.intValueExact());
        }
    }

    @Test
    void absurdlyLargeShare_staysPositive() {
        assertThat(Rate.of(5_000_000, 1)).hasValue(Integer.MAX_VALUE);
    }
}
