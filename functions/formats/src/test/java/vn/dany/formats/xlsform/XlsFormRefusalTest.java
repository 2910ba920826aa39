package vn.dany.formats.xlsform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.Verdict;
import vn.dany.core.finding.WorkbookFinding;
import vn.dany.core.questionnaire.Questionnaire;

/** What is not taken, with the cell somebody has to look at. */
class XlsFormRefusalTest {

    @Test
    void householdSurvey_isRefusedCellByCell() {
        Map<String, String> problems =
                refused(Grid.of().sheet("survey", """
                        type | name | label::English (en) | relevant | calculation | appearance | media::audio | repeat_count
                        start | start | | | | | |
                        deviceid | device | | | | | |
                        geopoint | where | Record the location | | | placement-map | |
                        integer | hh_size | How many people? | | | | house.mp3 |
                        begin_repeat | member | Member | | | | | ${hh_size}
                        text | first-name | Name | | | | |
                        calculate | age_m | | | ${age} * 12 | | |
                        select_one sex | sex | Sex | ${age} > 18 | | map | |
                        end_repeat | | | | | | |
                        image | photo | Photo of the house | | | signature | |
                        rank sex | r | Order | | | | |
                        """).sheet("choices", """
                        list_name | name | label::English (en) | label::Tiếng Việt (vi) | audio
                        sex | m | Male | Nam | m.mp3
                        sex | f | Female | |
                        """).sheet("settings", """
                        form_title | form_id | version | instance_name | submission_url
                        Household survey | Household_Survey_v2 | v2.1 | concat(${sex}) |
                        """));
        assertThat(problems)
                .contains(
                        entry("survey!A4", "NO_LOCATIONS[]"),
                        entry("survey!G5", "NO_MEDIA[]"),
                        entry("survey!A6", "NO_REPEATS[repeat]"),
                        entry("survey!H6", "COLUMN_UNUSED[]"),
                        entry("survey!F9", "APPEARANCE_UNKNOWN[map]"),
                        entry("survey!A11", "NO_PICTURES[]"),
                        entry("settings!D2", "SETTING_UNKNOWN[]"));
        assertThat(problems.keySet()).contains("survey!C1", "choices!D3", "choices!E2");
        assertThat(problems.get("choices!D3")).contains("VIETNAMESE_MISSING");
        assertThat(problems)
                .doesNotContainKeys(
                        "survey!A2",
                        "survey!C5",
                        "survey!B7",
                        "survey!A5",
                        "survey!A9",
                        "settings!B2",
                        "settings!C2",
                        "settings!E2",
                        "choices!A1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text | A1 | '' | ${X} = 1 | '' | '' | survey!D2 | RULE_LOOKS_AHEAD",
                "text | A1 | '' | ${A1} = 1 | '' | '' | survey!D2 | RULE_LOOKS_AHEAD",
                "text | A1 | '' | position(..) > 1 | '' | '' | survey!D2 | FUNCTION_UNKNOWN[position",
                "text | A1 | '' | 1 = | '' | '' | survey!D2 | EXPRESSION_UNREADABLE[4",
                "text | A1 | '' | 1 = 1 và 2 = 2 | '' | '' | survey!D2 | SLIP_IN_RULE[và, and]",
                "text | A1 | '' | not 1 = 'Hà Nội và Huế' | '' | '' | survey!D2 | SLIP_IN_RULE[not, not(…)]",
                "text | A1 | '' | 1 = 1 && 2 = 2 | '' | '' | survey!D2 | SLIP_IN_RULE[&&, and]",
                "text | A1 | '' | Nếu(1 = 1) | '' | '' | survey!D2 | SLIP_IN_RULE[Nếu",
                "text | A1 | '' | 6 / 2 = 3 | '' | '' | survey!D2 | SLIP_IN_RULE[/, div]",
                "text | A1 | '' | 1 < 1.000.000 | '' | '' | survey!D2 | SLIP_IN_RULE[1.000.000, 1000000]",
                "text | A1 | ${A9} > 1 | '' | '' | '' | survey!C2 | RULE_LOOKS_AHEAD",
                "text | A1 | ${A1 | '' | '' | '' | survey!C2 | EXPRESSION_UNREADABLE",
                "text | A1 | maybe | '' | '' | '' | survey!C2 | NOT_A_FLAG",
                "text | A1 | '' | '' | regex(., '(?=a)b') | '' | survey!E2 | PATTERN_UNFIT[(?=",
                "text | A1 | '' | '' | regex(., A1) | '' | survey!E2 | FUNCTION_UNKNOWN[A1",
                "text | A1 | '' | '' | regex(., .) | '' | survey!E2 | PATTERN_UNFIT[.",
                "text | A1 | '' | '' | regex(., 'a+?') | '' | survey!E2 | PATTERN_UNFIT[+?",
                "text | A1 | '' | '' | pulldata('a', 'b') | '' | survey!E2 | FUNCTION_UNKNOWN[pulldata",
                "select_one khong_co | A1 | '' | '' | '' | '' | survey!A2 | LIST_UNKNOWN",
                "select_one co_khong | A1 | '' | '' | '' | 3 | survey!F2 | DEFAULT_UNFIT",
                "text | A1 | '' | '' | '' | today() | survey!F2 | DEFAULT_UNFIT",
                "date | A1 | '' | '' | . < ${A9} | hôm qua | survey!F2 | DEFAULT_UNFIT",
                "calculate | A1 | '' | '' | '' | '' | survey!A2 | CELL_EMPTY[calculation",
                "note | A1 | yes | '' | '' | '' | survey!A2 | NOTE_WITH_DEMANDS",
                "select_one_from_file x.csv | A1 | '' | '' | '' | '' | survey!A2 | NOTHING_OUTSIDE",
                "'' | A1 | '' | '' | '' | '' | survey!A2 | TYPE_MISSING",
                "sonnet | A1 | '' | '' | '' | '' | survey!A2 | TYPE_UNKNOWN",
                "text | '' | '' | '' | '' | '' | survey!B2 | NAME_MISSING",
                "text | a b | '' | '' | '' | '' | survey!B2 | NAME_UNFIT",
                "end_group | x | '' | '' | '' | '' | survey!A2 | END_WITHOUT_GROUP",
                "begin_group | x | '' | '' | '' | '' | survey!A2 | GROUP_WITHOUT_END",
                "select_multiple co_khong or_other | a234567890123456789012345678 | '' | '' | '' | '' | survey!B2 | NAME_TOO_LONG_FOR_OTHER",
            })
    void oneMistake_isRefusedAtItsCell(
            String type,
            String name,
            String required,
            String relevant,
            String constraint,
            String preset,
            String cell,
            String reason) {
        Grid grid = Grid.small()
                .sheet(
                        "survey",
                        List.of(
                                List.of("type", "name", "required", "relevant", "constraint", "default", "label"),
                                List.of(
                                        type.strip(),
                                        name.strip(),
                                        required.strip(),
                                        relevant.strip(),
                                        constraint.strip(),
                                        preset.strip(),
                                        "Câu hỏi")));
        assertThat(refused(grid).get(cell)).as("%s", refused(grid)).contains(reason);
    }

