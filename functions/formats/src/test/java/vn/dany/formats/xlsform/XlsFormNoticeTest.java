package vn.dany.formats.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dany.core.publish.Pictures;
import vn.dany.core.publish.ReadWorkbook;
import vn.dany.core.publish.TypedSettings;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.Question;

/** What is taken all the same, and told. */
class XlsFormNoticeTest {

    @Test
    void metadata_isLeftOutAndSaidOnce() {
        ReadWorkbook read = read(Grid.small().sheet("survey", """
                type | name | label
                start | start |
                end | end |
                select_one co_khong | A1 | Có hay không?
                deviceid | deviceid |
                """));
        assertThat(read.questionnaire().questions()).hasSize(1);
        assertThat(said(read)).containsExactly("survey!A2 METADATA_LEFT_OUT[start, end, deviceid]");
    }

    @Test
    void numberingAndRemarks_areLeftOut() {
        ReadWorkbook read = read(Grid.small().sheet("survey", """
                STT | Loại | Tên | Nhãn | Ghi chú
                1 | select_one co_khong | A1 | Có hay không? | hỏi lại anh Nam
                """));
        assertThat(read.questionnaire().questions()).hasSize(1);
        assertThat(said(read)).containsExactly("survey!A1 COLUMN_LEFT_OUT[STT]", "survey!E1 COLUMN_LEFT_OUT[Ghi chú]");
    }

    @Test
    void namesOfOtherPrograms_areChangedEverywhere() {
        ReadWorkbook read = read(Grid.small().sheet("survey", """
                type | name | label | relevant
                select_one co_khong | _ng_b_c_h_i_l_ng_kh_ng_v_i_th_i_c_n_b | Có hay không? |
                select_one co_khong | _ng_b_c_h_i_l_ng_kh_ng_v_i_th_i_gian | Có hay không? |
                text | hộ-tịch.1 | Vì sao chọn ${_ng_b_c_h_i_l_ng_kh_ng_v_i_th_i_c_n_b}? | ${_ng_b_c_h_i_l_ng_kh_ng_v_i_th_i_gian} = '1'
                text | 2024 | Ý khác về ${hộ-tịch.1} |
                """));
        assertThat(read.questionnaire().questions())
                .extracting(question -> question.id().value())
                .containsExactly(
                        "ng_b_c_h_i_l_ng_kh_ng_v_i_th_i_c", "ng_b_c_h_i_l_ng_kh_ng_v_i_th_i_g", "ho_tich_1", "q_2024");
        assertThat(read.questionnaire().questions().get(2).relevant())
                .hasToString("${ng_b_c_h_i_l_ng_kh_ng_v_i_th_i_g} = '1'");
        assertThat(read.questionnaire().questions().get(2).label().marked("vi"))
                .isEqualTo("Vì sao chọn ${ng_b_c_h_i_l_ng_kh_ng_v_i_th_i_c}?");
        assertThat(said(read)).hasSize(4).contains("survey!B4 NAME_CHANGED[hộ-tịch.1, ho_tich_1]");
    }

    @Test
    void changedNames_stayApart() {
        ReadWorkbook read = read(Grid.small().sheet("survey", """
                type | name | label
                text | ten | Một
                text | tên | Hai
                text | tén | Ba
                """));
        assertThat(read.questionnaire().questions())
                .extracting(question -> question.id().value())
                .containsExactly("ten", "ten_2", "ten_3");
    }

    @Test
    void codesThatAreNotStored_areChangedWhereverTheyAreMeant() {
        ReadWorkbook read = read(Grid.small()
                .sheet("survey", """
                type | name | label | relevant | constraint | default | choice_filter
                select_one muc | a | Mức nào? | | . != 'khá' | rất tốt |
                text | b | Vì sao? | selected(${a}, 'rất tốt') or ${b0} = 'khá' | . != 'khá' | |
                select_multiple muc | c | Những mức nào? | ${a} = "rất tốt" | | khá 2 |
                select_one xa | x | Xã? | | | | nhom = ${a}
                """.replace("${b0}", "${A0}")
                        .replace("select_one muc | a", "text | A0 | Ý? | | | |\nselect_one muc | a"))
                .sheet("choices", """
                list_name | name | label | nhom
                muc | rất tốt | Rất tốt |
                muc | rat_tot | Rất tốt hơn |
                muc | khá | Khá |
                muc | 2 | Hai |
                xa | 1 | Một | rất tốt
                xa | 2 | Hai | khá
                """));
        assertThat(said(read))
                .containsExactly("choices!B2 CODE_CHANGED[rất tốt, rat_tot_2]", "choices!B4 CODE_CHANGED[khá, kha]");
        List<Question> questions = read.questionnaire().questions();
        assertThat(questions.get(1).choices())
                .extracting(Choice::code)
                .containsExactly("rat_tot_2", "rat_tot", "kha", "2");
        assertThat(questions.get(1).constraint()).hasToString(". != 'kha'");
        assertThat(questions.get(1).defaults()).containsExactly("rat_tot_2");
        // What people write is no code.
        assertThat(questions.get(2).relevant()).hasToString("selected(${a}, 'rat_tot_2') or ${A0} = 'khá'");
        assertThat(questions.get(2).constraint()).hasToString(". != 'khá'");
        assertThat(questions.get(3).relevant()).hasToString("${a} = 'rat_tot_2'");
        assertThat(questions.get(3).defaults()).containsExactly("kha", "2");
        assertThat(questions.get(4).choices())
                .extracting(choice -> String.valueOf(choice.relevant()))
                .containsExactly("'rat_tot_2' = ${a}", "'kha' = ${a}");
    }

    @Test
    void plainLabelsOfAnEnglishForm_areTakenForVietnamese() {
        ReadWorkbook read = read(Grid.small()
                .sheet(
                        "settings",
                        "form_title | form_id | version | default_language\nPhiếu thử | phieu-thu | 1 | English (en)"));
        assertThat(read.questionnaire().questions().get(0).label().vi()).isEqualTo("Có hay không?");
        assertThat(said(read)).containsExactly("survey TAKEN_FOR_VIETNAMESE[]");
    }

    @Test
    void thousandsWithAPoint_areReadAsDecimalsAndSaidSo() {
        ReadWorkbook read = read(Grid.small().sheet("survey", """
                type | name | label | relevant
                integer | thu_nhap | Thu nhập (nghìn đồng)? |
                text | A2 | Vì sao? | ${thu_nhap} > 1.500 and ${thu_nhap} < 0.125 + 10.5
                """));
        assertThat(said(read)).containsExactly("survey!D3 THOUSANDS_IN_RULE[1.500, 1500]");
    }

    private static List<String> said(ReadWorkbook read) {
        return read.notices().stream()
                .map(notice -> notice.where() + " " + notice.code().name() + notice.arguments())
                .toList();
    }

    private static ReadWorkbook read(Grid grid) {
        return XlsFormReader.readWithNotices(grid.bytes(), TypedSettings.NONE, Pictures.NONE)
                .orElseThrow();
    }
}
