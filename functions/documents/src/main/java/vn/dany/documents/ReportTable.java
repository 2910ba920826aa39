package vn.dany.documents;

import java.util.ArrayList;
import java.util.List;
import vn.dany.templates.printed.Report;

/** A table of a report under way. */
final class ReportTable {

    private final List<Integer> widths;
    private final List<Report.Row> rows = new ArrayList<>();

    /** @param widths of the columns, in twentieths of a point; 9,354 fill the page */
    ReportTable(Integer... widths) {
        this.widths = List.of(widths);
    }

    /** The heads of the columns. */
    void head(String... texts) {
        List<Report.Cell> cells = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            cells.add(new Report.Cell("CellHead", texts[i], 1, widths.get(i)));
        }
        rows.add(new Report.Row(true, cells));
    }

    /** A row; what looks like a number stands on the right. */
    void row(boolean strong, String... texts) {
        List<Report.Cell> cells = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            boolean number = texts[i].isEmpty() || texts[i].matches("[0-9.,]+%?");
            cells.add(new Report.Cell(
                    number ? "CellNumber" : strong ? "CellStrong" : "Cell", texts[i], 1, widths.get(i)));
        }
        rows.add(new Report.Row(false, cells));
    }

    /** A row of one text over all columns. */
    void across(String text) {
        int width = widths.stream().mapToInt(Integer::intValue).sum();
        rows.add(new Report.Row(false, List.of(new Report.Cell("CellStrong", text, widths.size(), width))));
    }

    boolean isEmpty() {
        return rows.stream().allMatch(Report.Row::head);
    }

    Report.Block block() {
        return Report.Block.of(widths, rows);
    }
}
