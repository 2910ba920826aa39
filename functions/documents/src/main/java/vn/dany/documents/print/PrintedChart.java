package vn.dany.documents.print;

import java.io.IOException;
import java.util.List;
import vn.dany.documents.print.Canvas.Align;
import vn.dany.documents.print.Canvas.Style;
import vn.dany.templates.printed.BarChart;

/** A chart of a report as one piece of a {@link Flow}, drawn as an office program draws that of the Word document. */
final class PrintedChart {

    private static final double MM_PER_POINT = 25.4 / 72;

    private static final double AFTER_BAR = 1.2;
    private static final double THIN = 0.1;
    private static final double RULE = 0.25;
    private static final double AXIS_FOOT = 4.6;
    private static final double LETTERS_ABOVE_FOOT = 0.33;

    private final BarChart chart;
    private final Look look;
    private final Flow flow;
    private final double start;
    private final double longest;

    PrintedChart(BarChart chart, Looks looks, Flow flow) {
        this.chart = chart;
        this.look = looks.of("Chart");
        this.flow = flow;
        this.start = flow.left() + flow.width() * chart.left();
        this.longest = flow.width() * chart.across();
    }

    void addTo(List<Flow.Piece> pieces, Tag tag) {
        pieces.add(new Flow.Piece(
                look.before(), chart.height(), look.after(), false, false, List.of(), (canvas, y, again) -> {
                    canvas.ornament(drawn -> axis(drawn, y));
                    tag.box(flow.left(), y, flow.width(), chart.height());
                    canvas.content(tag, drawn -> bars(drawn, y));
                }));
    }

    private void axis(Canvas canvas, double y) throws IOException {
        double top = y + chart.margin();
        double foot = top + chart.bars().size() * chart.step();
        for (int tick = 0; chart.shares() && tick <= BarChart.TICKS; tick++) {
            double x = start + longest * tick / BarChart.TICKS;
            canvas.line(Ink.LINE, THIN, x, top, x, foot);
            canvas.text(look.style(), Align.CENTRE, chart.tick() * tick / 100 + "%", x, foot + AXIS_FOOT);
        }
        canvas.line(Ink.GREY, RULE, start, top, start, foot);
    }

    private void bars(Canvas canvas, double y) throws IOException {
        Style style = look.style();
        Style strong = new Style(Typeface.PAPER_BOLD, style.points(), style.ink());
        double step = chart.step();
        double names = flow.width() * chart.names();
        for (int i = 0; i < chart.bars().size(); i++) {
            BarChart.Bar bar = chart.bars().get(i);
            double middle = y + chart.margin() + (i + 0.5) * step;
            double thick = chart.thick();
            double wide = longest * bar.value() / chart.full();
            if (wide > 0) {
                canvas.fill(Ink.BAR, start, middle - thick / 2, wide, thick);
            }
            List<String> lines = Lines.full(
                    PrintedReport.clean(bar.shortName()),
                    names,
                    names,
                    line -> style.face().width(line, style.points()) * MM_PER_POINT);
            double foot = middle + foot(style) - (lines.size() - 1) * style.leading() / 2;
            canvas.lines(style, Align.RIGHT, lines, flow.left() + names, foot);
            double figure = strong.face().width(bar.figure(), strong.points()) * MM_PER_POINT;
            canvas.fill(
                    Ink.WHITE,
                    start + wide + THIN,
                    middle - style.leading() / 2,
                    figure + 2 * AFTER_BAR,
                    style.leading());
            canvas.text(strong, Align.LEFT, bar.figure(), start + wide + AFTER_BAR, middle + foot(style));
        }
    }

    /** How far below the middle of a line its letters stand. */
    private static double foot(Style style) {
        return style.points() * LETTERS_ABOVE_FOOT * MM_PER_POINT;
    }
}
