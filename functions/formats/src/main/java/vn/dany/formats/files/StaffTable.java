package vn.dany.formats.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dany.core.access.StaffRow;
import vn.dany.core.finding.FileFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.Verdict;
import vn.dany.formats.xlsx.WorkbookWriting;

/**
 * The register of staff as a table with the columns {@code email,name,role,unit,from,until}, one line for each assignment:
 * written as a workbook, read from one or from CSV, at most 2 MB and 20,000 lines.
 */
public final class StaffTable {

    private static final List<String> COLUMNS = List.of("email", "name", "role", "unit", "from", "until");

    private StaffTable() {}

    /** The lines of {@code file} that say anything, or everything that keeps them from being read. */
    public static Verdict<List<StaffRow>> read(byte[] file) {
        if (file.length == 0) {
            return new Verdict.Refused<>(List.of(Finding.line(1, FileFinding.NOT_CHOSEN)));
        }
        CsvTable table = CsvTable.of(file, COLUMNS);
        return table.problems().isEmpty()
                ? new Verdict.Sound<>(table.lines().stream()
                        .filter(line -> line.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                        .map(line -> new StaffRow(
                                line.number(),
                                line.cell(0),
                                line.cell(1),
                                line.cell(2),
                                line.cell(3),
                                line.cell(4),
                                line.cell(5)))
                        .toList())
                : new Verdict.Refused<>(table.problems());
    }

    /** A workbook with {@code rows}, whose numbers say nothing. */
    public static byte[] write(List<StaffRow> rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(COLUMNS);
        rows.forEach(
                row -> lines.add(List.of(row.identity(), row.name(), row.role(), row.unit(), row.from(), row.until())));
        return WorkbookWriting.write(Map.of("staff", lines));
    }
}
