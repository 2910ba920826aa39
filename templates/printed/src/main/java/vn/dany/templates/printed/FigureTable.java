package vn.dany.templates.printed;

import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.unit.UnitRegister;

/** Figures about a campaign as a table for a State office: parts below each other, all with the same columns. */
public final class FigureTable {

    private static final int WIDTH = 14_286;
    private static final int FIGURE = 1_500;

    private FigureTable() {}

    /** Lines of one kind under a heading of their own. */
    public record Part(String heading, List<Line> lines) {

        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** One line: a name, then as many figures as there are columns. */
    public record Line(String name, List<Long> figures) {

        public Line {
            figures = List.copyOf(figures);
        }
    }

    /**
     * The table, made at {@code now}.
     *
     * @param columns the headings of the figures, seven at most
     */
    public static PrintedTable of(
            Campaign campaign,
            UnitRegister register,
            Instant now,
            String title,
            String period,
            List<String> columns,
            List<Part> parts) {
        List<PrintedTable.Column> all = new ArrayList<>();
        all.add(new PrintedTable.Column(
                MessageBundles.get(PrintedMessages.class).tableItem(), WIDTH - FIGURE * columns.size()));
        columns.forEach(column -> all.add(new PrintedTable.Column(column, FIGURE)));
        List<PrintedTable.Row> rows = new ArrayList<>();
        for (Part part : parts) {
            rows.add(PrintedTable.Row.across(part.heading()));
            part.lines().forEach(line -> rows.add(row(line)));
        }
        return PrintedTable.about(
                campaign, register, now, title, List.of(period, campaign.title().vi()), all, rows);
    }

    private static PrintedTable.Row row(Line line) {
        List<PrintedTable.Cell> cells = new ArrayList<>(List.of(PrintedTable.Cell.of(line.name())));
        line.figures().forEach(figure -> cells.add(PrintedTable.Cell.number(ReportSentences.count(figure))));
        return new PrintedTable.Row(false, cells);
    }
}
