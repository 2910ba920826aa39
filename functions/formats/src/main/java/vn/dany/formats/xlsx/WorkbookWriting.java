package vn.dany.formats.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes sheets of texts as a workbook; equal sheets give equal bytes. Every cell but a figure is a text, so that a code
 * such as 07 stays what it is and no cell can be a formula.
 */
public final class WorkbookWriting {

    /** Not the first instant a zip can state: Java takes that for "earlier" and adds the time in the machine's zone. */
    private static final LocalDateTime CONSTANT = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final String STYLES = XML + "<styleSheet xmlns=\"" + MAIN + "\">"
            + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
            + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"3\">"
            + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\""
            + " applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"
            + "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\""
            + " applyFont=\"1\"/>"
            + "<xf numFmtId=\"3\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
            + "</cellXfs></styleSheet>";

    /** What XML cannot hold, and what a reader would take for it. */
    private static final Pattern ESCAPED =
            Pattern.compile("_x(?=[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\uFFFE\\uFFFF]");

    private WorkbookWriting() {}

    /** The workbook with {@code sheets}, each a list of lines of cells; an empty cell is the empty text. */
    public static byte[] write(Map<String, List<List<String>>> sheets) {
        return write(sheets, Integer.MAX_VALUE);
    }

    /** The same for tables of figures: below the heading, the cells from the column {@code figures} on are whole numbers or empty. */
    public static byte[] write(Map<String, List<List<String>>> sheets, int figures) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            StringBuilder types = new StringBuilder();
            StringBuilder names = new StringBuilder();
            StringBuilder links = new StringBuilder();
            int number = 0;
            for (String name : sheets.keySet()) {
                number++;
                types.append("<Override PartName=\"/xl/worksheets/sheet" + number + ".xml\" ContentType=\"" + CONTENT
                        + "worksheet+xml\"/>");
                names.append(
                        "<sheet name=\"" + text(name) + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>");
                links.append(link(number, "worksheet", "worksheets/sheet" + number + ".xml"));
            }
            put(
                    zip,
                    "[Content_Types].xml",
                    XML + "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                            + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + CONTENT + "sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + CONTENT + "styles+xml\"/>"
                            + types
                            + "</Types>");
            put(zip, "_rels/.rels", links(link(1, "officeDocument", "xl/workbook.xml")));
            put(
                    zip,
                    "xl/workbook.xml",
                    XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + names
                            + "</sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", links(links + link(number + 1, "styles", "styles.xml")));
            put(zip, "xl/styles.xml", STYLES);
            number = 0;
            for (List<List<String>> lines : sheets.values()) {
                put(zip, "xl/worksheets/sheet" + ++number + ".xml", sheet(lines, figures));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    private static String links(String links) {
        return XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + links + "</Relationships>";
    }

    private static String link(int number, String type, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target
                + "\"/>";
    }

    private static String sheet(List<List<String>> lines, int figures) {
        StringBuilder xml = new StringBuilder(XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetViews>"
                + "<sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\""
                + " state=\"frozen\"/></sheetView></sheetViews><cols><col min=\"1\" max=\"50\" width=\"24\""
                + " customWidth=\"1\"/></cols><sheetData>");
        int number = 0;
        for (List<String> line : lines) {
            xml.append("<row r=\"").append(++number).append("\">");
            for (int column = 0; column < line.size(); column++) {
                if (line.get(column).isEmpty()) {
                    continue;
                }
                if (number > 1 && column >= figures) {
                    xml.append("<c r=\"")
                            .append(Sheet.letters(column))
                            .append(number)
                            .append("\" s=\"2\"><v>");
                    xml.append(Long.parseLong(line.get(column))).append("</v></c>");
                } else {
                    xml.append("<c r=\"").append(Sheet.letters(column)).append(number);
                    xml.append("\" s=\"").append(number == 1 ? 1 : 0);
                    xml.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
                    xml.append(text(line.get(column))).append("</t></is></c>");
                }
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static String text(String text) {
        Matcher escaped = ESCAPED.matcher(text);
        String safe = escaped.replaceAll(
                match -> String.format("_x%04X_", (int) match.group().charAt(0))
                        + (match.group().equals("_x") ? "x" : ""));
        return safe.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void put(ZipOutputStream zip, String name, String part) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(CONSTANT);
        zip.putNextEntry(entry);
        zip.write(part.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
