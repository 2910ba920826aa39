package vn.dany.core.unit;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns the lines of a units file into a register, or says what is wrong with each line. All or nothing. */
public final class UnitsFile {

    private static final Pattern CODE = Pattern.compile("\\d{2,5}");
    static final List<String> TYPES =
            List.of("Tỉnh", "Thành phố", "Thị xã", "Quận", "Huyện", "Xã", "Phường", "Thị trấn", "Đặc khu");

    private UnitsFile() {}

    /** What came of a file. */
    public sealed interface Outcome {
        /** Every line was good. */
        record Loaded(UnitRegister register) implements Outcome {}

        /** At least one line was not; nothing was loaded. */
        record Refused(List<RowProblem> problems) implements Outcome {}
    }

    /** Checks {@code rows} as the state of the province from {@code validFrom} on. */
    public static Outcome load(List<UnitRow> rows, LocalDate validFrom) {
        List<RowProblem> problems = check(rows);
        if (!problems.isEmpty()) {
            return new Outcome.Refused(problems);
        }
        return new Outcome.Loaded(
                new UnitRegister(rows.stream().map(row -> unit(row, validFrom)).toList()));
    }

    /** Everything wrong with {@code rows} as the state of a province on one day, by line. */
    public static List<RowProblem> check(List<UnitRow> rows) {
        List<RowProblem> problems = new ArrayList<>();
        Map<String, UnitRow> byCode = new LinkedHashMap<>();
        for (UnitRow row : rows) {
            checkAlone(row, problems);
            UnitRow earlier = byCode.putIfAbsent(row.code(), row);
            if (earlier != null) {
                problems.add(new RowProblem(
                        row.line(),
                        "mã " + row.code() + " đã có ở dòng " + earlier.line() + "; hãy bỏ một dòng",
                        "code " + row.code() + " is on line " + earlier.line() + " already; remove one"));
            }
        }
        if (rows.isEmpty()) {
            problems.add(new RowProblem(1, "tệp không có đơn vị nào", "the file holds no unit"));
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

    private static void checkAlone(UnitRow row, List<RowProblem> problems) {
        if (!CODE.matcher(row.code()).matches()) {
            problems.add(new RowProblem(
                    row.line(),
                    "mã đơn vị phải gồm 2 đến 5 chữ số, ở đây là “" + row.code() + "”",
                    "the unit code must have 2 to 5 digits, here it is “" + row.code() + "”"));
        }
        if (row.name().isBlank()) {
            problems.add(new RowProblem(row.line(), "thiếu tên đơn vị", "the unit has no name"));
        }
        if (!TYPES.contains(clean(row.type()))) {
            String known = String.join(", ", TYPES);
            problems.add(new RowProblem(
                    row.line(),
                    "loại đơn vị “" + row.type() + "” không có trong danh mục: " + known,
                    "unit type “" + row.type() + "” is not one of: " + known));
        }
        UnitLevel.fromFile(row.level()).ifPresent(level -> checkDigits(row, level, problems));
        if (UnitLevel.fromFile(row.level()).isEmpty()) {
            problems.add(new RowProblem(
                    row.line(),
                    "cấp phải là province, district hoặc commune, ở đây là “" + row.level() + "”",
                    "the level must be province, district or commune, here it is “" + row.level() + "”"));
        }
    }

    /** Each level has its number of digits; a spreadsheet that drops a leading zero would make up another unit. */
    private static void checkDigits(UnitRow row, UnitLevel level, List<RowProblem> problems) {
        int digits = switch (level) {
            case PROVINCE -> 2;
            case DISTRICT -> 3;
            case COMMUNE -> 5;
        };
        if (CODE.matcher(row.code()).matches() && row.code().length() != digits) {
            problems.add(new RowProblem(
                    row.line(),
                    "mã đơn vị cấp này phải đủ " + digits + " chữ số, ở đây là “" + row.code()
                            + "”; có thể phần mềm bảng tính đã bỏ số 0 ở đầu",
                    "a code of this level must have " + digits + " digits, here it is “" + row.code()
                            + "”; a spreadsheet may have dropped a leading 0"));
        }
    }

    private static void checkParent(UnitRow row, Map<String, UnitRow> byCode, List<RowProblem> problems) {
        Optional<UnitLevel> level = UnitLevel.fromFile(row.level());
        if (level.isEmpty()) {
            return;
        }
        if (row.parentCode().isBlank()) {
            if (level.get() != UnitLevel.PROVINCE) {
                problems.add(
                        new RowProblem(row.line(), "thiếu mã đơn vị cấp trên (parent_code)", "parent_code is missing"));
            }
            return;
        }
        UnitRow parent = byCode.get(row.parentCode());
        if (parent == null) {
            problems.add(new RowProblem(
                    row.line(),
                    "không có đơn vị cấp trên mang mã " + row.parentCode(),
                    "there is no unit with the parent code " + row.parentCode()));
            return;
        }
        Optional<UnitLevel> above = UnitLevel.fromFile(parent.level());
        if (above.isPresent() && above.get().compareTo(level.get()) >= 0) {
            boolean circle = isBelowItself(row, byCode);
            problems.add(new RowProblem(
                    row.line(),
                    "đơn vị cấp trên " + row.parentCode() + " phải thuộc cấp cao hơn"
                            + (circle ? "; đơn vị này đang nằm dưới chính nó (vòng lặp)" : ""),
                    "the parent " + row.parentCode() + " must be of a higher level"
                            + (circle ? "; this unit lies below itself (a cycle)" : "")));
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
