package vn.dany.core.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whatever sequence of valid reforms a province goes through. */
class ReformPropertyTest {

    private static final int HISTORIES = 300;
    private static final int REFORMS = 8;

    @Test
    void everyDay_hasAWholeTree() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            UnitRegister register = history(seed);
            assertThat(RegisterCheck.check(register.all(), register.successions(), id -> 1)
                            .problems())
                    .as("seed %d", seed)
                    .isEmpty();
            for (LocalDate day : register.changes()) {
                assertWhole(register, day, seed);
                assertWhole(register, day.plusDays(1), seed);
            }
        }
    }

    @Test
    void everyOldCode_leadsToUnitsOfToday() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            UnitRegister register = history(seed);
            LocalDate today = register.changes().last();
            for (AdministrativeUnit unit : register.all()) {
                assertThat(register.everByCode(unit.code())).contains(unit);
                assertThat(register.byCode(unit.code(), unit.validFrom())).contains(unit);
                List<AdministrativeUnit> now = register.successorsOf(unit.id(), today);
                assertThat(now)
                        .as("seed %d, %s", seed, unit)
                        .isNotEmpty()
                        .allMatch(successor -> successor.existsOn(today));
                assertThat(now)
                        .allSatisfy(successor -> assertThat(Predecessors.of(register, successor.id(), unit.validFrom()))
                                .contains(unit));
            }
        }
    }

    @Test
    void totalsInTodaysBoundaries_equalTheTotalsAtTheTime() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            UnitRegister register = history(seed);
            Random random = new Random(seed);
            List<LocalDate> days = List.copyOf(register.changes());
            LocalDate then = days.get(random.nextInt(days.size()));
            LocalDate today = days.get(days.size() - 1);
            Map<UnitId, Long> totals = new TreeMap<>();
            register.at(then, UnitLevel.COMMUNE).forEach(unit -> totals.put(unit.id(), (long) random.nextInt(1_000)));

            Conversion<Long> converted = Conversion.of(totals, register, then, today, Long::sum);

            assertThat(converted.units().keySet())
                    .allMatch(id -> register.unit(id).existsOn(today));
            assertThat(sum(converted)).as("seed %d", seed).isEqualTo(sum(totals));
        }
    }

    @Test
    void convertingOnTheWay_comesToTheSame() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            UnitRegister register = history(seed);
            List<LocalDate> days = List.copyOf(register.changes());
            LocalDate then = days.get(0);
            LocalDate half = days.get(days.size() / 2);
            LocalDate today = days.get(days.size() - 1);
            Map<UnitId, Long> totals = new TreeMap<>();
            register.at(then, UnitLevel.COMMUNE).forEach(unit -> totals.put(unit.id(), 1L));

            Conversion<Long> first = Conversion.of(totals, register, then, half, Long::sum);
            Conversion<Long> second = Conversion.of(first.units(), register, half, today, Long::sum);
            Conversion<Long> atOnce = Conversion.of(totals, register, then, today, Long::sum);

            assertThat(second.units()).as("seed %d", seed).isEqualTo(atOnce.units());
        }
    }

    @Test
    void histories_holdEveryKindOfReform() {
        Set<Succession.Kind> kinds = EnumSet.noneOf(Succession.Kind.class);
        for (int seed = 0; seed < HISTORIES; seed++) {
            history(seed).successions().forEach(edge -> kinds.add(edge.kind()));
        }
        assertThat(kinds).containsExactly(Succession.Kind.values());
    }

    private static UnitRegister history(long seed) {
        RandomReforms reforms = new RandomReforms(seed);
        UnitRegister register = reforms.first();
        for (int reform = 0; reform < REFORMS; reform++) {
            RegisterChange change = reforms.next(register);
            assertThat(change.unresolved()).as("seed %d", seed).isEmpty();
            register = change.after();
        }
        return register;
    }

    private static void assertWhole(UnitRegister register, LocalDate day, int seed) {
        List<AdministrativeUnit> alive = register.on(day);
        List<AdministrativeUnit> tops = new ArrayList<>();
        for (AdministrativeUnit unit : alive) {
            if (unit.parent().isEmpty()) {
                tops.add(unit);
            } else {
                assertThat(register.parentOf(unit.id()).orElseThrow().existsOn(day))
                        .as("seed %d, %s on %s", seed, unit, day)
                        .isTrue();
            }
        }
        assertThat(tops).as("seed %d on %s", seed, day).hasSize(1);
        assertThat(alive).extracting(AdministrativeUnit::code).doesNotHaveDuplicates();
        assertThat(alive)
                .allMatch(unit -> register.isWithin(unit.id(), tops.get(0).id()));
    }

    private static long sum(Conversion<Long> converted) {
        return sum(converted.units())
                + converted.undivided().values().stream()
                        .mapToLong(Conversion.Undivided::total)
                        .sum();
    }

    private static long sum(Map<UnitId, Long> totals) {
        return totals.values().stream().mapToLong(Long::longValue).sum();
    }
}
