package vn.dany.formats.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dany.core.questionnaire.ExpressionParser;
import vn.dany.core.questionnaire.Questionnaire;

class SpellingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "${A1} = ‘1’ | ${A1} = '1'",
                "${A1} = “có” | ${A1} = 'có'",
                "${A1}\u00A0≥\u00A018 | ${A1} >= 18",
                "${A1} ≤ 18 and ${A1} ≠ 7 | ${A1} <= 18 and ${A1} != 7",
                "${A1} == 1 or ${A1} <> 2 | ${A1} = 1 or ${A1} != 2",
                "${A1} => 1 or ${A1} =< 2 | ${A1} >= 1 or ${A1} <= 2",
                "${A1} > −5 | ${A1} > -5",
                "\uFEFF${A1}\u200B = '≥ 5 == 5' | ${A1} = '≥ 5 == 5'"
            })
    void rule_isReadAsMeant(String typed, String meant) {
        assertThat(ExpressionParser.parse(Spelling.rule(typed))).hasToString(meant);
    }

    @Test
    void formInVietnameseWords_isRead() {
        Questionnaire taken = XlsFormReader.read(Grid.of()
                        .sheet("Khảo sát", """
                                Loại | Tên | Nhãn | Nhãn::English (en) | Bắt buộc | Điều kiện | Ràng\u00A0buộc | Thông báo lỗi | Gợi ý
                                select_one\u00A0co_khong | A1\u200B | Có hay không? | Yes or no? | có | | | |
                                integer | tuoi | Bao nhiêu tuổi? | How old? | không | ${A1} = ‘1’ | . ≥ 18 | Từ 18 tuổi | Tròn năm
                                """)
                        .sheet("Lựa chọn", """
                                Danh sách | Mã | Nhãn
                                co_khong | 1 | Có
                                co_khong | 2 | Không
                                """)
                        .sheet("Thiết lập", "Tên phiếu | Mã phiếu | Phiên bản\nPhiếu thử | phieu-thu | 2")
                        .bytes())
                .orElseThrow();
        assertThat(taken.title().vi()).isEqualTo("Phiếu thử");
        assertThat(taken.questions())
                .extracting(question -> question.id().value())
                .containsExactly("A1", "tuoi");
        assertThat(taken.questions().get(0).isAlwaysRequired()).isTrue();
        assertThat(taken.questions().get(0).label().in("en")).isEqualTo("Yes or no?");
        assertThat(taken.questions().get(1).relevant()).hasToString("${A1} = '1'");
        assertThat(taken.questions().get(1).constraint()).hasToString(". >= 18");
    }
}
