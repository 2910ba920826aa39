package vn.dany.documents.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.dany.templates.printed.Report;

/** A table of a report as pieces of a {@link Flow}: its rows, whose heads come again on every page. */
final class PrintedTable {

    private static final double CELL = Looks.millimetres(Report.CELL_MARGIN);
    private static final double RULE = 0.18;

    /** Which part of a page one piece of a row may take; a row that needs more is parted. */
    private static final double MOST = 0.8;

    private final List<Report.Row> rows;
    private final Looks looks;
    private final double left;
    private final int mostLines;

    PrintedTable(List<Integer> widths, List<Report.Row> rows, Looks looks, Flow flow) {
        this.rows = rows;
        this.looks = looks;
        double wide =
                Looks.millimetres(widths.stream().mapToInt(Integer::intValue).sum());
        left = flow.left() + (flow.width() - wide) / 2;
        mostLines = (int) (flow.height() * MOST / looks.of("Cell").leading());
    }

    void addTo(List<Flow.Piece> pieces, Tag table) {
        List<Flow.Piece> heads = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Report.Row row = rows.get(i);
            Tag tag = table.add("TR");
            List<Drawn> cells = cells(row, tag);
            int lines =
                    cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
            for (int from = 0; from < lines; from += mostLines) {
                Flow.Piece piece = piece(row, cells, from, i < rows.size() - 1, heads);
                pieces.add(piece);
                if (row.head()) {
                    heads.add(piece);
                }
            }
        }
    }

    /** A cell and its lines. */
    private record Drawn(Look look, List<String> lines, double x, double width, Tag tag) {

        /** How tall some of its lines are. */
        double height(int from, int most) {
            int some = Math.min(most, lines.size() - from);
            return some <= 0 ? 0 : look.before() + some * look.leading() + look.after();
        }
    }

    private List<Drawn> cells(Report.Row row, Tag tag) {
        List<Drawn> cells = new ArrayList<>();
        double x = left;
        for (Report.Cell cell : row.cells()) {
            Look look = looks.of(cell.style());
            double width = Looks.millimetres(cell.width());
            cells.add(new Drawn(
                    look,
                    look.lines(PrintedReport.clean(cell.text()), width - 2 * CELL),
                    x,
                    width,
                    tag.addCell(row.head(), cell.span())));
            x += width;
        }
        return cells;
    }

    private Flow.Piece piece(Report.Row row, List<Drawn> cells, int from, boolean more, List<Flow.Piece> heads) {
        double height = cells.stream()
                .mapToDouble(cell -> cell.height(from, mostLines))
                .max()
                .orElse(0);
        boolean keeps =
                row.head() || cells.stream().anyMatch(cell -> cell.look().keepsNext());
        return new Flow.Piece(
                0, height, 0, more && keeps, false, row.head() ? List.of() : heads, (canvas, y, again) -> {
                    for (Drawn cell : cells) {
                        canvas.ornament(drawn -> frame(drawn, cell, y, height));
                        if (again) {
                            canvas.ornament(drawn -> text(drawn, cell, from, y, height));
                        } else {
                            canvas.content(cell.tag(), drawn -> text(drawn, cell, from, y, height));
                        }
                    }
                });
    }

    private static void frame(Canvas canvas, Drawn cell, double y, double height) throws IOException {
        double right = cell.x() + cell.width();
        canvas.line(Ink.FULL, RULE, cell.x(), y, right, y);
        canvas.line(Ink.FULL, RULE, cell.x(), y + height, right, y + height);
        canvas.line(Ink.FULL, RULE, cell.x(), y, cell.x(), y + height);
        canvas.line(Ink.FULL, RULE, right, y, right, y + height);
    }

    private void text(Canvas canvas, Drawn cell, int from, double y, double height) throws IOException {
        Look look = cell.look();
        double top = y + look.before() + (height - cell.height(from, mostLines)) / 2;
        for (int line = from; line < Math.min(from + mostLines, cell.lines().size()); line++) {
            look.draw(
                    canvas,
                    cell.lines(),
                    line,
                    cell.x() + CELL,
                    top + (line - from) * look.leading(),
                    cell.width() - 2 * CELL);
        }
    }
}