    @Test
    void rowsOfAMatrixThatDiffer_areRefused() {
        Map<String, String> problems = refused(Grid.small().sheet("survey", """
                        type | name | label | appearance | required | relevant | hint
                        begin_group | B | Bảng | table-list | | |
                        select_one co_khong | B1 | Một | | yes | |
                        select_one co_khong | B2 | Hai | | | ${B1} = '1' | gợi ý
                        text | B3 | Ba | | yes | |
                        end_group | | | | | |
                        """));
        assertThat(problems).containsKeys("survey!E4", "survey!F4", "survey!G4", "survey!A5");
    }

    @Test
    void codesUsedTwice_areRefusedWhereTheyAreRepeated() {
        Map<String, String> problems = refused(Grid.small()
                .sheet("survey", "type | name | label\ntext | A1 | Một\ntext | A2 | Hai\ntext | A1 | Ba")
                .sheet("choices", "list_name | name | label\nl | 1 | Một\n | 2 | Hai\nl | 0,5 | Ba"));
        assertThat(problems).containsKeys("survey!B4", "choices!A3", "choices!B4");
    }

    @Test
    void unknownColumns_areRefusedByTheirHeading() {
        Map<String, String> problems = refused(Grid.small()
                .sheet(
                        "survey",
                        "type | name | label | labbel | label::Klingon | label\ntext | A1 | Một | Một | Một | x")
                .sheet("choices", "list_name | name | label | region\nl | 1 | Một | bắc")
                .sheet("settings", "form_title | form_id | version | mau_sac\nPhiếu | phieu | 1 | xanh"));
        assertThat(problems).containsOnlyKeys("survey!D1", "survey!E1", "survey!F1", "choices!D1", "settings!D1");
    }

