package vn.dany.documents.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CollectionWindow;

class WindowWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-04-01T00:00 | 2024-04-02T00:00 | Thứ Hai, ngày 01 tháng 4 năm 2024
            2024-03-31T00:00 | 2024-04-01T00:00 | Chủ nhật, ngày 31 tháng 3 năm 2024
            2024-08-29T00:00 | 2024-09-01T00:00 | Từ ngày 29 đến hết ngày 31 tháng 8 năm 2024
            2024-01-22T00:00 | 2024-03-26T00:00 | Từ ngày 22 tháng 01 đến hết ngày 25 tháng 3 năm 2024
            2024-12-30T00:00 | 2025-01-03T00:00 | Từ ngày 30 tháng 12 năm 2024 đến hết ngày 02 tháng 01 năm 2025
            2024-04-01T07:30 | 2024-04-03T17:00 | Từ 7 giờ 30 phút ngày 01 tháng 4 đến 17 giờ ngày 03 tháng 4 năm 2024
            2024-04-01T07:05 | 2024-04-02T00:00 | Từ 7 giờ 05 phút ngày 01 tháng 4 đến hết ngày 01 tháng 4 năm 2024
            """)
    void window_isWordedAsAnOfficeWouldWriteIt(String opensAt, String closesAt, String words) {
        assertThat(WindowWords.of(List.of(window(opensAt, closesAt)))).containsExactly(words);
    }

    @Test
    void severalWindows_haveALineEach() {
        assertThat(WindowWords.of(List.of(
                        window("2024-01-22T00:00", "2024-03-26T00:00"),
                        window("2024-10-01T08:00", "2025-01-02T17:30"))))
                .containsExactly(
                        "Đợt 1: từ 22/01 đến hết 25/3/2024",
                        "Đợt 2: từ 8 giờ 01/10/2024 đến 17 giờ 30 phút 02/01/2025");
    }

    @Test
    void manyWindows_areSummedUp() {
        assertThat(WindowWords.of(Collections.nCopies(7, window("2024-04-01T00:00", "2024-04-02T00:00"))))
                .containsExactly("Thứ Hai, ngày 01 tháng 4 năm 2024", "(7 đợt)");
    }

    private static CollectionWindow window(String opensAt, String closesAt) {
        return new CollectionWindow(Samples.vietnam(opensAt), Samples.vietnam(closesAt));
    }
}
