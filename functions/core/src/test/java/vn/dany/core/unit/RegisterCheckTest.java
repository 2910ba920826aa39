package vn.dany.core.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.UnitFinding;

class RegisterCheckTest {

    private static final LocalDate D1 = LocalDate.of(2020, 1, 1);
    private static final LocalDate D2 = LocalDate.of(2022, 1, 1);
    private static final LocalDate D3 = LocalDate.of(2024, 1, 1);

    private final AdministrativeUnit province = unit("24", UnitLevel.PROVINCE, null, D1, null);

    @Test
    void soundRegister_hasNoProblem() {
        AdministrativeUnit old = unit("10001", UnitLevel.COMMUNE, province, D1, D2);
        AdministrativeUnit fresh = unit("10001", UnitLevel.COMMUNE, province, D2, null);
        assertThat(problems(List.of(province, old, fresh), List.of(edge(old, fresh, D2, Succession.Kind.RENAMED))))
                .isEmpty();
    }

    @Test
    void everythingWrong_isSaidAtOnceWithItsLine() {
        AdministrativeUnit orphan = new AdministrativeUnit(
                UnitId.of("10002", D1), "10002", "B", "Xã", UnitLevel.COMMUNE, UnitId.of("999", D1), D1, null);
        AdministrativeUnit backwards = unit("10003", UnitLevel.COMMUNE, province, D2, D1);
        AdministrativeUnit one = unit("10004", UnitLevel.COMMUNE, province, D1, null);
        AdministrativeUnit other = unit("10004", UnitLevel.COMMUNE, province, D2, null);
        AdministrativeUnit topless = unit("10005", UnitLevel.COMMUNE, null, D1, null);
        List<AdministrativeUnit> units = List.of(province, orphan, backwards, one, other, topless);
        List<Finding> problems = RegisterCheck.check(
                        units,
                        List.of(),
                        id -> 2
                                + units.indexOf(units.stream()
                                        .filter(unit -> unit.id().equals(id))
                                        .findFirst()
                                        .orElseThrow()))
                .problems();
        assertThat(problems).extracting(Finding::line).containsExactly(3, 4, 6, 7);
        assertThat(problems)
                .allSatisfy(problem ->
                        assertThat(problem.arguments().get(0).toString()).contains("("));
    }

    @Test
    void cycle_isRefused() {
        AdministrativeUnit a = new AdministrativeUnit(
                UnitId.of("101", D1), "101", "A", "Huyện", UnitLevel.DISTRICT, UnitId.of("102", D1), D1, null);
        AdministrativeUnit b = new AdministrativeUnit(
                UnitId.of("102", D1), "102", "B", "Huyện", UnitLevel.DISTRICT, UnitId.of("101", D1), D1, null);
        assertThat(problems(List.of(a, b), List.of())).hasSize(2);
    }

    @Test
    void unitThatOutlivesItsParent_isRefused() {
        AdministrativeUnit district = unit("101", UnitLevel.DISTRICT, province, D1, D2);
        AdministrativeUnit commune = unit("10001", UnitLevel.COMMUNE, district, D1, null);
        assertThat(problems(List.of(province, district, commune), List.of()))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(UnitFinding.PARENT_MISSING_AT_TIMES));
    }

    @Test
    void edgeWithAGapOrAnOverlap_isRefused() {
        AdministrativeUnit old = unit("10001", UnitLevel.COMMUNE, province, D1, D2);
        AdministrativeUnit late = unit("10002", UnitLevel.COMMUNE, province, D3, null);
        AdministrativeUnit early = unit("10003", UnitLevel.COMMUNE, province, D1, null);
        assertThat(problems(List.of(province, old, late), List.of(edge(old, late, D3, Succession.Kind.MERGED))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(UnitFinding.PREDECESSOR_GONE_BEFORE));
        assertThat(problems(List.of(province, old, late), List.of(edge(old, late, D2, Succession.Kind.MERGED))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(UnitFinding.SUCCESSOR_NOT_THERE));
        assertThat(problems(
                        List.of(province, early, old),
                        List.of(edge(early, old, D1.plusDays(9), Succession.Kind.MERGED))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(UnitFinding.SUCCEEDED_BUT_THERE));
    }

    @Test
    void endedUnitWithoutASuccessor_isUnresolvedAndNotRefused() {
        AdministrativeUnit old = unit("10001", UnitLevel.COMMUNE, province, D1, D2);
        RegisterCheck.Result result = RegisterCheck.check(List.of(province, old), List.of(), id -> 1);
        assertThat(result.problems()).isEmpty();
        assertThat(result.unresolved()).containsExactly(old);
    }

    private static List<Finding> problems(List<AdministrativeUnit> units, List<Succession> edges) {
        return RegisterCheck.check(units, edges, id -> 1).problems();
    }

    private static Succession edge(AdministrativeUnit from, AdministrativeUnit to, LocalDate on, Succession.Kind kind) {
        return new Succession(from.id(), to.id(), on, kind, "", "");
    }

    private static AdministrativeUnit unit(
            String code, UnitLevel level, @Nullable AdministrativeUnit parent, LocalDate from, @Nullable LocalDate to) {
        return new AdministrativeUnit(
                UnitId.of(code, from), code, "Tên " + code, "Xã", level, parent == null ? null : parent.id(), from, to);
    }
}
