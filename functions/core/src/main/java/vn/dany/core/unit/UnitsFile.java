package vn.dany.core.unit;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.UnitFinding;
import vn.dany.core.finding.Verdict;

/** Turns the lines of a units file into a register, or says what is wrong with each line. All or nothing. */
public final class UnitsFile {

    private static final Pattern CODE = Pattern.compile("\\d{2,5}");
    static final List<String> TYPES =
            List.of("Tỉnh", "Thành phố", "Thị xã", "Quận", "Huyện", "Xã", "Phường", "Thị trấn", "Đặc khu");

    private UnitsFile() {}

    /** Checks {@code rows} as the state of the province from {@code validFrom} on. */
    public static Verdict<UnitRegister> load(List<UnitRow> rows, LocalDate validFrom) {
        List<Finding> problems = check(rows);
        if (!problems.isEmpty()) {
            return new Verdict.Refused<>(problems);
        }
        return new Verdict.Sound<>(
                new UnitRegister(rows.stream().map(row -> unit(row, validFrom)).toList()));
    }

    /** Everything wrong with {@code rows} as the state of a province on one day, by line. */
    public static List<Finding> check(List<UnitRow> rows) {
        List<Finding> problems = new ArrayList<>();
        Map<String, UnitRow> byCode = new LinkedHashMap<>();
        for (UnitRow row : rows) {
            checkAlone(row, problems);
            UnitRow earlier = byCode.putIfAbsent(row.code(), row);
            if (earlier != null) {
                problems.add(Finding.line(row.line(), UnitFinding.CODE_TWICE, row.code(), earlier.line()));
            }
        }
        if (rows.isEmpty()) {
            problems.add(Finding.line(1, UnitFinding.NO_UNITS));
        }
        rows.forEach(row -> checkParent(row, byCode, problems));
        return List.copyOf(problems);
    }

    static AdministrativeUnit unit(UnitRow row, LocalDate validFrom) {
        return new AdministrativeUnit(
                UnitId.of(row.code(), validFrom),
                row.code(),
                clean(row.name()),
                clean(row.type()),
                UnitLevel.fromFile(row.level()).orElseThrow(),
                row.parentCode().isBlank() ? null : UnitId.of(row.parentCode(), validFrom),
                validFrom,
                null);
    }

    private static void checkAlone(UnitRow row, List<Finding> problems) {
        if (!CODE.matcher(row.code()).matches()) {
            problems.add(Finding.line(row.line(), UnitFinding.CODE_UNFIT, row.code()));
        }
        if (row.name().isBlank()) {
            problems.add(Finding.line(row.line(), UnitFinding.NAME_MISSING));
        }
        if (!TYPES.contains(clean(row.type()))) {
            String known = String.join(", ", TYPES);
            problems.add(Finding.line(row.line(), UnitFinding.TYPE_UNKNOWN, row.type(), known));
        }
        UnitLevel.fromFile(row.level()).ifPresent(level -> checkDigits(row, level, problems));
        if (UnitLevel.fromFile(row.level()).isEmpty()) {
            problems.add(Finding.line(row.line(), UnitFinding.LEVEL_UNKNOWN, row.level()));
        }
    }

    /** Each level has its number of digits; a spreadsheet that drops a leading zero would make up another unit. */
    private static void checkDigits(UnitRow row, UnitLevel level, List<Finding> problems) {
        int digits = switch (level) {
            case PROVINCE -> 2;
            case DISTRICT -> 3;
            case COMMUNE -> 5;
        };
        if (CODE.matcher(row.code()).matches() && row.code().length() != digits) {
            problems.add(Finding.line(row.line(), UnitFinding.WRONG_NUMBER_OF_DIGITS, digits, row.code()));
        }
    }

    private static void checkParent(UnitRow row, Map<String, UnitRow> byCode, List<Finding> problems) {
        Optional<UnitLevel> level = UnitLevel.fromFile(row.level());
        if (level.isEmpty()) {
            return;
        }
        if (row.parentCode().isBlank()) {
            if (level.get() != UnitLevel.PROVINCE) {
                problems.add(Finding.line(row.line(), UnitFinding.PARENT_CODE_MISSING));
            }
            return;
        }
        UnitRow parent = byCode.get(row.parentCode());
        if (parent == null) {
            problems.add(Finding.line(row.line(), UnitFinding.PARENT_CODE_UNKNOWN, row.parentCode()));
            return;
        }
        Optional<UnitLevel> above = UnitLevel.fromFile(parent.level());
        if (above.isPresent() && above.get().compareTo(level.get()) >= 0) {
            problems.add(Finding.line(
                    row.line(),
                    isBelowItself(row, byCode) ? UnitFinding.BELOW_ITSELF : UnitFinding.PARENT_NOT_ABOVE,
                    row.parentCode()));
        }
    }

    /** Whether following parent_code from {@code row} leads back to it. */
    private static boolean isBelowItself(UnitRow row, Map<String, UnitRow> byCode) {
        UnitRow at = byCode.get(row.parentCode());
        for (int steps = 0; at != null && steps < byCode.size(); steps++) {
            if (at.code().equals(row.code())) {
                return true;
            }
            at = byCode.get(at.parentCode());
        }
        return false;
    }

    static String clean(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }
}
