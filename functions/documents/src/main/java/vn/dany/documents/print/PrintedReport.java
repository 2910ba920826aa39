package vn.dany.documents.print;

import java.io.IOException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dany.templates.printed.BarChart;
import vn.dany.templates.printed.Report;

/**
 * A {@link Report} as PDF on A4: the blocks of the Word document in the looks of its style sheet, tagged for those who
 * have it read to them. Equal reports give equal bytes.
 */
public final class PrintedReport {

    private static final double CELL = Looks.millimetres(Report.CELL_MARGIN);
    private static final double HEADER = Looks.millimetres(Report.Page.A4.header());

    private static final double SIDES = 3;
    private static final double SMALLEST = 0.5;
    private static final double SMALLER = 0.04;

    private final Report report;
    private final Looks looks;
    private final Flow flow = new Flow(
            Looks.millimetres(Report.Page.A4.left()),
            Looks.millimetres(Report.Page.A4.top()),
            Looks.millimetres(Report.Page.A4.right()),
            Looks.millimetres(Report.Page.A4.bottom()));
    private final Tag document = Tag.document();
    private final List<Flow.Piece> pieces = new ArrayList<>();

    private PrintedReport(Report report, double size) {
        this.report = report;
        this.looks = new Looks(report.styleSheet(), size);
        sides(report.headLeft(), report.headRight(), report.headWidths());
        paragraph("Title", report.kind());
        paragraph("Subject", report.subject());
        report.body().forEach(this::block);
        sides(report.recipients(), report.signature(), report.signWidths());
        report.annex().forEach(this::block);
    }

    /** The file, dated {@code at}. */
    public static byte[] write(Report report, Instant at) {
        return new PrintedReport(report, 1).write(at);
    }

    /** The same on one page, in letters as much smaller as that takes; down to half, as what is longer is not read. */
    public static byte[] writeOnePage(Report report, Instant at) {
        double size = 1;
        PrintedReport printed = new PrintedReport(report, size);
        while (size - SMALLER >= SMALLEST && printed.flow.count(printed.pieces) > 1) {
            size -= SMALLER;
            printed = new PrintedReport(report, size);
        }
        return printed.write(at);
    }

    private byte[] write(Instant at) {
        try (PrintedPages pages = new PrintedPages(report.subject(), report.organ(), at)) {
            flow.draw(pages, pieces, this::head);
            return pages.finish(document);
        }
    }

    /** The number of the page in the upper margin, but on the first; below it whether the report is provisional. */
    private void head(Canvas canvas, int page) throws IOException {
        double y = HEADER;
        if (page > 1) {
            Look number = looks.of("Header");
            number.draw(canvas, List.of(Integer.toString(page)), 0, flow.left(), y, flow.width());
            y += number.leading();
        }
        Look provisional = looks.of("Provisional");
        List<String> lines = provisional.lines(clean(report.provisional()), flow.width());
        for (int line = 0; line < lines.size(); line++) {
            provisional.draw(canvas, lines, line, flow.left(), y + line * provisional.leading(), flow.width());
        }
    }

    private void block(Report.Block block) {
        @Nullable BarChart chart = block.chart();
        if (chart != null) {
            new PrintedChart(chart, looks, flow).addTo(pieces, document.addFigure(clean(chart.described())));
        } else if (block.rows().isEmpty()) {
            paragraph(block.style(), block.text());
        } else {
            new PrintedTable(block.widths(), block.rows(), looks, flow).addTo(pieces, document.add("Table"));
        }
    }

    private void paragraph(String style, String text) {
        Look look = looks.of(style);
        Tag tag = document.add(look.level() > 0 ? "H" + look.level() : "P");
        List<String> lines = look.lines(clean(text), flow.width());
        int last = lines.size() - 1;
        for (int i = 0; i <= last; i++) {
            int line = i;
            // Neither the first nor the last of several lines stands on a page alone.
            boolean keeps = i == last ? look.keepsNext() : look.keepsLines() || i == 0 || i == last - 1;
            pieces.add(new Flow.Piece(
                    i == 0 ? look.before() : 0,
                    look.leading(),
                    i == last ? look.after() : 0,
                    keeps,
                    look.newPage() && i == 0,
                    List.of(),
                    (canvas, y, again) ->
                            canvas.content(tag, drawn -> look.draw(drawn, lines, line, flow.left(), y, flow.width()))));
        }
    }

    /** Two columns of lines beside each other, on one page. */
    private void sides(List<Report.Line> left, List<Report.Line> right, List<Integer> widths) {
        List<Report.Line> both = new ArrayList<>(left);
        both.addAll(right);
        if (both.isEmpty()) {
            return;
        }
        double first = Looks.millimetres(widths.get(0));
        Column one = new Column(left, flow.left(), first);
        Column other = new Column(right, flow.left() + first, Looks.millimetres(widths.get(1)));
        pieces.add(new Flow.Piece(
                SIDES, Math.max(one.height(), other.height()), 0, false, false, List.of(), (canvas, y, again) -> {
                    one.draw(canvas, y);
                    other.draw(canvas, y);
                }));
    }

    /** Lines below each other. */
    private final class Column {

        private final List<Report.Line> paragraphs;
        private final List<Tag> tags;
        private final double x;
        private final double width;

        Column(List<Report.Line> paragraphs, double x, double width) {
            this.paragraphs = paragraphs;
            this.tags = paragraphs.stream().map(line -> document.add("P")).toList();
            this.x = x + CELL;
            this.width = width - 2 * CELL;
        }

        double height() {
            double height = 0;
            for (Report.Line paragraph : paragraphs) {
                Look look = looks.of(paragraph.style());
                height += look.before() + lines(paragraph).size() * look.leading() + look.after();
            }
            return height;
        }

        void draw(Canvas canvas, double top) throws IOException {
            double y = top;
            for (int i = 0; i < paragraphs.size(); i++) {
                Look look = looks.of(paragraphs.get(i).style());
                List<String> lines = lines(paragraphs.get(i));
                double start = y + look.before();
                canvas.content(tags.get(i), drawn -> {
                    for (int line = 0; line < lines.size(); line++) {
                        look.draw(drawn, lines, line, x, start + line * look.leading(), width);
                    }
                });
                y = start + lines.size() * look.leading() + look.after();
            }
        }

        private List<String> lines(Report.Line paragraph) {
            return looks.of(paragraph.style()).lines(clean(paragraph.text()), width);
        }
    }

    /** Composed, and on one line before it is broken. */
    static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\t\\r\\n]", " ");
    }
}
