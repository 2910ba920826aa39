package vn.dany.core.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.UnitFinding;

/** Finds the units that the lines of a succession file speak of. */
final class SuccessionLines {

    private static final Pattern CODE = Pattern.compile("\\d{2,5}");

    /** A name, and perhaps the unit above it in parentheses. */
    private static final Pattern NAME = Pattern.compile("([^()]+?)\\s*(?:\\(([^()]+)\\))?");

    private final UnitRegister before;
    private final Map<String, AdministrativeUnit> newByCode;
    private final LocalDate on;
    private final String legalBasis;
    private final List<Finding> problems = new ArrayList<>();
    private final List<RegisterChange.Unplaced> unplaced = new ArrayList<>();
    private final Map<String, Edge> edges = new LinkedHashMap<>();
    private final Map<String, Integer> predecessors = new HashMap<>();

    SuccessionLines(UnitRegister before, Map<String, AdministrativeUnit> newByCode, LocalDate on, String legalBasis) {
        this.before = before;
        this.newByCode = newByCode;
        this.on = on;
        this.legalBasis = legalBasis;
    }

    private record Edge(SuccessionRow row, AdministrativeUnit predecessor, AdministrativeUnit successor) {}

    void read(List<SuccessionRow> lines) {
        lines.forEach(this::read);
    }

    List<Finding> problems() {
        return problems;
    }

    List<RegisterChange.Unplaced> unplaced() {
        return unplaced;
    }

    /** The edges; a line that says that a unit stays as it is makes none. */
    List<Succession> successions() {
        Map<UnitId, Integer> parts = new HashMap<>();
        edges.values().forEach(edge -> parts.merge(edge.predecessor().id(), 1, Integer::sum));
        return edges.values().stream()
                .filter(edge -> !edge.predecessor().id().equals(edge.successor().id()))
                .map(edge -> new Succession(
                        edge.predecessor().id(),
                        edge.successor().id(),
                        on,
                        kind(edge, parts.getOrDefault(edge.predecessor().id(), 0)),
                        edge.row().legalBasis().isBlank()
                                ? legalBasis
                                : edge.row().legalBasis(),
                        edge.row().source()))
                .toList();
    }

    private Succession.Kind kind(Edge edge, int parts) {
        return Succession.Kind.fromFile(edge.row().kind())
                .orElseGet(() -> parts > 1
                        ? Succession.Kind.PART
                        : predecessors.getOrDefault(edge.successor().code(), 0) > 1
                                ? Succession.Kind.MERGED
                                : UnitName.same(
                                                edge.predecessor().fullName(),
                                                edge.successor().fullName())
                                        ? Succession.Kind.MOVED
                                        : Succession.Kind.RENAMED);
    }

    private void read(SuccessionRow row) {
        predecessors.merge(row.successorCode(), 1, Integer::sum);
        AdministrativeUnit successor = newByCode.get(row.successorCode());
        if (successor == null) {
            problems.add(Finding.line(row.line(), UnitFinding.SUCCESSOR_UNKNOWN, row.successorCode(), on));
        }
        if (!row.kind().isBlank() && Succession.Kind.fromFile(row.kind()).isEmpty()) {
            problems.add(Finding.line(row.line(), UnitFinding.SUCCESSION_KIND_UNFIT, row.kind()));
        }
        if (row.external()) {
            leave(row, RegisterChange.Why.OUTSIDE);
        } else if (successor != null) {
            predecessor(row).ifPresent(predecessor -> add(row, predecessor, successor));
        }
    }

    private void add(SuccessionRow row, AdministrativeUnit predecessor, AdministrativeUnit successor) {
        Edge edge = new Edge(row, predecessor, successor);
        Edge earlier = edges.putIfAbsent(predecessor.id() + ">" + successor.code(), edge);
        if (earlier != null) {
            problems.add(Finding.line(
                    row.line(),
                    UnitFinding.SUCCESSION_TWICE,
                    row.predecessor(),
                    earlier.row().line()));
        }
    }

    private Optional<AdministrativeUnit> predecessor(SuccessionRow row) {
        LocalDate eve = on.minusDays(1);
        if (CODE.matcher(row.predecessor()).matches()) {
            Optional<AdministrativeUnit> found = before.byCode(row.predecessor(), eve);
            if (found.isEmpty()) {
                problems.add(Finding.line(row.line(), UnitFinding.PREDECESSOR_UNKNOWN, row.predecessor(), on));
            }
            return found;
        }
        Matcher name = NAME.matcher(row.predecessor());
        if (!name.matches()) {
            leave(row, RegisterChange.Why.UNKNOWN);
            return Optional.empty();
        }
        String above = name.group(2);
        List<AdministrativeUnit> found = before.on(eve).stream()
                .filter(unit -> UnitName.same(unit.fullName(), name.group(1)))
                .filter(unit -> above == null
                        || before.parentOf(unit.id())
                                .filter(parent -> UnitName.same(parent.fullName(), above))
                                .isPresent())
                .toList();
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        leave(
                row,
                found.size() > 1
                        ? RegisterChange.Why.AMBIGUOUS
                        : isUnit(name.group(1)) ? RegisterChange.Why.UNKNOWN : RegisterChange.Why.NO_UNIT);
        return Optional.empty();
    }

    private static boolean isUnit(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return UnitsFile.TYPES.stream().anyMatch(type -> lower.startsWith(type.toLowerCase(Locale.ROOT) + " "));
    }

    private void leave(SuccessionRow row, RegisterChange.Why why) {
        unplaced.add(new RegisterChange.Unplaced(row.line(), row.predecessor(), row.successorCode(), why));
    }
}
