package vn.dany.core.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.StaffFinding;
import vn.dany.core.finding.Verdict;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.SearchText;
import vn.dany.core.unit.UnitGroup;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;
import vn.dany.core.unit.UnitSearch;

/** The units of assignments as people write them: by code or by name, of today or of then. */
public final class StaffUnits {

    private final UnitRegister register;
    private final LocalDate today;

    /** Units as they are written on {@code today}. */
    public StaffUnits(UnitRegister register, LocalDate today) {
        this.register = register;
        this.today = today;
    }

    /**
     * The rows that give {@code member} when they are read, numbered from {@code first}.
     *
     * @param roles the word of a role
     */
    public List<StaffRow> rows(StaffMember member, int first, Function<Role, String> roles) {
        List<StaffRow> rows = new ArrayList<>();
        for (Assignment assignment : member.assignments()) {
            rows.add(new StaffRow(
                    first + rows.size(),
                    member.identity(),
                    member.name(),
                    roles.apply(assignment.role()),
                    text(assignment),
                    assignment.from().toString(),
                    assignment.last().map(LocalDate::toString).orElse("")));
        }
        return rows;
    }

    /** Some units with what they are called together, if they are several. */
    record Heads(String group, List<UnitId> units) {}

    /** What is written for an assignment, so that reading it gives the same; empty if it is about everything. */
    public String text(Assignment assignment) {
        List<String> units = assignment.heads().stream()
                .map(unit -> text(unit, assignment.from()))
                .toList();
        return assignment.group().isEmpty()
                ? String.join("; ", units)
                : assignment.group() + ": " + String.join("; ", units);
    }

    /** What is shown of it: names alone. */
    public String names(Assignment assignment) {
        String units = assignment.heads().stream()
                .map(unit -> register.find(unit).isPresent() ? register.nameWithParent(unit) : unit.value())
                .collect(Collectors.joining("; "));
        return assignment.group().isEmpty() ? units : assignment.group() + ": " + units;
    }

    private String text(UnitId unit, LocalDate from) {
        if (register.find(unit).isEmpty()) {
            return unit.value();
        }
        return List.of(register.nameWithParent(unit), register.unit(unit).code()).stream()
                .filter(written ->
                        one(0, written, from).sound().filter(unit::equals).isPresent())
                .findFirst()
                .orElse(unit.value());
    }

    /** The units that {@code written} on a line means, in an assignment from the day {@code from} on. */
    Verdict<Heads> read(int line, String written, LocalDate from) {
        int colon = written.indexOf(':');
        String name = colon < 0 ? "" : written.substring(0, colon).strip();
        if (colon < 0) {
            for (UnitGroup group : register.groups()) {
                if (SearchText.fold(group.name()).equals(SearchText.fold(written))) {
                    return new Verdict.Sound<>(new Heads(group.name(), group.unitIds()));
                }
            }
        }
        List<String> parts = Arrays.stream(written.substring(colon + 1).split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        List<UnitId> units = new ArrayList<>();
        List<Finding> problems = new ArrayList<>();
        for (String part : parts) {
            Verdict<UnitId> verdict = one(line, part, from);
            problems.addAll(verdict.problems());
            verdict.sound().ifPresent(units::add);
        }
        if (parts.isEmpty() || (name.isEmpty() && parts.size() > 1)) {
            problems.add(Finding.line(line, StaffFinding.UNIT_UNKNOWN, written));
        }
        return problems.isEmpty()
                ? new Verdict.Sound<>(new Heads(units.size() > 1 ? name : "", units))
                : new Verdict.Refused<>(problems);
    }

    private Verdict<UnitId> one(int line, String written, LocalDate from) {
        List<UnitId> fitting = fitting(written, from);
        if (fitting.size() == 1) {
            return new Verdict.Sound<>(fitting.get(0));
        }
        return new Verdict.Refused<>(List.of(
                fitting.isEmpty()
                        ? Finding.line(line, StaffFinding.UNIT_UNKNOWN, written)
                        : Finding.line(line, StaffFinding.SEVERAL_UNITS_FIT, fitting.size(), written)));
    }

    private List<UnitId> fitting(String written, LocalDate from) {
        List<UnitId> known = UnitId.parse(written)
                .filter(id -> register.find(id).isPresent())
                .or(() -> register.byCode(code(written), from).map(AdministrativeUnit::id))
                .or(() -> register.byCode(code(written), today).map(AdministrativeUnit::id))
                .stream()
                .toList();
        if (!known.isEmpty()) {
            return known;
        }
        List<UnitId> named = UnitSearch.find(written, ids(register.on(today)), register);
        return named.isEmpty() ? UnitSearch.find(written, ids(register.all()), register) : named;
    }

    /** A spreadsheet takes the zero in front of a commune's five digits for idle. */
    private static String code(String written) {
        return written.matches("\\d{4}") ? "0" + written : written;
    }

    private static List<UnitId> ids(List<AdministrativeUnit> units) {
        return units.stream().map(AdministrativeUnit::id).toList();
    }
}
