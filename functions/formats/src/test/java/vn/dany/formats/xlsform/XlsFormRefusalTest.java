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
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.formats.json.FileProblem;

/** What is not taken, with the cell somebody has to look at. */
class XlsFormRefusalTest {

    @Test
    void householdSurvey_isRefusedCellByCell() {
        Map<String, String> problems =
                refused(Grid.of().sheet("survey", """
                        type | name | label::English (en) | relevant | calculation | appearance | media::image | repeat_count
                        start | start | | | | | |
                        deviceid | device | | | | | |
                        geopoint | where | Record the location | | | placement-map | |
                        integer | hh_size | How many people? | | | | house.png |
                        begin_repeat | member | Member | | | | | ${hh_size}
                        text | first-name | Name | | | | |
                        calculate | age_m | | | ${age} * 12 | | |
                        select_one sex | sex | Sex | ${age} > 18 | | map | |
                        end_repeat | | | | | | |
                        image | photo | Photo of the house | | | signature | |
                        rank sex | r | Order | | | | |
                        """).sheet("choices", """
                        list_name | name | label::English (en) | label::Tiếng Việt (vi) | image
                        sex | m | Male | Nam | m.png
                        sex | f | Female | |
                        """).sheet("settings", """
                        form_title | form_id | version | instance_name | submission_url
                        Household survey | Household_Survey_v2 | v2.1 | concat(${sex}) |
                        """));
        assertThat(problems)
                .contains(
                        entry(
                                "survey!A2",
                                "nothing is stored about the person, the device or the moment; remove this line"),
                        entry("survey!A4", "locations are not collected"),
                        entry("survey!G5", "this column is not used with the type on this line"),
                        entry("survey!A6", "repeat is not supported; use begin_group, or table-list for a matrix"),
                        entry("survey!H6", "this column is not used with the type on this line"),
                        entry("survey!A8", "nothing is calculated; use relevant"),
                        entry("survey!F9", "the appearance “map” is not supported here; leave it empty"),
                        entry("survey!A11", "pictures are not taken"),
                        entry("survey!A12", "ranking is not supported; use select_multiple"),
                        entry("settings!D2", "this setting is not supported; leave it empty"));
        assertThat(problems.keySet())
                .contains(
                        "survey!A3",
                        "survey!C5",
                        "survey!B7",
                        "choices!D3",
                        "choices!E1",
                        "settings!B2",
                        "settings!C2");
        assertThat(problems.get("choices!D3")).contains("Vietnamese wording is missing");
        assertThat(problems.get("settings!B2")).contains("household-survey-v2");
        assertThat(problems.get("settings!C2")).contains("write 1 at first");
        assertThat(problems).doesNotContainKeys("survey!A5", "survey!A9", "settings!E2", "choices!A1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text | A1 | '' | ${X} = 1 | '' | '' | survey!D2 | not asked before",
                "text | A1 | '' | ${A1} = 1 | '' | '' | survey!D2 | not asked before",
                "text | A1 | '' | position(..) > 1 | '' | '' | survey!D2 | (position 1)",
                "text | A1 | '' | 1 = | '' | '' | survey!D2 | (position 4)",
                "text | A1 | maybe | '' | '' | '' | survey!C2 | only yes or no",
                "text | A1 | '' | '' | regex(., 'a') | '' | survey!E2 | (position 1)",
                "select_one khong_co | A1 | '' | '' | '' | '' | survey!A2 | has no list",
                "select_one co_khong | A1 | '' | '' | '' | 3 | survey!F2 | not a valid answer",
                "text | A1 | '' | '' | '' | today() | survey!F2 | not a valid answer",
                "date | A1 | '' | '' | . < ${A9} | hôm qua | survey!F2 | not a valid answer",
                "note | A1 | yes | '' | '' | '' | survey!A2 | takes no answer",
                "select_one_from_file x.csv | A1 | '' | '' | '' | '' | survey!A2 | nothing outside",
                "'' | A1 | '' | '' | '' | '' | survey!A2 | type is missing",
                "sonnet | A1 | '' | '' | '' | '' | survey!A2 | there is no type",
                "text | '' | '' | '' | '' | '' | survey!B2 | name is missing",
                "text | 1A | '' | '' | '' | '' | survey!B2 | starts with a letter",
                "end_group | x | '' | '' | '' | '' | survey!A2 | no begin_group",
                "begin_group | x | '' | '' | '' | '' | survey!A2 | no end_group",
                "select_multiple co_khong or_other | a234567890123456789012345678 | '' | '' | '' | '' | survey!B2 | at most 26",
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
                .sheet("choices", "list_name | name | label\nl | 1 | Một\n | 2 | Hai\nl | có | Ba"));
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
        assertThat(problems.get("survey!C2")).contains("formula");
    }

