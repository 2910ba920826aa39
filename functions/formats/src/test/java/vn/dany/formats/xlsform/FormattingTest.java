package vn.dany.formats.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormattingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chỉ chọn <b>một</b> ô | Chỉ chọn **một** ô",
                "<strong> Lưu ý: </strong>ghi rõ | **Lưu ý:** ghi rõ",
                "<i>Không bắt buộc</i> | *Không bắt buộc*",
                "<em><b>Cả hai</b></em> | **Cả hai**",
                "m<i>ét</i> | mét",
                "<span style=\"color:red\">Đỏ</span> | Đỏ",
                "<b>chưa đóng | chưa đóng",
                "Một<br>Hai<br/>Ba | Một↵Hai↵Ba",
                "<p>Một</p><p>Hai</p> | Một↵↵Hai",
                "Chọn:<ul><li>A</li><li>B</li></ul> | Chọn:↵↵– A↵– B",
                "<h2>Phần B</h2>Lời dẫn | **Phần B**↵Lời dẫn",
                "# Phần A | **Phần A**",
                "__Đậm__ và _nghiêng_ | **Đậm** và *nghiêng*",
                "***rất đậm*** | **rất đậm**",
                "**đậm *và* đậm** | **đậm và đậm**",
                "[Kế hoạch](https://example.vn/kh) | Kế hoạch (https://example.vn/kh)",
                "<a href=\"https://example.vn\" target=x>Xem</a> | Xem (https://example.vn)",
                "5 &lt; 10 &amp; 20 &gt; 3 | 5 < 10 & 20 > 3",
                "\\_tên\\_ | _tên_"
            })
    void formattingOfAuthors_isKeptAsEmphasisAndLines(String written, String read) {
        assertThat(read(written)).isEqualTo(read.replace('↵', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dưới 5 triệu <5",
                "Tuổi < 18 > 3",
                "<Ten co quan>",
                "ho_va_ten, ma_so_thue",
                "Họ và tên: ______",
                "(*) Bắt buộc; (**) nếu có",
                "2 * 3 * 4",
                "#1 trong 5",
                "C:\\thu muc",
                "Dòng một\nDòng hai\n\n  thụt vào"
            })
    void wordsThatOnlyLookLikeIt_stayAsTheyAre(String text) {
        assertThat(read(text)).isEqualTo(text);
        assertThat(Formatting.write(text)).isEqualTo(text);
    }

    @Test
    void tagsThatCannotBeShown_areNamed() {
        List<String> refused = new ArrayList<>();
        Formatting.read("<img src=x> H<SUB>2</SUB>O <b>x</b>", refused::add);
        assertThat(refused).containsExactly("img", "sub", "sub");
    }

    @Test
    @Timeout(20)
    void anyText_writtenIsReadAsItself() {
        List<String> parts = List.of(
                "<b>",
                "</b>",
                "&lt;",
                "&",
                "_",
                "__",
                "# ",
                "[",
                "](https://x.vn)",
                "\\",
                "\n",
                " ",
                "ô",
                "a",
                "<",
                "/p>");
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int part = random.nextInt(1, 30); part > 0; part--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            String stripped = text.toString().strip();
            assertThat(read(Formatting.write(stripped))).isEqualTo(stripped);
        }
        parts.forEach(part -> read(part.repeat(4_000 / part.length())));
    }

    private static String read(String text) {
        return Formatting.read(text, tag -> {});
    }
}
