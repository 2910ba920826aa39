package vn.dany.formats.files;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dany.core.finding.FileFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.Verdict;
import vn.dany.core.unit.ReformRows;
import vn.dany.core.unit.SuccessionRow;
import vn.dany.core.unit.UnitRow;

/**
 * Units and succession files, as CSV (UTF-8) or as the first sheet of an .xlsx workbook, at most 2 MB and 20,000 lines.
 *
 * <p>A succession file has the columns {@code predecessor_code,predecessor_name,successor_code,successor_name,kind,
 * legal_basis,source} and may leave all but the codes empty; or {@code code,full_name,formed_from,from_old_bac_giang},
 * where the units merged stand as text between commas.
 */
public final class UnitsTable {

    private static final List<String> UNITS = List.of("code", "name", "type", "parent_code", "level");
    private static final List<String> EDGES = List.of(
            "predecessor_code",
            "predecessor_name",
            "successor_code",
            "successor_name",
            "kind",
            "legal_basis",
            "source");
    private static final List<String> NAMED = List.of("code", "full_name", "formed_from", "from_old_bac_giang");

    /** What a succession file says of a unit that nothing happened to. */
    private static final String UNCHANGED = "giữ nguyên";

    private UnitsTable() {}

    /** The lines of a units file and of a succession file, which may have no bytes; or everything wrong with either. */
    public static Verdict<ReformRows> reform(byte[] units, byte[] successions) {
        Verdict<List<UnitRow>> rows = units.length == 0
                ? new Verdict.Refused<>(List.of(Finding.line(1, FileFinding.NOT_CHOSEN)))
                : units(units);
        Verdict<List<SuccessionRow>> lines =
                successions.length == 0 ? new Verdict.Sound<>(List.of()) : successions(successions);
        List<Finding> problems = Stream.of(rows, lines)
                .flatMap(verdict -> verdict.problems().stream())
                .toList();
        return problems.isEmpty()
                ? new Verdict.Sound<>(new ReformRows(rows.orElseThrow(), lines.orElseThrow()))
                : new Verdict.Refused<>(problems);
    }

    /** The units in {@code file}. */
    public static Verdict<List<UnitRow>> units(byte[] file) {
        return rows(CsvTable.of(file, UNITS), UnitsTable::unit);
    }

    /** The edges in {@code file}, one for each unit that a line names. */
    public static Verdict<List<SuccessionRow>> successions(byte[] file) {
        // Told apart by the header: only the second kind speaks of what a unit was formed from.
        CsvTable named = CsvTable.of(file, NAMED);
        if (named.problems().isEmpty()) {
            return new Verdict.Sound<>(
                    named.lines().stream().flatMap(line -> named(line).stream()).toList());
        }
        boolean isNamed = named.problems().stream()
                .noneMatch(problem -> problem.code() == FileFinding.COLUMN_MISSING
                        && problem.arguments().get(0).equals("formed_from"));
        return isNamed ? new Verdict.Refused<>(named.problems()) : rows(CsvTable.of(file, EDGES), UnitsTable::edge);
    }

    private static UnitRow unit(CsvTable.Line line) {
        return new UnitRow(line.number(), line.cell(0), line.cell(1), line.cell(2), line.cell(3), line.cell(4));
    }

    private static SuccessionRow edge(CsvTable.Line line) {
        return new SuccessionRow(
                line.number(), line.cell(0), line.cell(2), line.cell(4), line.cell(5), line.cell(6), false);
    }

    private static List<SuccessionRow> named(CsvTable.Line line) {
        boolean external = line.cell(3).equals("0");
        return Arrays.stream(line.cell(2).split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> name.equals(UNCHANGED) ? line.cell(1) : name)
                .map(name -> new SuccessionRow(line.number(), name, line.cell(0), "", "", "", external))
                .toList();
    }

    private static <T> Verdict<List<T>> rows(CsvTable table, Function<CsvTable.Line, T> row) {
        return table.problems().isEmpty()
                ? new Verdict.Sound<>(table.lines().stream().map(row).toList())
                : new Verdict.Refused<>(table.problems());
    }
}
