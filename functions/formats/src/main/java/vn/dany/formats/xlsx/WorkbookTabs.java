package vn.dany.formats.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The tabs of a workbook in the order people see them. What the parts behind them are called says nothing of it:
 * {@code sheet1.xml} is often the last tab of a workbook that was edited for years.
 *
 * @param from1904 whether the workbook counts days from the beginning of 1904
 */
record WorkbookTabs(List<Tab> tabs, boolean from1904) {

    private static final String WORKSHEET = "/worksheet";

    /**
     * The tabs in their order.
     *
     * @param workbook {@code xl/workbook.xml}
     * @param links {@code xl/_rels/workbook.xml.rels}
     */
    static WorkbookTabs read(XMLStreamReader workbook, XMLStreamReader links) throws XMLStreamException {
        Map<String, String> parts = parts(links);
        List<Tab> tabs = new ArrayList<>();
        boolean from1904 = false;
        while (next(workbook, "sheet", "workbookPr")) {
            if (workbook.getLocalName().equals("workbookPr")) {
                from1904 = Set.of("1", "true").contains(String.valueOf(workbook.getAttributeValue(null, "date1904")));
                continue;
            }
            String name = workbook.getAttributeValue(null, "name");
            String part = parts.get(id(workbook));
            String state = workbook.getAttributeValue(null, "state");
            if (name != null && part != null) {
                tabs.add(new Tab(name, part, state != null && !state.equals("visible")));
            }
        }
        return new WorkbookTabs(tabs, from1904);
    }

    private static Map<String, String> parts(XMLStreamReader links) throws XMLStreamException {
        Map<String, String> parts = new HashMap<>();
        while (next(links, "Relationship")) {
            String id = links.getAttributeValue(null, "Id");
            String target = links.getAttributeValue(null, "Target");
            String type = links.getAttributeValue(null, "Type");
            boolean inside = !"External".equals(links.getAttributeValue(null, "TargetMode"));
            if (id != null && target != null && inside && type != null && type.endsWith(WORKSHEET)) {
                parts.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        return parts;
    }

    private static @Nullable String id(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            // Workbooks in the strict format have another namespace for the same thing.
            if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i) != null) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** On to the next element of such a name. */
    private static boolean next(XMLStreamReader xml, String... names) throws XMLStreamException {
        Set<String> wanted = Set.of(names);
        while (xml.hasNext()) {
            if (XlsxReader.next(xml) == XMLStreamConstants.START_ELEMENT && wanted.contains(xml.getLocalName())) {
                return true;
            }
        }
        return false;
    }
}
