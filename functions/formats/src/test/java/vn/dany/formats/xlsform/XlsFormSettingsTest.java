package vn.dany.formats.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.core.publish.FormSetting;
import vn.dany.core.publish.Pictures;
import vn.dany.core.publish.ReadWorkbook;
import vn.dany.core.publish.TakenSetting;
import vn.dany.core.publish.TypedSettings;

/** What settings come to that a workbook has, lacks, or that staff type beside it. */
class XlsFormSettingsTest {

    private static final Map<FormSetting, String> NOTHING = Map.of();

    @ParameterizedTest
    @ValueSource(strings = {"", "form_title | form_id | version", "form_title | form_id | version\n | | "})
    void whatNobodySays_hasADefault(String settings) {
        Grid grid = Grid.small();
        if (settings.isEmpty()) {
            grid.sheets().remove("settings");
        } else {
            grid.sheet("settings", settings);
        }
        ReadWorkbook read = read(grid, "Hài lòng_xã 2024.xlsx", NOTHING);
        assertThat(read.questionnaire().title().vi()).isEqualTo("Hài lòng xã 2024");
        assertThat(read.questionnaire().version()).hasToString("hai-long-xa-2024@1");
        assertThat(read.settings())
                .hasSize(FormSetting.values().length)
                .allSatisfy(taken -> assertThat(taken.isDefault()).isTrue());
    }

    @Test
    void withoutAFileName_thereIsATitleAllTheSame() {
        Grid grid = Grid.small();
        grid.sheets().remove("settings");
        assertThat(values(read(grid, "", NOTHING)))
                .containsEntry(FormSetting.TITLE, "Phiếu khảo sát")
                .containsEntry(FormSetting.ID, "phieu-khao-sat")
                .containsEntry(FormSetting.VERSION, "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "v1", "10000", "2024-01-01", "2024111501"})
    void versionThatIsNoPositiveNumber_isProposedAnew(String version) {
        ReadWorkbook read = read(
                Grid.small().sheet("settings", "form_title | form_id | version\nPhiếu | phieu | " + version),
                "",
                NOTHING);
        assertThat(read.questionnaire().version()).hasToString("phieu@1");
        assertThat(read.notices())
                .singleElement()
                .asString()
                .startsWith("settings!C2: WorkbookFinding.VERSION_CHANGED");
    }

    @ParameterizedTest
    @CsvSource({
        "aB3xY9kZqWmN7pL2rT5vU8, ab3xy9kzqwmn7pl2rt5vu8",
        "Phiếu Điều tra 2024, phieu-dieu-tra-2024",
        "2024, phieu-khao-sat",
        "KHAO_SAT_SU_HAI_LONG_CUA_NGUOI_DAN_VE_DICH_VU, khao-sat-su-hai-long-cua-nguoi-d"
    })
    void idOfOtherPrograms_isProposedNear(String id, String near) {
        ReadWorkbook read = read(
                Grid.small().sheet("settings", "form_title | form_id | version\nPhiếu | " + id + " | 1"), "", NOTHING);
        assertThat(values(read)).containsEntry(FormSetting.ID, near);
        assertThat(read.notices())
                .singleElement()
                .asString()
                .startsWith("settings!B2: WorkbookFinding.FORM_ID_CHANGED");
    }

    @Test
    void whatIsTyped_goesBeforeTheWorkbook() {
        ReadWorkbook read = read(
                Grid.small()
                        .sheet(
                                "settings",
                                "form_title | form_title::English (en) | form_id | version\nPhiếu | Form | X! | v2"),
                "",
                Map.of(
                        FormSetting.TITLE, "Phiếu **mới**",
                        FormSetting.ID, "phieu-moi",
                        FormSetting.VERSION, "12",
                        FormSetting.INTRODUCTION, "Một\r\nhai",
                        FormSetting.ADDRESSEE, "đồng chí",
                        FormSetting.MINUTES, "9"));
        assertThat(read.problems()).isEmpty();
        assertThat(read.notices()).isEmpty();
        assertThat(read.questionnaire().version()).hasToString("phieu-moi@12");
        assertThat(read.questionnaire().title().marked("vi")).isEqualTo("Phiếu **mới**");
        assertThat(read.questionnaire().title().in("en")).isEqualTo("Form");
        assertThat(read.questionnaire().introduction().marked("vi")).isEqualTo("Một\nhai");
        assertThat(read.questionnaire().addressee().vi()).isEqualTo("đồng chí");
        assertThat(read.questionnaire().minutes()).isEqualTo(9);
        assertThat(read.settings())
                .allSatisfy(taken -> assertThat(taken.isDefault()).isFalse());
    }

    @Test
    void whatIsShown_sentBackComesToTheSame() {
        ReadWorkbook shown = read(Grid.small(), "", NOTHING);
        assertThat(read(Grid.small(), "", values(shown)).questionnaire()).isEqualTo(shown.questionnaire());
    }

    /** No title that nobody sees, none that turns what follows around; what is left empty is not typed. */
    @Test
    void typedTextThatCannotBeSeen_isNone() {
        ReadWorkbook none = read(Grid.small(), "", Map.of(FormSetting.TITLE, "\u200B \u00A0\u202E\u0001"));
        assertThat(none.questionnaire())
                .isEqualTo(read(Grid.small(), "", NOTHING).questionnaire());
        ReadWorkbook some = read(Grid.small(), "", Map.of(FormSetting.TITLE, "Phiếu\u00A0\u202Emới\u0001"));
        assertThat(some.questionnaire().title().vi()).isEqualTo("Phiếu mới");
    }

    @ParameterizedTest
    @CsvSource({
        "ID, Phiếu mới, FORM_ID_UNFIT[Phiếu mới; phieu-moi]",
        "VERSION, v2, VERSION_UNFIT[v2; 9999]",
        "VERSION, 0, VERSION_UNFIT[0; 9999]",
        "MINUTES, lâu, NOT_A_WHOLE_NUMBER[1; 240]",
        "TITLE, <table>, TAG_NOT_SHOWN[table]",
        "ADDRESSEE, ông bà cô bác anh chị em các cháu và tất cả mọi người, TOO_LONG[40]"
    })
    void typedTextThatCannotBeTaken_staysAndIsToldBesideIt(FormSetting setting, String typed, String problem) {
        ReadWorkbook read = read(Grid.small(), "", Map.of(setting, typed));
        assertThat(values(read)).containsEntry(setting, typed);
        assertThat(read.problems()).singleElement().satisfies(found -> {
            assertThat(found.where()).isEqualTo(setting.column());
            assertThat(found.code().name() + found.arguments()).isEqualTo(problem.replace(';', ','));
        });
    }

    private static Map<FormSetting, String> values(ReadWorkbook read) {
        return read.settings().stream().collect(Collectors.toMap(TakenSetting::setting, TakenSetting::value));
    }

    private static ReadWorkbook read(Grid grid, String fileName, Map<FormSetting, String> typed) {
        return XlsFormReader.readWithNotices(grid.bytes(), new TypedSettings(fileName, typed), Pictures.NONE)
                .orElseThrow();
    }
}
