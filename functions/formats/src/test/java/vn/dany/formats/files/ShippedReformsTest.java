package vn.dany.formats.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.dany.core.finding.Verdict;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.Conversion;
import vn.dany.core.unit.Predecessors;
import vn.dany.core.unit.Reform;
import vn.dany.core.unit.RegisterChange;
import vn.dany.core.unit.Succession;
import vn.dany.core.unit.SuccessionRow;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitLevel;
import vn.dany.core.unit.UnitName;
import vn.dany.core.unit.UnitRegister;
import vn.dany.core.unit.UnitRow;

/** 209 communes in 2024, 192 from January 2025, 99 and no districts from July 2025. */
class ShippedReformsTest {

    private static final LocalDate IN_2024 = LocalDate.of(2024, 4, 1);
    private static final LocalDate EARLY_2025 = LocalDate.of(2025, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);

    private static final UnitRegister FIRST = StarterSet.units();
    private static final RegisterChange JANUARY =
            plan(FIRST, StarterSet.reforms().get(0));
    private static final RegisterChange JULY =
            plan(JANUARY.after(), StarterSet.reforms().get(1));
    private static final UnitRegister ALL = JULY.after();

    @Test
    void communes_are209Then192Then99() {
        assertThat(ALL.at(IN_2024, UnitLevel.COMMUNE)).hasSize(209);
        assertThat(ALL.at(EARLY_2025.minusDays(1), UnitLevel.COMMUNE)).hasSize(209);
        assertThat(ALL.at(EARLY_2025, UnitLevel.COMMUNE)).hasSize(192);
        assertThat(ALL.at(TODAY.minusDays(1), UnitLevel.COMMUNE)).hasSize(192);
        assertThat(ALL.at(TODAY, UnitLevel.COMMUNE)).hasSize(99);
    }

    @Test
    void districts_areThereUntilTheTreeHasTwoLevels() {
        assertThat(ALL.at(IN_2024, UnitLevel.DISTRICT)).hasSize(10);
        assertThat(ALL.at(EARLY_2025, UnitLevel.DISTRICT)).hasSize(10);
        assertThat(ALL.at(TODAY, UnitLevel.DISTRICT)).isEmpty();
        assertThat(ALL.at(TODAY, UnitLevel.COMMUNE))
                .allSatisfy(unit ->
                        assertThat(ALL.parentOf(unit.id()).orElseThrow()).isEqualTo(unit("24", TODAY)));
    }

    @Test
    void code24_changesItsMeaning() {
        assertThat(ALL.everByCode("24"))
                .extracting(AdministrativeUnit::fullName)
                .containsExactly("Tỉnh Bắc Giang", "Tỉnh Bắc Ninh");
        assertThat(ALL.everByCode("24")).extracting(AdministrativeUnit::id).doesNotHaveDuplicates();
        assertThat(unit("24", EARLY_2025).name()).isEqualTo("Bắc Giang");
        assertThat(unit("24", TODAY).name()).isEqualTo("Bắc Ninh");
        assertThat(names(ALL.successorsOf(unit("24", IN_2024).id(), TODAY))).containsExactly("Tỉnh Bắc Ninh");
    }

    @Test
    void codesOfCommunesThatGoOn_are58AndChange41FullNames() {
        List<AdministrativeUnit> goOn = ALL.at(TODAY, UnitLevel.COMMUNE).stream()
                .filter(unit -> ALL.byCode(unit.code(), IN_2024).isPresent())
                .toList();
        assertThat(goOn).hasSize(58);
        assertThat(goOn.stream()
                        .filter(unit -> !unit.fullName()
                                .equals(unit(unit.code(), IN_2024).fullName())))
                .hasSize(41);
        assertThat(goOn)
                .allSatisfy(unit -> assertThat(unit.id())
                        .isNotEqualTo(unit(unit.code(), IN_2024).id()));
    }

    @Test
    void bothPhucSon_goTheirOwnWays() {
        AdministrativeUnit tanYen = unit("07318", IN_2024);
        AdministrativeUnit sonDong = ALL.search("xa phuc son").stream()
                .filter(unit -> ALL.parentOf(unit.id()).orElseThrow().name().equals("Sơn Động"))
                .findFirst()
                .orElseThrow();
        assertThat(tanYen.fullName()).isEqualTo(sonDong.fullName());
        assertThat(names(ALL.successorsOf(sonDong.id(), TODAY))).containsExactly("Xã Đại Sơn");
        // No source says where the one of Tân Yên went.
        assertThat(ALL.successorsOf(tanYen.id(), TODAY)).isEmpty();
    }

    @Test
    void bothDongTien_areToldApartByTheirDistrict() {
        assertThat(names(ALL.successorsOf(unit("07243", EARLY_2025).id(), TODAY)))
                .containsExactly("Xã Xuân Lương");
        assertThat(names(ALL.successorsOf(unit("07816", EARLY_2025).id(), TODAY)))
                .containsExactly("Xã Hoàng Vân");
    }

    @Test
    void everyCommuneOfEarly2025_isResolvedIntoOneOfToday() {
        assertThat(JULY.unresolved()).isEmpty();
        assertThat(ALL.at(EARLY_2025, UnitLevel.COMMUNE))
                .allSatisfy(
                        unit -> assertThat(ALL.successorsOf(unit.id(), TODAY)).hasSize(1));
        assertThat(names(Predecessors.of(ALL, unit("07738", TODAY).id(), EARLY_2025)))
                .containsExactlyInAnyOrder("Phường Cảnh Thụy", "Xã Tiến Dũng", "Xã Tư Mại");
    }

