package vn.dany.core.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import vn.dany.core.finding.Verdict;

/** Valid reforms of an invented province, one after another; the same seed gives the same history. */
final class RandomReforms {

    private static final List<String> TYPES = List.of("Xã", "Phường", "Thị trấn");

    private final Random random;
    private final List<UnitRow> rows = new ArrayList<>();
    private final List<SuccessionRow> lines = new ArrayList<>();
    private LocalDate on = LocalDate.of(2020, 1, 1);
    private int names;
    private int codes = 10_000;
    private boolean districts = true;

    RandomReforms(long seed) {
        random = new Random(seed);
        rows.add(row("24", "Tỉnh", "", UnitLevel.PROVINCE));
        for (int district = 0; district < 2 + random.nextInt(3); district++) {
            String code = String.valueOf(100 + district);
            rows.add(row(code, "Huyện", "24", UnitLevel.DISTRICT));
            for (int commune = 0; commune < 2 + random.nextInt(5); commune++) {
                rows.add(row(freshCode(), type(), code, UnitLevel.COMMUNE));
            }
        }
    }

    /** The first state. */
    UnitRegister first() {
        return UnitsFile.load(List.copyOf(rows), on).orElseThrow();
    }

    /** The register after another reform of one to three steps. */
    RegisterChange next(UnitRegister before) {
        on = on.plusDays(1 + random.nextInt(400));
        lines.clear();
        List<UnitRow> untouched = communes();
        for (int step = 0; step < 1 + random.nextInt(3); step++) {
            step(untouched);
        }
        Verdict<RegisterChange> outcome = Reform.plan(before, List.copyOf(rows), List.copyOf(lines), on, "NQ");
        return outcome.sound().orElseThrow(() -> new AssertionError(outcome.problems() + "\n" + rows + "\n" + lines));
    }

    /** Each unit is touched once in a reform, so that what the lines say stays true. */
    private void step(List<UnitRow> untouched) {
        int kind = random.nextInt(12);
        if (kind == 11 && districts && random.nextInt(3) == 0) {
            abolishDistricts();
            untouched.clear();
        } else if (kind == 10) {
            renameAbove();
        } else if (untouched.size() > 2) {
            UnitRow unit = untouched.remove(random.nextInt(untouched.size()));
            if (kind < 3) {
                replace(unit, with(unit, name(), type(), unit.parentCode()));
                line(unit, unit.code());
            } else if (kind < 5) {
                replace(unit, with(unit, unit.name(), unit.type(), someParent()));
            } else if (kind < 8) {
                split(unit);
            } else {
                merge(unit, untouched);
            }
        }
    }

    private void split(UnitRow unit) {
        rows.remove(unit);
        int parts = 2 + random.nextInt(2);
        boolean keepsCode = random.nextBoolean();
        for (int part = 0; part < parts; part++) {
            String code = part == 0 && keepsCode ? unit.code() : freshCode();
            rows.add(row(code, type(), unit.parentCode(), UnitLevel.COMMUNE));
            line(unit, code);
        }
    }

    private void merge(UnitRow unit, List<UnitRow> untouched) {
        UnitRow other = untouched.remove(random.nextInt(untouched.size()));
        rows.remove(unit);
        if (random.nextBoolean()) {
            // Taken in by a unit that stays what it was.
            line(unit, other.code());
            return;
        }
        rows.remove(other);
        UnitRow merged =
                row(random.nextBoolean() ? unit.code() : freshCode(), type(), other.parentCode(), UnitLevel.COMMUNE);
        rows.add(merged);
        line(unit, merged.code());
        line(other, merged.code());
    }

    private void renameAbove() {
        List<UnitRow> above = rows.stream()
                .filter(row -> !row.level().equals(UnitLevel.COMMUNE.inFile()))
                .toList();
        UnitRow unit = above.get(random.nextInt(above.size()));
        if (lines.stream().noneMatch(line -> line.predecessor().equals(unit.code()))) {
            replace(unit, with(unit, name(), unit.type(), unit.parentCode()));
            line(unit, unit.code());
        }
    }

    private void abolishDistricts() {
        districts = false;
        lines.removeIf(line -> line.predecessor().length() == 3);
        rows.removeIf(row -> row.level().equals(UnitLevel.DISTRICT.inFile()));
        rows.replaceAll(
                row -> row.level().equals(UnitLevel.COMMUNE.inFile()) ? with(row, row.name(), row.type(), "24") : row);
    }

    private List<UnitRow> communes() {
        return rows.stream()
                .filter(row -> row.level().equals(UnitLevel.COMMUNE.inFile()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private String someParent() {
        List<UnitRow> parents = rows.stream()
                .filter(row -> row.level().equals((districts ? UnitLevel.DISTRICT : UnitLevel.PROVINCE).inFile()))
                .toList();
        return parents.get(random.nextInt(parents.size())).code();
    }

    private void replace(UnitRow old, UnitRow now) {
        rows.set(rows.indexOf(old), now);
    }

    private void line(UnitRow from, String to) {
        lines.add(new SuccessionRow(2 + lines.size(), from.code(), to, "", "", "", false));
    }

    private UnitRow row(String code, String type, String parent, UnitLevel level) {
        return new UnitRow(2 + rows.size(), code, name(), type, parent, level.inFile());
    }

    private static UnitRow with(UnitRow row, String name, String type, String parent) {
        return new UnitRow(row.line(), row.code(), name, type, parent, row.level());
    }

    private String name() {
        return "Tên " + names++;
    }

    private String type() {
        return TYPES.get(random.nextInt(TYPES.size()));
    }

    private String freshCode() {
        return String.valueOf(codes++);
    }
}
