package vn.dany.formats.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vn.dany.core.finding.FileFinding;
import vn.dany.core.finding.Finding;

/**
 * The lines of a file of values between commas or semicolons (RFC 4180) with exactly the expected columns, in any order.
 *
 * @param lines what could be read; of no use where there are problems, but for finding more of them
 * @param problems why the file is refused, by line
 */
record CsvTable(List<Line> lines, List<Finding> problems) {

    private static final int LIMIT = 5_000_000;
    private static final int LINES = 20_000;

    /**
     * One line.
     *
     * @param number line number, the header being 1
     * @param cells in the order of the expected columns, stripped
     */
    record Line(int number, List<String> cells) {

        String cell(int column) {
            return cells.get(column);
        }
    }

    /** The lines of a file of values, or of the first tab of a workbook: at most 2 MB and 20,000 lines. */
    static CsvTable of(byte[] file, List<String> columns) {
        try {
            if (file.length > XlsxRows.MAX_BYTES) {
                throw new FileText.Unreadable(1, FileFinding.TOO_LARGE, "2 MB");
            }
            CsvTable table = XlsxRows.isWorkbook(file)
                    ? of(XlsxRows.read(file), columns, List.of())
                    : read(new ByteArrayInputStream(file), columns);
            if (table.lines().size() > LINES) {
                throw new FileText.Unreadable(LINES + 2, FileFinding.TOO_MANY_LINES);
            }
            return table;
        } catch (FileText.Unreadable e) {
            return new CsvTable(List.of(), List.of(e.problem()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CsvTable read(InputStream file, List<String> columns) throws IOException {
        return read(file, columns, List.of());
    }

    /** The same, where {@code remarks} may stand beside the expected columns; nobody reads them. */
    static CsvTable read(InputStream file, List<String> columns, List<String> remarks) throws IOException {
        try {
            return read(FileText.read(file, LIMIT), columns, remarks);
        } catch (FileText.Unreadable e) {
            return new CsvTable(List.of(), List.of(e.problem()));
        }
    }

    private static CsvTable read(String text, List<String> columns, List<String> remarks) throws IOException {
        List<Finding> problems = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        int at = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            Iterator<CsvRecord> records = reader.iterator();
            List<String> header = records.next().getFields();
            List<Integer> order = order(header, columns, remarks, problems);
            at = 1;
            while (!order.isEmpty() && records.hasNext()) {
                CsvRecord record = records.next();
                at = (int) record.getStartingLineNumber();
                line(record.getFields(), at, order, header.size(), problems, lines);
            }
        } catch (CsvParseException e) {
            problems.add(Finding.line(at + 1, FileFinding.STRAY_QUOTE));
        }
        return new CsvTable(List.copyOf(lines), List.copyOf(problems));
    }

    /**
     * The same from rows that were read already, the header first.
     *
     * @param rows each with its line number and its cells; a row may have fewer cells than the header
     */
    static CsvTable of(List<Line> rows, List<String> columns, List<String> remarks) {
        List<Finding> problems = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        List<String> header = rows.get(0).cells();
        List<Integer> order = order(header, columns, remarks, problems);
        if (!order.isEmpty()) {
            for (Line row : rows.subList(1, rows.size())) {
                List<String> cells = new ArrayList<>(row.cells());
                while (cells.size() < header.size()) {
                    cells.add("");
                }
                line(cells, row.number(), order, header.size(), problems, lines);
            }
        }
        return new CsvTable(List.copyOf(lines), List.copyOf(problems));
    }

    /** A spreadsheet under Vietnamese settings, where the comma is a decimal sign, saves semicolons. */
    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        return header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
    }

    private static void line(
            List<String> fields,
            int number,
            List<Integer> order,
            int columns,
            List<Finding> problems,
            List<Line> lines) {
        if (fields.size() != columns) {
            problems.add(Finding.line(number, FileFinding.WRONG_NUMBER_OF_COLUMNS, fields.size(), columns));
        } else if (fields.stream().anyMatch(cell -> cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0)) {
            problems.add(Finding.line(number, FileFinding.LINE_BREAK_IN_CELL));
        } else {
            lines.add(new Line(
                    number, order.stream().map(i -> fields.get(i).strip()).toList()));
        }
    }

    /** Where each expected column stands; empty if the header is not as expected. */
    private static List<Integer> order(
            List<String> header, List<String> columns, List<String> remarks, List<Finding> problems) {
        List<String> found = header.stream().map(String::strip).toList();
        String expected = String.join(",", columns);
        for (String column : columns) {
            if (!found.contains(column)) {
                problems.add(Finding.line(1, FileFinding.COLUMN_MISSING, column, expected));
            }
        }
        List<String> seen = new ArrayList<>();
        for (String column : found) {
            boolean known = columns.contains(column) || remarks.contains(column);
            if (!known || seen.contains(column)) {
                problems.add(Finding.line(1, FileFinding.COLUMN_TOO_MANY, column, expected));
            }
            seen.add(column);
        }
        return problems.isEmpty() ? columns.stream().map(found::indexOf).toList() : List.of();
    }
}
