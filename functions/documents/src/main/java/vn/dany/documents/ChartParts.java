package vn.dany.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.dany.templates.printed.WorkbookChart;

/** What a workbook has besides once it has charts, since the library that writes it knows none: at most one on a sheet. */
final class ChartParts {

    private static final String TYPES = "[Content_Types].xml";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\""
            + " Target=\"%s\"/></Relationships>";
    private static final String TYPE =
            "<Override PartName=\"/%s\" ContentType=\"application/vnd.openxmlformats-officedocument.%s+xml\"/>";

    /** On a page of its own where it is printed: across two of them it would cover what stands at the foot. */
    private static final String DRAWING = "<rowBreaks count=\"1\" manualBreakCount=\"1\">"
            + "<brk id=\"%d\" max=\"16383\" man=\"1\"/></rowBreaks>"
            + "<drawing xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"rId1\"/>";

    private final Map<String, WorkbookChart> bySheet = new TreeMap<>();

    /** For the workbook in {@code draft}. */
    ChartParts(List<WorkbookChart> charts, ZipFile draft) throws IOException {
        List<String> names = sheets(draft);
        charts.forEach(
                chart -> bySheet.put("xl/worksheets/sheet" + (names.indexOf(chart.sheet()) + 1) + ".xml", chart));
    }

    /** The names of the sheets in their order, in which their parts are numbered. */
    private static List<String> sheets(ZipFile draft) throws IOException {
        List<String> names = new ArrayList<>();
        try (InputStream workbook = draft.getInputStream(new ZipEntry(WORKBOOK))) {
            XMLStreamReader part = XMLInputFactory.newDefaultFactory().createXMLStreamReader(workbook);
            while (part.hasNext()) {
                if (part.next() == XMLStreamConstants.START_ELEMENT
                        && part.getLocalName().equals("sheet")) {
                    names.add(part.getAttributeValue(null, "name"));
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return names;
    }

    /** Whether the part says something else with charts; it is small. */
    boolean changes(String part) {
        return bySheet.containsKey(part) || (part.equals(TYPES) && !bySheet.isEmpty());
    }

    /** That part with what it says of charts. */
    byte[] changed(byte[] before, String part) {
        String text = new String(before, StandardCharsets.UTF_8);
        WorkbookChart chart = bySheet.get(part);
        return (chart == null
                        ? text.replace("</Types>", types() + "</Types>")
                        : text.replace("</worksheet>", DRAWING.formatted(chart.top()) + "</worksheet>"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String types() {
        StringBuilder types = new StringBuilder();
        for (int number = 1; number <= bySheet.size(); number++) {
            types.append(TYPE.formatted(drawing(number), "drawing"))
                    .append(TYPE.formatted(chart(number), "drawingml.chart"));
        }
        return types.toString();
    }

    /** The parts that there are because of charts, by their names. */
    Map<String, String> added() {
        Map<String, String> added = new LinkedHashMap<>();
        int number = 0;
        for (Map.Entry<String, WorkbookChart> at : bySheet.entrySet()) {
            number++;
            added.put(relationsOf(at.getKey()), RELATIONS.formatted("drawing", "/" + drawing(number)));
            added.put(drawing(number), at.getValue().drawing());
            added.put(relationsOf(drawing(number)), RELATIONS.formatted("chart", "/" + chart(number)));
            added.put(chart(number), at.getValue().chart());
        }
        return added;
    }

    private static String drawing(int number) {
        return "xl/drawings/drawing" + number + ".xml";
    }

    private static String chart(int number) {
        return "xl/charts/chart" + number + ".xml";
    }

    private static String relationsOf(String part) {
        return part.replaceFirst("/([^/]+)$", "/_rels/$1.rels");
    }
}
