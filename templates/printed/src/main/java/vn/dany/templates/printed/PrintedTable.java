package vn.dany.templates.printed;

import io.quarkus.qute.Qute;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitLevel;
import vn.dany.core.unit.UnitRegister;

/**
 * A table as an office sends it, as the XML of a Word document (Office Open XML, ISO/IEC 29500 transitional), lying:
 * margins, letters and page numbers are those of Decree 30/2020/NĐ-CP, the head is the one of the {@link Letterhead}.
 * Number, place, day and signatures are left to be filled in.
 *
 * @param unit whose table it is
 * @param about what it is about, below the title
 * @param dated when the file says it was made, in ISO 8601
 */
@TemplateData
public record PrintedTable(
        List<Report.Line> headLeft,
        List<Report.Line> headRight,
        String unit,
        String title,
        List<String> about,
        List<Column> columns,
        List<Row> rows,
        String dated) {

    /** So many units are named at the head. */
    private static final int NAMES = 3;

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
        Letterhead letterhead = Letterhead.of(campaign);
        String whose = whose(campaign, register);
        return new PrintedTable(
                letterhead.left(campaign, whose),
                letterhead.right(),
                whose,
                title,
                about,
                columns,
                rows,
                DateTimeFormatter.ISO_INSTANT.format(now));
    }

    /** Of the head. */
    public List<Integer> headWidths() {
        return List.of(6_286, 8_000);
    }

    /** The unit around all of them if nothing of it is missing, otherwise a few names, or how many of it they are. */
    private static String whose(Campaign campaign, UnitRegister register) {
        List<UnitId> units = campaign.unitIds();
        AdministrativeUnit around = register.smallestAround(units);
        LocalDate then = LocalDate.ofInstant(campaign.rounds().get(0).firstOpensAt(), CollectionWindow.ZONE);
        boolean whole = register.subtree(around.id()).stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE && unit.existsOn(then))
                .allMatch(unit -> units.contains(unit.id()));
        if (whole) {
            return around.fullName();
        }
        return units.size() <= NAMES
                ? units.stream()
                        .map(register::unit)
                        .map(AdministrativeUnit::fullName)
                        .collect(Collectors.joining(", "))
                : MessageBundles.get(PrintedMessages.class)
                        .tableUnits(ReportSentences.count(units.size()), around.fullName());
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
