package vn.dany.core.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.UnitFinding;

/**
 * Looks at a whole register: every tree on every day, every code, every edge. One pure function that says all that is
 * wrong at once.
 */
public final class RegisterCheck {

    private final Map<UnitId, AdministrativeUnit> units = new HashMap<>();
    private final Map<UnitId, AdministrativeUnit> twice = new HashMap<>();
    private final List<AdministrativeUnit> all;
    private final List<Succession> successions;
    private final ToIntFunction<UnitId> line;
    private final List<Finding> problems = new ArrayList<>();

    private RegisterCheck(List<AdministrativeUnit> all, List<Succession> successions, ToIntFunction<UnitId> line) {
        this.all = all;
        this.successions = successions;
        this.line = line;
        for (AdministrativeUnit unit : all) {
            if (units.putIfAbsent(unit.id(), unit) != null) {
                twice.put(unit.id(), unit);
            }
        }
    }

    /**
     * What was found.
     *
     * @param problems why this is no register, by line; empty if it is one
     * @param unresolved units that ended and went nowhere: not wrong, but somebody should find out
     */
    public record Result(List<Finding> problems, List<AdministrativeUnit> unresolved) {}

    /**
     * Checks units and edges before they become a {@link UnitRegister}.
     *
     * @param line where a unit stands in its file; 1 for what came from no line
     */
    public static Result check(
            List<AdministrativeUnit> units, List<Succession> successions, ToIntFunction<UnitId> line) {
        RegisterCheck check = new RegisterCheck(units, successions, line);
        units.forEach(check::checkUnit);
        check.checkCodes();
        successions.forEach(check::checkEdge);
        check.checkForks();
        check.problems.sort(Comparator.comparingInt(Finding::line));
        return new Result(List.copyOf(check.problems), unresolved(units, successions));
    }

    private static List<AdministrativeUnit> unresolved(List<AdministrativeUnit> units, List<Succession> successions) {
        Set<UnitId> resolved = new HashSet<>();
        successions.forEach(edge -> resolved.add(edge.predecessor()));
        return units.stream()
                .filter(unit -> unit.validTo() != null && !resolved.contains(unit.id()))
                .toList();
    }

    private void checkUnit(AdministrativeUnit unit) {
        if (twice.containsKey(unit.id())) {
            add(unit, UnitFinding.ENTERED_TWICE);
        }
        LocalDate end = unit.validTo();
        if (end != null && !unit.validFrom().isBefore(end)) {
            add(unit, UnitFinding.ENDS_BEFORE_BEGIN);
        }
        UnitId parentId = unit.parentId();
        if (parentId == null) {
            if (unit.level() != UnitLevel.PROVINCE) {
                add(unit, UnitFinding.NO_UNIT_ABOVE);
            }
            return;
        }
        AdministrativeUnit parent = units.get(parentId);
        if (parent == null) {
            add(unit, UnitFinding.PARENT_MISSING);
        } else if (parent.level().compareTo(unit.level()) >= 0) {
            // Higher each time: this rules out every cycle too.
            add(unit, UnitFinding.PARENT_NOT_HIGHER);
        } else if (!covers(parent, unit)) {
            add(unit, UnitFinding.PARENT_MISSING_AT_TIMES, parent.fullName());
        }
    }

    private static boolean covers(AdministrativeUnit parent, AdministrativeUnit unit) {
        LocalDate end = parent.validTo();
        LocalDate unitEnd = unit.validTo();
        return !parent.validFrom().isAfter(unit.validFrom())
                && (end == null || (unitEnd != null && !unitEnd.isAfter(end)));
    }

    private void checkCodes() {
        Map<String, List<AdministrativeUnit>> byCode = new HashMap<>();
        all.forEach(unit ->
                byCode.computeIfAbsent(unit.code(), code -> new ArrayList<>()).add(unit));
        for (List<AdministrativeUnit> holders : byCode.values()) {
            holders.sort(Comparator.comparing(AdministrativeUnit::validFrom));
            for (int i = 1; i < holders.size(); i++) {
                AdministrativeUnit earlier = holders.get(i - 1);
                AdministrativeUnit later = holders.get(i);
                if (earlier.existsOn(later.validFrom())) {
                    add(later, UnitFinding.CODE_STILL_CARRIED, later.code(), earlier.fullName());
                }
            }
        }
    }

    private void checkEdge(Succession edge) {
        AdministrativeUnit predecessor = units.get(edge.predecessor());
        AdministrativeUnit successor = units.get(edge.successor());
        if (predecessor == null || successor == null) {
            problems.add(Finding.line(line.applyAsInt(edge.successor()), UnitFinding.SUCCESSION_OF_UNKNOWN));
            return;
        }
        if (predecessor.id().equals(successor.id())) {
            add(successor, UnitFinding.SUCCEEDS_ITSELF);
            return;
        }
        if (!predecessor.existsOn(edge.on().minusDays(1))) {
            add(successor, UnitFinding.PREDECESSOR_GONE_BEFORE, predecessor.fullName(), edge.on());
        }
        if (!successor.existsOn(edge.on())) {
            add(successor, UnitFinding.SUCCESSOR_NOT_THERE, predecessor.fullName(), edge.on());
        }
        if (edge.isWhole() && predecessor.existsOn(edge.on())) {
            add(predecessor, UnitFinding.SUCCEEDED_BUT_THERE, successor.fullName());
        }
    }

    /** On one day a unit goes to one other as a whole, or to several in parts. */
    private void checkForks() {
        Map<UnitId, Map<LocalDate, List<Succession>>> byDay = new HashMap<>();
        successions.forEach(edge -> byDay.computeIfAbsent(edge.predecessor(), id -> new HashMap<>())
                .computeIfAbsent(edge.on(), day -> new ArrayList<>())
                .add(edge));
        byDay.forEach((id, days) -> {
            AdministrativeUnit unit = units.get(id);
            boolean fork = days.values().stream()
                    .anyMatch(edges -> edges.size() > 1 && edges.stream().anyMatch(Succession::isWhole));
            if (unit != null && fork) {
                add(unit, UnitFinding.WHOLE_AND_PART);
            }
        });
    }

    private void add(AdministrativeUnit unit, UnitFinding code, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(unit.fullName() + " (" + unit.code() + ")"));
        arguments.addAll(List.of(more));
        problems.add(Finding.line(line.applyAsInt(unit.id()), code, arguments.toArray()));
    }
}
