package vn.dany.formats.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.dany.core.finding.WorkbookFinding;

/** Reads the sheets of a workbook: values only, nothing outside the file, and no more than there is room for. */
public final class XlsxReader {

    private XlsxReader() {}

    /** Is told of cells that hold something else than a value of its full length. */
    public interface Remarks {
        /** Says what is the matter with a cell, {@code place} being its address such as {@code survey!C14}. */
        void remark(String place, WorkbookFinding code, Object... arguments);
    }

    /**
     * The sheets behind those tabs that {@code chosen} leaves of all tabs in the order people see them.
     *
     * @throws TooMuch if there is more in them than {@code room}
     * @throws IOException if {@code bytes} are no workbook, or a broken one
     */
    public static List<Sheet> read(byte[] bytes, Room room, UnaryOperator<List<Tab>> chosen, Remarks remarks)
            throws IOException {
        try (WorkbookParts parts = WorkbookParts.open(bytes, room.inflated())) {
            WorkbookTabs all = tabs(parts);
            List<Tab> tabs = chosen.apply(all.tabs());
            List<String> shared = shared(parts, room);
            CellFormats formats = CellFormats.read(parts.part("xl/styles.xml"), all.from1904());
            List<Sheet> sheets = new ArrayList<>();
            for (Tab tab : tabs) {
                XMLStreamReader xml = parts.part(tab.part());
                if (xml != null) {
                    sheets.add(new SheetReading(tab.name(), xml, shared, formats, room, remarks).sheet());
                }
            }
            return sheets;
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof TooMuch tooMuch ? tooMuch : new IOException("broken XML", e);
        } catch (RuntimeException e) {
            // Of a hostile archive nothing else can be expected of the libraries that open it.
            throw new IOException("a broken workbook", e);
        }
    }

    private static WorkbookTabs tabs(WorkbookParts parts) throws IOException, XMLStreamException {
        XMLStreamReader workbook = parts.part("xl/workbook.xml");
        XMLStreamReader links = parts.part("xl/_rels/workbook.xml.rels");
        if (workbook == null) {
            throw new IOException("not a workbook");
        }
        return links == null ? new WorkbookTabs(List.of(), false) : WorkbookTabs.read(workbook, links);
    }

    private static List<String> shared(WorkbookParts parts, Room room) throws IOException, XMLStreamException {
        List<String> shared = new ArrayList<>();
        XMLStreamReader xml = parts.part("xl/sharedStrings.xml");
        while (xml != null && xml.hasNext()) {
            if (next(xml) == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                if (shared.size() >= room.texts()) {
                    throw new TooMuch();
                }
                shared.add(SheetReading.text(xml, "si", room));
            }
        }
        return shared;
    }

    /** The next event; a document type is refused, for no workbook has one. */
    static int next(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("a document type in a workbook");
        }
        return event;
    }
}
