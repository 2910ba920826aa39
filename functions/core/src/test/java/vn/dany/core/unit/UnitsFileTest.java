package vn.dany.core.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.Verdict;

class UnitsFileTest {

    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);

    @Test
    void goodRows_becomeARegisterInTheirOrder() {
        UnitRegister register = loaded(
                row("24", "Bắc Giang", "Tỉnh", "", "province"),
                row("07201", "Thọ Xương", "Phường", "213", "commune"),
                row("213", "Bắc Giang", "Thành phố", "24", "district"));
        assertThat(register.all())
                .extracting(AdministrativeUnit::fullName)
                .containsExactly("Tỉnh Bắc Giang", "Phường Thọ Xương", "Thành phố Bắc Giang");
        AdministrativeUnit ward = register.byCode("07201", FROM).orElseThrow();
        assertThat(ward.level()).isEqualTo(UnitLevel.COMMUNE);
        assertThat(ward.id()).isEqualTo(UnitId.of("07201", FROM));
        assertThat(register.parentOf(ward.id()).orElseThrow().code()).isEqualTo("213");
    }

    @Test
    void treeWithoutDistricts_isAsGood() {
        UnitRegister register = loaded(
                row("24", "Bắc Ninh", "Tỉnh", "", "province"), row("07210", "Bắc Giang", "Phường", "24", "commune"));
        assertThat(register.all()).hasSize(2);
    }

    @Test
    void names_areKeptInNfc() {
        String decomposed = Normalizer.normalize("Thọ Xương", Normalizer.Form.NFD);
        UnitRegister register = loaded(
                row("24", "Bắc Giang", Normalizer.normalize("Tỉnh", Normalizer.Form.NFD), "", "province"),
                row("07201", decomposed, "Phường", "24", "commune"));
        assertThat(register.all()).extracting(AdministrativeUnit::fullName).contains("Phường Thọ Xương");
    }

    @Test
    void sameFileTwice_givesTheSameIds() {
        UnitRow row = row("24", "Bắc Giang", "Tỉnh", "", "province");
        assertThat(loaded(row).all()).isEqualTo(loaded(row).all());
    }

    @Test
    void badCodes_areRefusedByLine() {
        List<Finding> problems = refused(
                new UnitRow(2, "24", "Bắc Giang", "Tỉnh", "", "province"),
                new UnitRow(3, "X1", "A", "Huyện", "24", "district"),
                new UnitRow(4, "", "B", "Huyện", "24", "district"),
                new UnitRow(5, "123456", "C", "Huyện", "24", "district"),
                new UnitRow(6, "٢١٣", "D", "Huyện", "24", "district"));
        assertThat(problems).extracting(Finding::line).containsExactly(3, 4, 5, 6);
    }

    @Test
    void codeThatLostItsZero_isRefused() {
        List<Finding> problems = refused(
                row("24", "Bắc Giang", "Tỉnh", "", "province"), row("7201", "Thọ Xương", "Phường", "24", "commune"));
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("WRONG_NUMBER_OF_DIGITS[5, 7201]"));
    }

    @Test
    void repeatedCode_isRefusedWithTheEarlierLine() {
        List<Finding> problems = refused(
                new UnitRow(2, "24", "Bắc Giang", "Tỉnh", "", "province"),
                new UnitRow(3, "213", "A", "Huyện", "24", "district"),
                new UnitRow(9, "213", "B", "Huyện", "24", "district"));
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(9);
            assertThat(problem.arguments()).containsExactly("213", 3);
        });
    }

    @Test
    void parentThatIsMissingUnknownOrNotHigher_isRefused() {
        List<Finding> problems = refused(
                new UnitRow(2, "24", "Bắc Giang", "Tỉnh", "", "province"),
                new UnitRow(3, "213", "A", "Huyện", "", "district"),
                new UnitRow(4, "214", "B", "Huyện", "99", "district"),
                new UnitRow(5, "215", "C", "Huyện", "213", "district"),
                new UnitRow(6, "07201", "D", "Xã", "07201", "commune"),
                new UnitRow(7, "07204", "E", "Xã", "07207", "commune"),
                new UnitRow(8, "07207", "F", "Xã", "07204", "commune"));
        assertThat(problems).extracting(Finding::line).containsExactly(3, 4, 5, 6, 7, 8);
    }

    @Test
    void everyProblemOfALine_isTold() {
        List<Finding> problems = refused(new UnitRow(7, "?", " ", "Bản", "", "làng"));
        assertThat(problems).hasSize(4).allSatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(7);
        });
    }

    @Test
    void noRows_areRefused() {
        assertThat(refused()).extracting(Finding::line).containsExactly(1);
    }

    private static final int LINE = 2;

    private static UnitRow row(String code, String name, String type, String parent, String level) {
        return new UnitRow(LINE, code, name, type, parent, level);
    }

    private static UnitRegister loaded(UnitRow... rows) {
        Verdict<UnitRegister> outcome = UnitsFile.load(List.of(rows), FROM);
        assertThat(outcome).isInstanceOf(Verdict.Sound.class);
        return outcome.orElseThrow();
    }

    private static List<Finding> refused(UnitRow... rows) {
        Verdict<UnitRegister> outcome = UnitsFile.load(new ArrayList<>(List.of(rows)), FROM);
        assertThat(outcome).isInstanceOf(Verdict.Refused.class);
        return outcome.problems();
    }
}
