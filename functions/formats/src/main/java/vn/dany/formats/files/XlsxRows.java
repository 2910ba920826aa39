package vn.dany.formats.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.dany.core.finding.FileFinding;
import vn.dany.core.finding.WorkbookFinding;
import vn.dany.formats.xlsx.Room;
import vn.dany.formats.xlsx.Sheet;
import vn.dany.formats.xlsx.TooMuch;
import vn.dany.formats.xlsx.XlsxReader;

/** The cells of a workbook's first tab as text: what stands in them, no formula and no format. */
final class XlsxRows {

    /** The largest file accepted, in bytes. */
    static final int MAX_BYTES = 2_000_000;

    /** The largest number of rows accepted, the header included. */
    static final int MAX_ROWS = 20_001;

    private static final int MAX_COLUMNS = 32;

    private static final Room ROOM =
            new Room(24_000_000, MAX_ROWS * MAX_COLUMNS, MAX_ROWS, MAX_COLUMNS, MAX_ROWS * MAX_COLUMNS, 2_000);

    private XlsxRows() {}

    /** Whether {@code bytes} begin like a workbook, which is a zip archive. */
    static boolean isWorkbook(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** The rows of the first tab that people see, if they hold anything, with their numbers in the sheet; at least one. */
    static List<CsvTable.Line> read(byte[] workbook) throws FileText.Unreadable {
        if (workbook.length > MAX_BYTES) {
            throw new FileText.Unreadable(1, FileFinding.TOO_LARGE, "2 MB");
        }
        List<FileText.Unreadable> errors = new ArrayList<>();
        List<Sheet> sheets;
        try {
            sheets = XlsxReader.read(
                    workbook,
                    ROOM,
                    tabs -> tabs.stream().filter(tab -> !tab.hidden()).limit(1).toList(),
                    (place, code, arguments) -> {
                        // A figure that a formula failed to find is no figure left out.
                        if (code == WorkbookFinding.ERROR_IN_CELL) {
                            errors.add(new FileText.Unreadable(lineOf(place), code, arguments));
                        }
                    });
        } catch (TooMuch e) {
            throw new FileText.Unreadable(1, FileFinding.WORKBOOK_TOO_LARGE);
        } catch (IOException e) {
            throw new FileText.Unreadable(1, FileFinding.WORKBOOK_BROKEN);
        }
        if (!errors.isEmpty()) {
            throw errors.get(0);
        }
        if (sheets.isEmpty()) {
            throw new FileText.Unreadable(1, FileFinding.WORKBOOK_BROKEN);
        }
        List<Sheet.Line> lines = sheets.get(0).lines();
        if (lines.isEmpty()) {
            throw new FileText.Unreadable(1, FileFinding.FIRST_SHEET_EMPTY);
        }
        return lines.stream().map(XlsxRows::row).toList();
    }

    /** The line of a cell such as {@code Trang 1!C14}. */
    private static int lineOf(String place) {
        return Integer.parseInt(place.replaceFirst(".*\\D", ""));
    }

    private static CsvTable.Line row(Sheet.Line line) {
        List<String> cells = new ArrayList<>();
        line.cells().forEach((column, cell) -> {
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(cell.text());
        });
        return new CsvTable.Line(line.number(), List.copyOf(cells));
    }
}
