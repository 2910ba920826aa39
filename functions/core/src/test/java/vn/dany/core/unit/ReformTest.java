package vn.dany.core.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.UnitFinding;
import vn.dany.core.finding.Verdict;

class ReformTest {

    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate ON = LocalDate.of(2025, 1, 1);

    private static final List<UnitRow> STATE = List.of(
            row(2, "24", "Bắc Giang", "Tỉnh", "", "province"),
            row(3, "216", "Tân Yên", "Huyện", "24", "district"),
            row(4, "219", "Lục Ngạn", "Huyện", "24", "district"),
            row(5, "07303", "Lan Giới", "Xã", "216", "commune"),
            row(6, "07330", "Phúc Hòa", "Xã", "216", "commune"),
            row(7, "07549", "Thanh Hải", "Xã", "219", "commune"));
    private static final UnitRegister BEFORE = UnitsFile.load(STATE, FROM).orElseThrow();

    @Test
    void sameState_changesNothing() {
        assertThat(planned(STATE, List.of()).isEmpty()).isTrue();
    }

    @Test
    void toneMarkInItsOtherPlace_isNoRenaming() {
        List<UnitRow> state = with(row(6, "07330", "Phúc Hoà", "Xã", "216", "commune"));
        assertThat(planned(state, List.of()).isEmpty()).isTrue();
    }

    @Test
    void otherType_beginsANewUnitAndSaysWhatItWas() {
        RegisterChange change = planned(with(row(6, "07330", "Phúc Hòa", "Phường", "216", "commune")), List.of());

        assertThat(change.added()).extracting(AdministrativeUnit::fullName).containsExactly("Phường Phúc Hòa");
        assertThat(change.ended()).extracting(AdministrativeUnit::fullName).containsExactly("Xã Phúc Hòa");
        assertThat(change.of(Succession.Kind.RENAMED)).singleElement().satisfies(edge -> {
            assertThat(edge.source()).isEqualTo(Succession.DERIVED);
            assertThat(edge.legalBasis()).isEqualTo("NQ 1");
            assertThat(edge.on()).isEqualTo(ON);
        });
        UnitRegister after = change.after();
        assertThat(after.byCode("07330", ON.minusDays(1)).orElseThrow().type()).isEqualTo("Xã");
        assertThat(after.byCode("07330", ON).orElseThrow().type()).isEqualTo("Phường");
        assertThat(after.byCode("07303", ON)).isEqualTo(BEFORE.byCode("07303", FROM));
    }

    @Test
    void otherNameUnderOneCode_isNotTakenForARenaming() {
        RegisterChange change = planned(with(row(6, "07330", "Hợp Đức", "Xã", "216", "commune")), List.of());

        assertThat(change.unresolved()).extracting(AdministrativeUnit::name).containsExactly("Phúc Hòa");
        assertThat(change.successions()).isEmpty();
    }

    @Test
    void otherUnitAbove_isAMoveAndDistrictRenamedMovesAllBelow() {
        RegisterChange change =
                planned(with(row(3, "216", "Nhã Nam", "Huyện", "24", "district")), List.of(line("216", "216")));

        assertThat(change.of(Succession.Kind.RENAMED)).hasSize(1);
        assertThat(change.of(Succession.Kind.MOVED)).hasSize(2);
        assertThat(change.unresolved()).isEmpty();
    }

    @Test
    void unitTakenIn_leavesTheOtherAsItWas() {
        RegisterChange change = planned(without("07303"), List.of(line("Xã Lan Giới", "07330")));

        assertThat(change.added()).isEmpty();
        assertThat(change.of(Succession.Kind.RENAMED)).hasSize(1);
        assertThat(change.after().successorsOf(UnitId.of("07303", FROM), ON))
                .containsExactly(BEFORE.unit(UnitId.of("07330", FROM)));
    }

    @Test
    void partGivenAway_makesTheTotalIndivisible() {
        List<SuccessionRow> lines = List.of(new SuccessionRow(2, "07549", "07330", "part", "", "", false));
        UnitRegister after = planned(STATE, lines).after();
        UnitId thanhHai = UnitId.of("07549", FROM);

        assertThat(after.successorsOf(thanhHai, ON)).hasSize(2);
        Conversion<Long> converted = Conversion.of(Map.of(thanhHai, 7L), after, FROM, ON, Long::sum);
        assertThat(converted.units()).isEmpty();
        assertThat(converted.undivided().get(thanhHai))
                .isEqualTo(new Conversion.Undivided<>(7L, Conversion.Reason.SPLIT));
        assertThat(Conversion.of(Map.of(thanhHai, 7L), after, ON, ON, Long::sum).units())
                .containsEntry(thanhHai, 7L);
    }