    @Test
    void partsWithAByteOrderMark_areReadAllTheSame() {
        byte[] marked = HostileWorkbooks.with(
                "xl/worksheets/sheet1.xml", out -> out.write("\uFEFF<worksheet/>".getBytes(StandardCharsets.UTF_8)));
        assertThat(refused(marked).get("survey")).contains("empty");
    }

    @Test
    void textThatIsTooLong_isRefusedByItsCell() {
        Map<String, String> problems =
                refused(Grid.small().sheet("survey", "type | name | label\ntext | A1 | " + "ô".repeat(4_001)));
        assertThat(problems.get("survey!C2")).contains("4,000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"survey", "settings"})
    void sheetThatIsMissing_isNamed(String sheet) {
        Grid grid = Grid.small();
        grid.sheets().remove(sheet);
        assertThat(refused(grid).get("")).contains("the sheet " + sheet + " is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "1.5", "v1", "10000", "2024-01-01"})
    void versionThatIsNoPositiveNumber_isRefusedWithASuggestion(String version) {
        assertThat(refused(Grid.small().sheet("settings", "form_title | form_id | version\nPhiếu | phieu | " + version))
                        .get("settings!C2"))
                .contains("write 1 at first");
    }

    @Test
    void everyProblem_isToldInBothLanguages() {
        XlsFormReader.Outcome.Refused refused = (XlsFormReader.Outcome.Refused) XlsFormReader.read(Grid.small()
                .sheet("survey", "type | name\naudit | a\nrank x | b\nselect_one y | c")
                .bytes());
        assertThat(refused.problems()).hasSizeGreaterThan(3).allSatisfy(problem -> {
            assertThat(problem.vi()).isNotBlank();
            assertThat(problem.en()).isNotBlank();
        });
    }

    @Test
    void problemsWithoutEnd_areCutOff() {
        String lines = "type | name | label\n" + String.join("", Collections.nCopies(1_000, "sonnet | a b | x\n"));
        XlsFormReader.Outcome.Refused refused = (XlsFormReader.Outcome.Refused)
                XlsFormReader.read(Grid.small().sheet("survey", lines).bytes());
        assertThat(refused.problems()).hasSize(201);
    }

    @Test
    void filesThatAreNoWorkbook_areRefusedAsAWhole() {
        assertThat(refused(new byte[0])).containsOnlyKeys("");
        assertThat(refused("type,name,label\n".getBytes(StandardCharsets.UTF_8)))
                .containsOnlyKeys("");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertThat(refused(old).get("")).contains("old or encrypted");
        assertThat(refused(new byte[XlsFormReader.MAX_BYTES + 1]).get("")).contains("2 MB");
    }

    private static Map<String, String> refused(Grid grid) {
        return refused(grid.bytes());
    }

    /** The English reasons by place, in order; several at one place are joined. */
    private static Map<String, String> refused(byte[] workbook) {
        XlsFormReader.Outcome outcome = XlsFormReader.read(workbook);
        assertThat(outcome).isInstanceOf(XlsFormReader.Outcome.Refused.class);
        Map<String, String> problems = new LinkedHashMap<>();
        for (FileProblem problem : ((XlsFormReader.Outcome.Refused) outcome).problems()) {
            problems.merge(problem.place(), problem.en(), (first, second) -> first + "; " + second);
        }
        return problems;
    }
}
