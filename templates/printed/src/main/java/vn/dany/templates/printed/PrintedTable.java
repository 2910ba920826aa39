package vn.dany.templates.printed;

import io.quarkus.qute.Qute;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.unit.UnitRegister;

/**
 * A table as a State office sends it, as the XML of a Word document (Office Open XML, ISO/IEC 29500 transitional), lying:
 * margins, letters, page numbers, organ and national title are those of Decree 30/2020/NĐ-CP. Number, place, day and
 * signatures are left to be filled in.
 *
 * @param organ whose plan it is about
 * @param unit whose table it is
 * @param about what it is about, below the title
 * @param dated when the file says it was made, in ISO 8601
 */
@TemplateData
public record PrintedTable(
        String organ,
        String unit,
        String title,
        List<String> about,
        List<Column> columns,
        List<Row> rows,
        String year,
        String dated) {

    private static final Map<String, String> TEMPLATES = new LinkedHashMap<>();

    static {
        TEMPLATES.put("[Content_Types].xml", "annex/content-types.xml");
        TEMPLATES.put("_rels/.rels", "annex/package-relations.xml");
        TEMPLATES.put("docProps/core.xml", "table/properties.xml");
        TEMPLATES.put("word/document.xml", "table/document.xml");
        TEMPLATES.put("word/styles.xml", "table/styles.xml");
        TEMPLATES.put("word/header1.xml", "annex/header.xml");
        TEMPLATES.put("word/_rels/document.xml.rels", "table/document-relations.xml");
    }

    public PrintedTable {
        about = List.copyOf(about);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A table about a campaign, made at {@code now}. */
    static PrintedTable about(
            Campaign campaign,
            UnitRegister register,
            Instant now,
            String title,
            List<String> about,
            List<Column> columns,
            List<Row> rows) {
        return new PrintedTable(
                campaign.organ().vi().toUpperCase(Locale.ROOT),
                register.smallestAround(campaign.unitIds()).fullName().toUpperCase(Locale.ROOT),
                title,
                about,
                columns,
                rows,
                String.valueOf(now.atZone(CollectionWindow.ZONE).getYear()),
                DateTimeFormatter.ISO_INSTANT.format(now));
    }

    /** As a State office writes a figure: 1.200. */
    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
    }

    /**
     * A column.
     *
     * @param width in twentieths of a point; all of them make 14286
     */
    @TemplateData
    public record Column(String heading, int width) {}

    /**
     * A line.
     *
     * @param across whether its one cell goes across the whole table
     */
    @TemplateData
    public record Row(boolean across, List<Cell> cells) {

        static Row across(String text) {
            return new Row(true, List.of(new Cell("CellHead", text)));
        }
    }

    /** A cell and its style. */
    @TemplateData
    public record Cell(String style, String text) {

        static Cell of(String text) {
            return new Cell("Cell", text);
        }

        static Cell number(String text) {
            return new Cell("CellNumber", text);
        }
    }

    /** The text of every part, by its name in the document. */
    public Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        TEMPLATES.forEach((name, template) -> parts.put(
                name,
                Qute.engine()
                        .getTemplate("printed/" + template)
                        .data("table", this)
                        .render()));
        return parts;
    }
}