    @Test
    void namesThatFitNothing_areListedWithTheirReason() {
        RegisterChange change = planned(
                STATE,
                List.of(
                        line("Trường bắn TB1", "07330"),
                        line("Xã Không Có", "07330"),
                        line("Xã Lan Giới (huyện Lục Ngạn)", "07330"),
                        new SuccessionRow(9, "Xã Lan Giới", "07330", "", "", "", true)));
        assertThat(change.unplaced())
                .extracting(RegisterChange.Unplaced::why)
                .containsExactly(
                        RegisterChange.Why.NO_UNIT,
                        RegisterChange.Why.UNKNOWN,
                        RegisterChange.Why.UNKNOWN,
                        RegisterChange.Why.OUTSIDE);
        assertThat(change.isEmpty()).isTrue();
    }

    @Test
    void wrongLines_areAllListedAndNothingIsPlanned() {
        List<Finding> problems = refused(
                STATE,
                List.of(
                        line("07303", "99999"),
                        line("88888", "07330"),
                        new SuccessionRow(7, "07303", "07330", "joined", "", "", false),
                        new SuccessionRow(8, "07303", "07330", "merged", "", "", false),
                        new SuccessionRow(9, "07303", "07330", "merged", "", "", false)));
        assertThat(problems)
                .extracting(Finding::toString)
                .anyMatch(text -> text.contains("SUCCESSOR_UNKNOWN[99999, "))
                .anyMatch(text -> text.contains("PREDECESSOR_UNKNOWN[88888, "))
                .anyMatch(text -> text.contains("SUCCESSION_KIND_UNFIT[joined]"))
                .anyMatch(text -> text.contains("SUCCESSION_TWICE[07303, 7]"))
                .anyMatch(text -> text.contains("SUCCEEDED_BUT_THERE"));
    }

    @Test
    void unitThatGoesWhollyAndInPart_isRefused() {
        List<Finding> problems = refused(
                without("07303"),
                List.of(
                        new SuccessionRow(2, "07303", "07330", "merged", "", "", false),
                        new SuccessionRow(3, "07303", "07549", "part", "", "", false)));
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("WHOLE_AND_PART[Xã Lan Giới (07303)]"));
    }

    @Test
    void dayThatIsNotAfterTheLastChange_isRefused() {
        Verdict<RegisterChange> outcome = Reform.plan(BEFORE, STATE, List.of(), FROM, "");
        assertThat(outcome.problems()).extracting(Finding::line).containsExactly(1);
    }

    @Test
    void cycle_isNamedOnEachOfItsLines() {
        List<UnitRow> circle = Stream.concat(
                        STATE.stream().filter(row -> !row.level().equals("district")),
                        Stream.of(
                                row(8, "216", "Tân Yên", "Huyện", "219", "district"),
                                row(9, "219", "Lục Ngạn", "Huyện", "216", "district")))
                .toList();
        assertThat(refused(circle, List.of()))
                .filteredOn(problem -> problem.code() == UnitFinding.BELOW_ITSELF)
                .extracting(Finding::line)
                .containsExactly(8, 9);
    }

    @Test
    void searchAmongTenThousandUnits_takesMilliseconds() {
        List<UnitRow> rows = Stream.concat(
                        Stream.of(row(2, "24", "Bắc Giang", "Tỉnh", "", "province")),
                        IntStream.range(0, 10_000)
                                .mapToObj(i -> row(
                                        3 + i,
                                        String.valueOf(10_000 + i),
                                        "Trần Nguyên Hãn " + i,
                                        "Phường",
                                        "24",
                                        "commune")))
                .toList();
        UnitRegister register = UnitsFile.load(rows, FROM).orElseThrow();
        register.search("tran nguyen han 77");
        long start = System.nanoTime();
        for (int i = 0; i < 100; i++) {
            assertThat(register.search("TRAN NGUYÊN HAN 99")).hasSize(111);
        }
        long each = (System.nanoTime() - start) / 100;
        assertThat(each).as("nanoseconds for one search").isLessThan(50_000_000);
    }

    private static RegisterChange planned(List<UnitRow> rows, List<SuccessionRow> lines) {
        Verdict<RegisterChange> outcome = Reform.plan(BEFORE, rows, lines, ON, "NQ 1");
        assertThat(outcome).isInstanceOf(Verdict.Sound.class);
        return outcome.orElseThrow();
    }

    private static List<Finding> refused(List<UnitRow> rows, List<SuccessionRow> lines) {
        Verdict<RegisterChange> outcome = Reform.plan(BEFORE, rows, lines, ON, "NQ 1");
        assertThat(outcome).isInstanceOf(Verdict.Refused.class);
        return outcome.problems();
    }

    private static List<UnitRow> with(UnitRow changed) {
        return STATE.stream()
                .map(row -> row.code().equals(changed.code()) ? changed : row)
                .toList();
    }

    private static List<UnitRow> without(String code) {
        return STATE.stream().filter(row -> !row.code().equals(code)).toList();
    }

    private static SuccessionRow line(String predecessor, String successor) {
        return new SuccessionRow(2, predecessor, successor, "", "", "", false);
    }

    private static UnitRow row(int line, String code, String name, String type, String parent, String level) {
        return new UnitRow(line, code, name, type, parent, level);
    }
}
