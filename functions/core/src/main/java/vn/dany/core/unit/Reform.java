package vn.dany.core.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.UnitFinding;
import vn.dany.core.finding.Verdict;

/**
 * Works out how a register changes when the province looks as a units file says from a day on. A unit whose code, name,
 * type, level and unit above stay the same goes on; any other ends, and what begins instead is a unit of its own with an
 * identity of its own. Nothing is guessed: a successor is one that the succession file names, or the only one possible.
 */
public final class Reform {

    private final UnitRegister before;
    private final List<UnitRow> rows;
    private final List<SuccessionRow> lines;
    private final LocalDate on;
    private final String legalBasis;
    private final List<Finding> problems = new ArrayList<>();
    private final Map<String, AdministrativeUnit> newByCode = new LinkedHashMap<>();
    private final Map<UnitId, Integer> lineOf = new HashMap<>();

    private Reform(
            UnitRegister before, List<UnitRow> rows, List<SuccessionRow> lines, LocalDate on, String legalBasis) {
        this.before = before;
        this.rows = rows;
        this.lines = lines;
        this.on = on;
        this.legalBasis = legalBasis;
    }

    /**
     * The change from {@code before} to the state in {@code rows}.
     *
     * @param lines what the succession file says; may be empty
     * @param on first day of the new state, after every earlier change
     * @param legalBasis the document that orders the reform, for edges whose line names none
     */
    public static Verdict<RegisterChange> plan(
            UnitRegister before, List<UnitRow> rows, List<SuccessionRow> lines, LocalDate on, String legalBasis) {
        return new Reform(before, rows, lines, on, legalBasis).plan();
    }

    private Verdict<RegisterChange> plan() {
        problems.addAll(UnitsFile.check(rows));
        if (!before.changes().isEmpty() && !on.isAfter(before.changes().last())) {
            problems.add(Finding.line(
                    1,
                    UnitFinding.DAY_NOT_AFTER_LAST_CHANGE,
                    on,
                    before.changes().last()));
        }
        if (!problems.isEmpty()) {
            return new Verdict.Refused<>(problems);
        }
        rows.stream()
                .sorted(Comparator.comparing(
                        row -> UnitLevel.fromFile(row.level()).orElseThrow()))
                .forEach(this::place);
        List<AdministrativeUnit> old = before.on(on.minusDays(1));
        Set<UnitId> now = new HashSet<>();
        rows.forEach(row -> now.add(placed(row.code()).id()));
        List<AdministrativeUnit> ended =
                old.stream().filter(unit -> !now.contains(unit.id())).toList();
        SuccessionLines named = new SuccessionLines(before, newByCode, on, legalBasis);
        named.read(lines);
        problems.addAll(named.problems());
        List<Succession> successions =
                new DerivedSuccessions(before, newByCode, on, legalBasis).add(ended, named.successions());
        return outcome(ended, successions, named.unplaced());
    }

    private Verdict<RegisterChange> outcome(
            List<AdministrativeUnit> ended, List<Succession> successions, List<RegisterChange.Unplaced> unplaced) {
        Set<UnitId> gone = new HashSet<>();
        ended.forEach(unit -> gone.add(unit.id()));
        List<AdministrativeUnit> units = new ArrayList<>();
        before.all().forEach(unit -> units.add(gone.contains(unit.id()) ? ending(unit) : unit));
        List<AdministrativeUnit> added = rows.stream()
                .map(row -> placed(row.code()))
                .filter(unit -> before.find(unit.id()).isEmpty())
                .toList();
        units.addAll(added);
        List<Succession> edges = new ArrayList<>(before.successions());
        edges.addAll(successions);
        RegisterCheck.Result check = RegisterCheck.check(units, edges, id -> lineOf.getOrDefault(id, 1));
        problems.addAll(check.problems());
        if (!problems.isEmpty()) {
            return new Verdict.Refused<>(problems);
        }
        return new Verdict.Sound<>(new RegisterChange(
                on,
                new UnitRegister(units, edges, before.groups()),
                added,
                ended,
                successions,
                check.unresolved().stream()
                        .filter(unit -> gone.contains(unit.id()))
                        .toList(),
                unplaced));
    }

    /** Finds out whether the unit of {@code row} goes on or begins; the units above it are placed already. */
    private void place(UnitRow row) {
        AdministrativeUnit parent = newByCode.get(row.parentCode());
        UnitId parentId = parent == null ? null : parent.id();
        AdministrativeUnit fresh = UnitsFile.unit(row, on);
        AdministrativeUnit unit = before.byCode(row.code(), on.minusDays(1))
                .filter(old -> UnitName.same(old.name(), fresh.name())
                        && old.type().equals(fresh.type())
                        && old.level() == fresh.level()
                        && old.parent().equals(Optional.ofNullable(parentId)))
                .orElseGet(() -> new AdministrativeUnit(
                        fresh.id(), fresh.code(), fresh.name(), fresh.type(), fresh.level(), parentId, on, null));
        newByCode.put(row.code(), unit);
        lineOf.put(unit.id(), row.line());
    }

    private AdministrativeUnit placed(String code) {
        AdministrativeUnit unit = newByCode.get(code);
        if (unit == null) {
            throw new IllegalStateException("row " + code + " was not placed");
        }
        return unit;
    }

    private AdministrativeUnit ending(AdministrativeUnit unit) {
        return new AdministrativeUnit(
                unit.id(), unit.code(), unit.name(), unit.type(), unit.level(), unit.parentId(), unit.validFrom(), on);
    }
}
