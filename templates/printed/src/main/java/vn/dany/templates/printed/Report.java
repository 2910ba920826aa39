package vn.dany.templates.printed;

import io.quarkus.qute.Qute;
import io.quarkus.qute.TemplateData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The report of a round, as the XML of a Word document (Office Open XML, ISO/IEC 29500 transitional), laid out as Decree
 * 30/2020/NĐ-CP has it for the State or Guideline 36-HD/VPTW for the Party: which, says the {@link Letterhead}. Number,
 * day and recommendations stay to be filled in.
 *
 * @param kind what kind of document it is
 * @param subject what it is about
 * @param provisional said at the head of every page of a report that is not final; empty for one that is
 * @param dated when the file says it was made, in ISO 8601
 */
@TemplateData
public record Report(
        List<Line> headLeft,
        List<Line> headRight,
        String kind,
        String subject,
        String organ,
        String provisional,
        List<Block> body,
        List<Line> recipients,
        List<Line> signature,
        List<Block> annex,
        String dated) {

    /** Room between the frame of a cell and its text, in twentieths of a point. */
    public static final int CELL_MARGIN = 85;

    /** Margins of the paper, and where the number of the page stands, in twentieths of a point. */
    @TemplateData
    public record Page(int top, int right, int bottom, int left, int header) {

        /** Those of Decree 30/2020/NĐ-CP and Guideline 36-HD/VPTW: 20, 15, 20 and 30 millimetres. */
        public static final Page A4 = new Page(1_134, 851, 1_134, 1_701, 567);
    }

    /** A line of text in one of the styles. */
    @TemplateData
    public record Line(String style, String text) {}

    /** A cell over {@code span} columns, {@code width} twentieths of a point wide. */
    @TemplateData
    public record Cell(String style, String text, int span, int width) {}

    /** A row of a table; heads are repeated on every page. */
    @TemplateData
    public record Row(boolean head, List<Cell> cells) {}

    /**
     * A paragraph, a table if it has rows, or a chart.
     *
     * @param widths of the columns, in twentieths of a point
     */
    @TemplateData
    public record Block(
            String style,
            String text,
            List<Integer> widths,
            List<Row> rows,
            @Nullable BarChart chart) {

        /** A paragraph. */
        public static Block of(String style, String text) {
            return new Block(style, text, List.of(), List.of(), null);
        }

        /** A table. */
        public static Block of(List<Integer> widths, List<Row> rows) {
            return new Block("", "", widths, rows, null);
        }

        /** A chart. */
        public static Block of(BarChart chart) {
            return new Block("Chart", "", List.of(), List.of(), chart);
        }
    }

    private static final Map<String, String> TEMPLATES = new LinkedHashMap<>();

    static {
        TEMPLATES.put("[Content_Types].xml", "content-types.xml");
        TEMPLATES.put("_rels/.rels", "package-relations.xml");
        TEMPLATES.put("docProps/core.xml", "properties.xml");
        TEMPLATES.put("word/document.xml", "document.xml");
        TEMPLATES.put("word/styles.xml", "styles.xml");
        TEMPLATES.put("word/header1.xml", "header.xml");
        TEMPLATES.put("word/header2.xml", "first-header.xml");
        TEMPLATES.put("word/_rels/document.xml.rels", "document-relations.xml");
    }

    /** What it stands on. */
    public Page page() {
        return Page.A4;
    }

    /** Of the two sides of the head; together the width of the text. */
    public List<Integer> headWidths() {
        return List.of(3_604, 5_750);
    }

    /** Of recipients and signature. */
    public List<Integer> signWidths() {
        return List.of(4_354, 5_000);
    }

    /** The text of every part, by its name in the document. */
    public Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        TEMPLATES.forEach((name, template) -> parts.put(name, render(template)));
        charts().forEach(chart -> parts.put(
                "word/charts/chart" + chart.number() + ".xml",
                Qute.engine()
                        .getTemplate("printed/report/chart.xml")
                        .data("chart", chart)
                        .render()));
        return parts;
    }

    /** Its charts, in their order. */
    public List<BarChart> charts() {
        return Stream.concat(body.stream(), annex.stream())
                .map(Block::chart)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The part that says how its styles look. */
    public String styleSheet() {
        return render("styles.xml");
    }

    private String render(String template) {
        return Qute.engine()
                .getTemplate("printed/report/" + template)
                .data("report", this)
                .render();
    }
}