    @Test
    void formulasAndErrors_areRefusedByTheirCell() {
        Map<String, String> problems =
                refused(Grid.small().sheet("survey", "type | name | label\ntext | A1 | =\"A\"&1"));
        assertThat(problems.get("survey!C2")).contains("FORMULA");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "46082~dd/mm/yyyy | CELL_BECAME_DAY[1/3/2026]",
                "46082.5~d-mmm-yy h:mm | CELL_BECAME_DAY[1/3/2026]",
                "46082~mmm-yy | CELL_BECAME_DAY[1/3/2026]",
                "0.3125~h:mm | CELL_BECAME_TIME[]",
                "1.5~[h]:mm:ss | CELL_BECAME_TIME[]",
                "0.5~0% | CELL_BECAME_PERCENT[0.5]",
                "0.125~0.00% | CELL_BECAME_PERCENT[0.125]",
                "2000000~#,##0 | CELL_BECAME_NUMBER[2000000]",
                "2000000~#,##0\\ \"đồng\" | CELL_BECAME_NUMBER[2000000]",
                "0.5~# ?/? | CELL_BECAME_NUMBER[0.5]",
                "912345678 | CELL_BECAME_NUMBER[912345678]"
            })
    void whatASpreadsheetMadeOfWords_isRefusedByItsCell(String cell, String reason) {
        Map<String, String> problems =
                refused(Grid.small().sheet("survey", "type | name | label\ntext | A1 | " + cell));
        assertThat(problems).containsOnly(entry("survey!C2", reason));
    }

    @Test
    void codesThatBecameDays_areRefused() {
        assertThat(refused(Grid.small()
                        .sheet("survey", "type | name | label | default\ntext | A1 | Một | 46082~dd/mm/yyyy")
                        .sheet("choices", "list_name | name | label\nl | 46082~d-mmm | Từ 1 đến 3\nl | 2 | Hai")))
                .containsKeys("survey!D2", "choices!B2");
    }

    @Test
    void textsThatRepeatAnAnswerNobodyGives_areRefusedByTheirCell() {
        Map<String, String> problems = refused(Grid.small().sheet("survey", """
                        type | name | label | hint | constraint | constraint_message
                        note | N1 | Chào ${A1} | | |
                        text | A1 | Tên gì? | | . != 'x' | Không ghi ${A1}, ${A2}
                        text | A2 | ${A1}, ${N1} ở đâu? | ${Họ tên} | |
                        """));
        assertThat(problems)
                .containsOnly(
                        entry("survey!C2", "TEXT_NAMES_NO_ANSWER[A1]"),
                        entry("survey!F3", "TEXT_NAMES_NO_ANSWER[A2]"),
                        entry("survey!C4", "TEXT_NAMES_NO_ANSWER[N1]; TEXT_NAMES_NO_ANSWER[Họ tên]"));
    }

    @Test
    void titleAboveTheHeadings_getsOneMessage() {
        assertThat(refused(Grid.small()
                        .sheet("survey", "PHIẾU KHẢO SÁT | | \nNăm 2024 | | \ntype | name | label\ntext | A1 | Tên")))
                .containsOnly(entry("survey!A1", "TITLE_ABOVE_HEADINGS[3]"));
        assertThat(refused(Grid.small().sheet("survey", "a | b | c\ntext | A1 | Tên")))
                .containsOnly(entry("survey", "COLUMN_MISSING[type]"));
    }

    @Test
    void formWithoutVietnamese_getsOneMessageAColumn() {
        assertThat(refused(Grid.of()
                        .sheet("survey", "type | name | label::English (en)\ntext | A1 | One\ntext | A2 | Two")
                        .settings()))
                .containsOnly(entry("survey!C1", "VIETNAMESE_MISSING[label]"));
    }

    @Test
    void tagsThatCannotBeShown_areRefusedByTheirCell() {
        Map<String, String> problems = refused(Grid.small()
                .sheet("survey", "type | name | label | hint\ntext | A1 | <img src='a.png'> Ảnh | H<sub>2</sub>O"));
        assertThat(problems)
                .containsOnly(entry("survey!C2", "TAG_NOT_SHOWN[img]"), entry("survey!D2", "TAG_NOT_SHOWN[sub]"));
    }

    @Test
    void partsWithAByteOrderMark_areReadAllTheSame() {
        byte[] marked = HostileWorkbooks.with(
                "xl/worksheets/sheet1.xml", out -> out.write("\uFEFF<worksheet/>".getBytes(StandardCharsets.UTF_8)));
        assertThat(refused(marked).get("survey")).contains("SHEET_EMPTY");
    }

    @Test
    void textThatIsTooLong_isRefusedByItsCell() {
        Map<String, String> problems =
                refused(Grid.small().sheet("survey", "type | name | label\ntext | A1 | " + "ô".repeat(4_001)));
        assertThat(problems.get("survey!C2")).contains("CELL_TOO_LONG");
    }

    @Test
    void sheetThatIsMissing_isNamed() {
        Grid grid = Grid.small();
        grid.sheets().remove("survey");
        assertThat(refused(grid).get("")).contains("SHEET_MISSING[survey]");
    }

    @Test
    void problemsWithoutEnd_areCounted() {
        String lines = "type | name | label\n" + String.join("", Collections.nCopies(1_000, "sonnet | a b | x\n"));
        assertThat(XlsFormReader.read(Grid.small().sheet("survey", lines).bytes())
                        .problems())
                .hasSize(51)
                .last()
                .isEqualTo(Finding.at("", WorkbookFinding.AND_MORE, 1_951));
    }

    @Test
    void filesThatAreNoWorkbook_areRefusedAsAWhole() {
        assertThat(refused(new byte[0])).containsOnlyKeys("");
        assertThat(refused("type,name,label\n".getBytes(StandardCharsets.UTF_8)))
                .containsOnlyKeys("");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertThat(refused(old).get("")).contains("OLD_OR_ENCRYPTED");
        assertThat(refused(new byte[XlsFormReader.MAX_BYTES + 1]).get("")).contains("TOO_LARGE");
    }

    private static Map<String, String> refused(Grid grid) {
        return refused(grid.bytes());
    }

    /** The reasons by place, in order; several at one place are joined. */
    private static Map<String, String> refused(byte[] workbook) {
        Verdict<Questionnaire> outcome = XlsFormReader.read(workbook);
        assertThat(outcome).isInstanceOf(Verdict.Refused.class);
        Map<String, String> problems = new LinkedHashMap<>();
        for (Finding problem : outcome.problems()) {
            problems.merge(
                    problem.where(),
                    problem.code().name() + problem.arguments(),
                    (first, second) -> first + "; " + second);
        }
        return problems;
    }
}
