package vn.dany.core.access;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.StaffFinding;
import vn.dany.core.finding.Verdict;
import vn.dany.core.unit.UnitLevel;
import vn.dany.core.unit.UnitRegister;

/** Reads members of staff as people write them down: whole, or not at all with everything that is to be mended. */
public final class StaffFile {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** The day 0 of a spreadsheet. */
    private static final LocalDate SPREADSHEET = LocalDate.of(1899, 12, 30);

    private final UnitRegister register;
    private final StaffUnits units;
    private final LocalDate today;
    private final Function<String, Optional<Role>> roles;
    private final List<Finding> problems = new ArrayList<>();

    private StaffFile(UnitRegister register, LocalDate today, Function<String, Optional<Role>> roles) {
        this.register = register;
        this.units = new StaffUnits(register, today);
        this.today = today;
        this.roles = roles;
    }

    /**
     * The members behind {@code rows}, in the order in which they are named first.
     *
     * @param roles the role of a word, in every language of the pages
     */
    public static Verdict<List<StaffMember>> read(
            List<StaffRow> rows, UnitRegister register, LocalDate today, Function<String, Optional<Role>> roles) {
        return new StaffFile(register, today, roles).read(rows);
    }

    private Verdict<List<StaffMember>> read(List<StaffRow> rows) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, List<Assignment>> assignments = new LinkedHashMap<>();
        if (rows.isEmpty()) {
            problems.add(Finding.line(1, StaffFinding.NOBODY_NAMED));
        }
        for (StaffRow row : rows) {
            String identity = StaffMember.identity(row.identity());
            boolean fits = !identity.isEmpty() && identity.length() <= StaffMember.LONGEST && !identity.contains(" ");
            if (!fits) {
                problems.add(Finding.line(row.line(), StaffFinding.IDENTITY_UNFIT, row.identity()));
            }
            name(row, identity, names);
            assignment(row).ifPresent(assignment -> {
                List<Assignment> all = assignments.computeIfAbsent(identity, who -> new ArrayList<>());
                if (all.contains(assignment)) {
                    problems.add(Finding.line(row.line(), StaffFinding.ENTERED_TWICE));
                }
                all.add(assignment);
            });
        }
        if (!problems.isEmpty()) {
            return new Verdict.Refused<>(problems);
        }
        List<StaffMember> members = new ArrayList<>();
        assignments.forEach(
                (identity, all) -> members.add(new StaffMember(identity, names.getOrDefault(identity, identity), all)));
        return new Verdict.Sound<>(members);
    }

    private void name(StaffRow row, String identity, Map<String, String> names) {
        String name = row.name().strip();
        if (name.isEmpty() || name.length() > StaffMember.LONGEST) {
            problems.add(Finding.line(row.line(), StaffFinding.NAME_UNFIT));
            return;
        }
        String before = names.putIfAbsent(identity, name);
        if (before != null && !before.equals(name)) {
            problems.add(Finding.line(row.line(), StaffFinding.NAME_DIFFERS, identity, before, name));
        }
    }

    private Optional<Assignment> assignment(StaffRow row) {
        Optional<Role> role = roles.apply(row.role());
        if (role.isEmpty()) {
            problems.add(Finding.line(row.line(), StaffFinding.ROLE_UNKNOWN, row.role()));
        }
        Optional<LocalDate> from = row.from().isBlank() ? Optional.of(today) : day(row, row.from());
        boolean ends = !row.until().isBlank();
        Optional<LocalDate> last = ends ? day(row, row.until()) : Optional.empty();
        if (role.isEmpty() || from.isEmpty() || (ends && last.isEmpty())) {
            return Optional.empty();
        }
        if (last.filter(day -> day.isBefore(from.get())).isPresent()) {
            problems.add(Finding.line(row.line(), StaffFinding.ENDS_BEFORE_BEGIN));
            return Optional.empty();
        }
        return heads(row, role.get(), from.get())
                .map(heads -> new Assignment(
                        role.get(), heads.group(), heads.units(), from.get(), last.map(day -> day.plusDays(1))));
    }

    private Optional<StaffUnits.Heads> heads(StaffRow row, Role role, LocalDate from) {
        String written = row.unit().strip();
        if (written.isEmpty()) {
            if (!role.isProvincial()) {
                problems.add(Finding.line(row.line(), StaffFinding.UNIT_MISSING, row.role()));
            }
            return role.isProvincial() ? Optional.of(new StaffUnits.Heads("", List.of())) : Optional.empty();
        }
        Verdict<StaffUnits.Heads> verdict = units.read(row.line(), written, from);
        problems.addAll(verdict.problems());
        if (!role.isProvincial()) {
            return verdict.sound();
        }
        boolean isProvince = verdict.sound().stream()
                .flatMap(heads -> heads.units().stream())
                .allMatch(unit -> register.unit(unit).level() == UnitLevel.PROVINCE);
        if (!isProvince) {
            problems.add(Finding.line(row.line(), StaffFinding.ROLE_OF_EVERYTHING, row.role()));
        }
        return Optional.of(new StaffUnits.Heads("", List.of()));
    }

    private Optional<LocalDate> day(StaffRow row, String written) {
        String day = written.strip();
        try {
            if (day.matches("\\d{5}")) {
                return Optional.of(SPREADSHEET.plusDays(Integer.parseInt(day)));
            }
            return Optional.of(day.indexOf('/') > 0 ? LocalDate.parse(day, DAY) : LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            problems.add(Finding.line(row.line(), StaffFinding.DAY_UNFIT, written));
            return Optional.empty();
        }
    }
}
