package vn.dany.formats.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import vn.dany.core.finding.FileFinding;
import vn.dany.core.finding.Finding;
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

    private static final int LINES = 20_000;

    private UnitsTable() {}

    /**
     * What was read.
     *
     * @param problems why the file is refused, by line; then {@code rows} is of no use
     */
    public record Read<T>(List<T> rows, List<Finding> problems) {}

    /** The units in {@code file}. */
    public static Read<UnitRow> units(InputStream file) throws IOException {
        return rows(table(file, UNITS), UnitsTable::unit);
    }

    /** The edges in {@code file}, one for each unit that a line names. */
    public static Read<SuccessionRow> successions(InputStream file) throws IOException {
        byte[] bytes = bytes(file);
        // Told apart by the header: only the second kind speaks of what a unit was formed from.
        CsvTable named = table(new ByteArrayInputStream(bytes), NAMED);
        if (named.problems().isEmpty()) {
            List<SuccessionRow> rows = new ArrayList<>();
            named.lines().forEach(line -> rows.addAll(named(line)));
            return new Read<>(List.copyOf(rows), List.of());
        }
        boolean isNamed = named.problems().stream()
                .noneMatch(problem -> problem.code() == FileFinding.COLUMN_MISSING
                        && problem.arguments().get(0).equals("formed_from"));
        return isNamed
                ? new Read<>(List.of(), named.problems())
                : rows(table(new ByteArrayInputStream(bytes), EDGES), UnitsTable::edge);
    }

    /** The same file as CSV text, for sending it once more; empty for no bytes. The file must have been read before. */
    public static String asCsv(byte[] file) throws IOException {
        try {
            return !XlsxRows.isWorkbook(file)
                    ? file.length == 0 ? "" : FileText.read(new ByteArrayInputStream(file), XlsxRows.MAX_BYTES)
                    : csv(XlsxRows.read(file));
        } catch (FileText.Unreadable e) {
            throw new IllegalArgumentException("a file that could not be read", e);
        }
    }

    private static String csv(List<CsvTable.Line> rows) throws IOException {
        int columns = rows.get(0).cells().size();
        StringWriter text = new StringWriter();
        try (CsvWriter lines = CsvWriter.builder().build(text)) {
            for (CsvTable.Line row : rows) {
                List<String> cells = new ArrayList<>(row.cells());
                while (cells.size() < columns) {
                    cells.add("");
                }
                lines.writeRecord(cells);
            }
        }
        return text.toString();
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

    private static <T> Read<T> rows(CsvTable table, Function<CsvTable.Line, T> row) {
        return new Read<>(
                table.problems().isEmpty() ? table.lines().stream().map(row).toList() : List.of(), table.problems());
    }

    private static CsvTable table(InputStream file, List<String> columns) throws IOException {
        byte[] bytes = bytes(file);
        try {
            if (bytes.length > XlsxRows.MAX_BYTES) {
                throw new FileText.Unreadable(1, FileFinding.TOO_LARGE, "2 MB");
            }
            CsvTable table = XlsxRows.isWorkbook(bytes)
                    ? CsvTable.of(XlsxRows.read(bytes), columns, List.of())
                    : CsvTable.read(new ByteArrayInputStream(bytes), columns);
            if (table.lines().size() > LINES) {
                throw new FileText.Unreadable(LINES + 2, FileFinding.TOO_MANY_LINES);
            }
            return table;
        } catch (FileText.Unreadable e) {
            return new CsvTable(List.of(), List.of(e.problem()));
        }
    }

    private static byte[] bytes(InputStream file) throws IOException {
        return file.readNBytes(XlsxRows.MAX_BYTES + 1);
    }
}
