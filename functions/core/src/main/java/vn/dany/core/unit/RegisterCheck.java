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
    private final List<RowProblem> problems = new ArrayList<>();

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
    public record Result(List<RowProblem> problems, List<AdministrativeUnit> unresolved) {}

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
        check.problems.sort(Comparator.comparingInt(RowProblem::line));
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
            add(unit, "bị ghi hai lần", "is entered twice");
        }
        LocalDate end = unit.validTo();
        if (end != null && !unit.validFrom().isBefore(end)) {
            add(unit, "kết thúc trước khi bắt đầu", "ends before it begins");
        }
        UnitId parentId = unit.parentId();
        if (parentId == null) {
            if (unit.level() != UnitLevel.PROVINCE) {
                add(unit, "không có đơn vị cấp trên", "has no unit above it");
            }
            return;
        }
        AdministrativeUnit parent = units.get(parentId);
        if (parent == null) {
            add(unit, "có đơn vị cấp trên không tồn tại", "has a parent that does not exist");
        } else if (parent.level().compareTo(unit.level()) >= 0) {
            // Higher each time: this rules out every cycle too.
            add(unit, "có đơn vị cấp trên không thuộc cấp cao hơn", "has a parent that is not of a higher level");
        } else if (!covers(parent, unit)) {
            add(
                    unit,
                    "có những ngày không có đơn vị cấp trên: “" + parent.fullName()
                            + "” không tồn tại suốt thời gian đó",
                    "has no parent on some days: “" + parent.fullName() + "” does not exist all that time");
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
                    add(
                            later,
                            "mang mã " + later.code() + " khi “" + earlier.fullName() + "” vẫn còn mang mã đó",
                            "carries code " + later.code() + " while “" + earlier.fullName() + "” still does");
                }
            }
        }
    }

    private void checkEdge(Succession edge) {
        AdministrativeUnit predecessor = units.get(edge.predecessor());
        AdministrativeUnit successor = units.get(edge.successor());
        if (predecessor == null || successor == null) {
            problems.add(new RowProblem(
                    line.applyAsInt(edge.successor()),
                    "dòng kế thừa nêu một đơn vị không có trong danh mục",
                    "a succession names a unit that is not in the register"));
            return;
        }
        if (predecessor.id().equals(successor.id())) {
            add(successor, "không thể kế thừa chính mình", "cannot succeed itself");
            return;
        }
        if (!predecessor.existsOn(edge.on().minusDays(1))) {
            add(
                    successor,
                    "kế thừa “" + predecessor.fullName() + "”, nhưng đơn vị đó không còn ngay trước ngày " + edge.on(),
                    "succeeds “" + predecessor.fullName() + "”, which did not exist on the day before " + edge.on());
        }
        if (!successor.existsOn(edge.on())) {
            add(
                    successor,
                    "kế thừa “" + predecessor.fullName() + "” từ ngày " + edge.on() + ", khi chính nó không tồn tại",
                    "succeeds “" + predecessor.fullName() + "” on " + edge.on() + ", when it does not exist itself");
        }
        if (edge.isWhole() && predecessor.existsOn(edge.on())) {
            add(
                    predecessor,
                    "đã nhập toàn bộ vào “" + successor.fullName() + "” mà vẫn còn tồn tại",
                    "went over to “" + successor.fullName() + "” as a whole and still exists");
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
                add(
                        unit,
                        "vừa nhập toàn bộ vào một đơn vị, vừa có phần thuộc đơn vị khác; hãy ghi “part” cho mỗi phần",
                        "went to one unit as a whole and to another besides; mark each of them as “part”");
            }
        });
    }

    private void add(AdministrativeUnit unit, String vi, String en) {
        String name = unit.fullName() + " (" + unit.code() + ") ";
        problems.add(new RowProblem(line.applyAsInt(unit.id()), name + vi, name + en));
    }
}
