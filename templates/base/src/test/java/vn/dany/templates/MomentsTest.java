package vn.dany.templates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CollectionWindow;

class MomentsTest {

    private static final Moments VI = Moments.in(Language.VI);
    private static final Moments EN = Moments.in(Language.EN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-04-01T00:00 | 2024-04-02T00:00 | trong ngày 01/4/2024 | on 1 April 2024
            2024-08-29T00:00 | 2024-09-01T00:00 | từ ngày 29/8/2024 đến hết ngày 31/8/2024 | from 29 August 2024 to the end of 31 August 2024
            2024-12-30T00:00 | 2025-01-03T00:00 | từ ngày 30/12/2024 đến hết ngày 02/01/2025 | from 30 December 2024 to the end of 2 January 2025
            2024-04-01T07:30 | 2024-04-03T22:00 | từ 7_giờ_30_phút ngày 01/4/2024 đến 22_giờ ngày 03/4/2024 | from 07:30 on 1 April 2024 to 22:00 on 3 April 2024
            2024-04-01T07:05 | 2024-04-02T00:00 | từ 7_giờ_05_phút ngày 01/4/2024 đến hết ngày 01/4/2024 | from 07:05 on 1 April 2024 to the end of 1 April 2024
            2024-04-01T08:00 | 2024-04-01T17:00 | từ 8_giờ đến 17_giờ ngày 01/4/2024 | from 08:00 to 17:00 on 1 April 2024
            2024-04-01T00:00 | 2024-04-01T22:00:15 | từ 0_giờ đến 22_giờ_00_phút_15_giây ngày 01/4/2024 | from 00:00 to 22:00:15 on 1 April 2024
            """)
    void window_isWordedAsAnOfficeWouldWriteIt(String opensAt, String closesAt, String vi, String en) {
        CollectionWindow window = new CollectionWindow(Samples.vietnam(opensAt), Samples.vietnam(closesAt));
        assertThat(VI.window(window)).isEqualTo(vi.replace('_', '\u00a0'));
        assertThat(EN.window(window)).isEqualTo(en);
    }

    @Test
    void endOfADay_isTheDayItEnds() {
        CollectionWindow three =
                new CollectionWindow(Samples.vietnam("2024-08-29T00:00"), Samples.vietnam("2024-09-01T00:00"));
        assertThat(VI.until(three)).isEqualTo("đến hết ngày 31/8/2024");
        assertThat(VI.ended(three.closesAt())).isEqualTo("khi hết ngày 31/8/2024");
        assertThat(VI.ended(Samples.vietnam("2024-08-31T22:00"))).isEqualTo("lúc 22\u00a0giờ ngày 31/8/2024");
        assertThat(VI.until(
                        new CollectionWindow(Samples.vietnam("2024-04-01T00:00"), Samples.vietnam("2024-04-02T00:00"))))
                .isEqualTo("trong ngày 01/4/2024");
        assertThat(EN.ended(three.closesAt())).isEqualTo("at the end of 31 August 2024");
    }
}
