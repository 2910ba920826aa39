package vn.dany.formats.xlsform;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.dany.formats.files.WorkbookTabs;
import vn.dany.core.finding.WorkbookFinding;

/** One reading of a workbook's sheets: values only, no formulas, nothing outside the file. */
final class WorkbookReading {

    static final int MAX_BYTES = 2 * 1024 * 1024;
    static final int MAX_SHARED = 60_000;

    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Set<String> wanted;
    private final Refusals refusals;
    private final List<String> shared = new ArrayList<>();

    private WorkbookReading(Set<String> wanted, Refusals refusals) {
        this.wanted = wanted;
        this.refusals = refusals;
    }

    /**
     * The sheets of {@code bytes} whose lower-case names are {@code wanted}, by those names; others are not looked at.
     * What is wrong is noted, and what could be read is returned.
     */
    static Map<String, Sheet> read(byte[] bytes, Set<String> wanted, Refusals refusals) {
        if (bytes.length > MAX_BYTES) {
            refusals.refuse("", WorkbookFinding.TOO_LARGE);
            return Map.of();
        }
        return new WorkbookReading(wanted, refusals).read(bytes);
    }

    private Map<String, Sheet> read(byte[] bytes) {
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        try (WorkbookParts parts = WorkbookParts.open(bytes)) {
            Map<String, String> names = names(parts);
            strings(parts);
            for (Map.Entry<String, String> name : names.entrySet()) {
                XMLStreamReader xml = parts.part(name.getValue());
                if (xml != null && !refusals.areMany()) {
                    sheets.put(
                            name.getKey().strip().toLowerCase(Locale.ROOT),
                            new SheetReading(name.getKey(), xml, shared, refusals).sheet());
                }
            }
        } catch (WorkbookParts.TooLarge | SheetReading.TooMuch e) {
            tooLarge();
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof WorkbookParts.TooLarge) {
                tooLarge();
            } else {
                broken(bytes);
            }
        } catch (IOException | RuntimeException e) {
            // Of a hostile archive nothing else can be expected of the libraries that open it.
            broken(bytes);
        }
        return sheets;
    }

    private void tooLarge() {
        refusals.refuse("", WorkbookFinding.TOO_MUCH);
    }

    private void broken(byte[] bytes) {
        boolean old = bytes.length > 4
                && bytes[0] == OLD_EXCEL[0]
                && bytes[1] == OLD_EXCEL[1]
                && bytes[2] == OLD_EXCEL[2]
                && bytes[3] == OLD_EXCEL[3];
        refusals.refuse("", old ? WorkbookFinding.OLD_OR_ENCRYPTED : WorkbookFinding.UNREADABLE);
    }

    /** Where each wanted sheet is, by its name as the workbook spells it. */
    private Map<String, String> names(WorkbookParts parts) throws IOException, XMLStreamException {
        Map<String, String> names = new LinkedHashMap<>();
        XMLStreamReader workbook = parts.part("xl/workbook.xml");
        XMLStreamReader links = parts.part("xl/_rels/workbook.xml.rels");
        if (workbook == null) {
            throw new IOException("not a workbook");
        }
        if (links != null) {
            for (WorkbookTabs.Tab tab : WorkbookTabs.read(workbook, links)) {
                if (wanted.contains(tab.name().strip().toLowerCase(Locale.ROOT))) {
                    names.putIfAbsent(tab.name(), tab.part());
                }
            }
        }
        return names;
    }

    private void strings(WorkbookParts parts) throws IOException, XMLStreamException {
        XMLStreamReader xml = parts.part("xl/sharedStrings.xml");
        if (xml == null) {
            return;
        }
        for (int event = xml.getEventType(); xml.hasNext(); event = next(xml)) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
                if (shared.size() >= MAX_SHARED) {
                    throw new SheetReading.TooMuch();
                }
                shared.add(SheetReading.text(xml, "si"));
            }
        }
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