    @Test
    void linesThatAreNoUnitsOfOurs_areListedNotGuessed() {
        assertThat(JULY.unplaced().stream().filter(name -> name.why() != RegisterChange.Why.OUTSIDE))
                .extracting(RegisterChange.Unplaced::name, RegisterChange.Unplaced::why)
                .containsExactly(tuple("Trường bắn TB1", RegisterChange.Why.NO_UNIT));
        assertThat(JULY.unplaced().stream().filter(name -> name.why() == RegisterChange.Why.OUTSIDE))
                .hasSize(121)
                .extracting(RegisterChange.Unplaced::name)
                .contains("Phường Vũ Ninh", "Xã Phú Lâm");
    }

    @Test
    void unitThatStaysAsItWas_isMovedUnderTheProvince() {
        assertThat(JULY.of(Succession.Kind.MOVED))
                .extracting(edge -> ALL.unit(edge.successor()).fullName())
                .containsExactly("Xã Tuấn Đạo");
    }

    @Test
    void districts_goUpIntoTheProvince() {
        assertThat(JULY.of(Succession.Kind.ABOLISHED))
                .hasSize(10)
                .allSatisfy(edge ->
                        assertThat(edge.successor()).isEqualTo(unit("24", TODAY).id()));
        assertThat(names(ALL.successorsOf(unit("221", IN_2024).id(), EARLY_2025)))
                .containsExactly("Thành phố Bắc Giang");
    }

    @Test
    void unitsOf2024WithoutASource_areListedAsUnresolved() {
        assertThat(JANUARY.unresolved())
                .extracting(AdministrativeUnit::code)
                .containsExactlyInAnyOrder(
                        "07267", "07303", "07312", "07318", "07402", "07414", "07516", "07813", "07819", "07828",
                        "07834", "07837", "07852");
        assertThat(JANUARY.unplaced()).isEmpty();
    }

    @Test
    void everyEdge_saysWhereItIsKnownFrom() {
        assertThat(JANUARY.successions())
                .isNotEmpty()
                .allSatisfy(edge -> assertThat(edge.source()).matches("derived|https://.+"));
        assertThat(ALL.successions())
                .allSatisfy(edge -> assertThat(edge.legalBasis()).contains("NQ-UBTVQH15"));
    }

    @Test
    void totalsOf2024_keepTheirSumInTodaysBoundaries() {
        Map<UnitId, Long> totals = new TreeMap<>();
        long next = 1;
        for (AdministrativeUnit unit : ALL.at(IN_2024, UnitLevel.COMMUNE)) {
            totals.put(unit.id(), next++);
        }
        Conversion<Long> today = Conversion.of(totals, ALL, IN_2024, TODAY, Long::sum);
        assertThat(sum(today.units().values())
                        + today.undivided().values().stream()
                                .mapToLong(Conversion.Undivided::total)
                                .sum())
                .isEqualTo(sum(totals.values()));
        assertThat(today.units().keySet()).allMatch(id -> ALL.unit(id).existsOn(TODAY));
        assertThat(today.undivided()).hasSize(14);
        assertThat(today.undivided().get(unit("07549", IN_2024).id()).reason()).isEqualTo(Conversion.Reason.SPLIT);
    }

    @Test
    void shippedFiles_nameTheUnitsAsTheRegisterDoes() throws IOException {
        for (String line :
                StarterSet.reforms().get(0).successions().lines().skip(1).toList()) {
            String[] cells = line.split(",");
            assertThat(unit(cells[0], IN_2024).fullName()).isEqualTo(cells[1]);
            assertThat(unit(cells[2], EARLY_2025).fullName()).isEqualTo(cells[3]);
        }
        for (String line :
                StarterSet.reforms().get(1).successions().lines().skip(1).toList()) {
            String[] cells = line.split(",");
            assertThat(UnitName.same(unit(cells[0], TODAY).fullName(), cells[1]))
                    .as(line)
                    .isTrue();
        }
    }

    @Test
    void sameStateAgain_isRefusedBecauseItsDayHasPassed() {
        ShippedReform july = StarterSet.reforms().get(1);
        Verdict<RegisterChange> again = Reform.plan(ALL, units(july), successions(july), july.on(), "");
        assertThat(again.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.arguments().get(0)).isEqualTo(july.on()));
    }

    private static RegisterChange plan(UnitRegister before, ShippedReform reform) {
        Verdict<RegisterChange> outcome =
                Reform.plan(before, units(reform), successions(reform), reform.on(), reform.legalBasis());
        assertThat(outcome).isInstanceOf(Verdict.Sound.class);
        return outcome.orElseThrow();
    }

    private static List<UnitRow> units(ShippedReform reform) {
        return UnitsTable.units(reform.units().getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private static List<SuccessionRow> successions(ShippedReform reform) {
        return UnitsTable.successions(reform.successions().getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }

    private static AdministrativeUnit unit(String code, LocalDate date) {
        return ALL.byCode(code, date).orElseThrow();
    }

    private static List<String> names(List<AdministrativeUnit> units) {
        return units.stream().map(AdministrativeUnit::fullName).toList();
    }

    private static long sum(Collection<Long> values) {
        return values.stream().mapToLong(Long::longValue).sum();
    }
}
