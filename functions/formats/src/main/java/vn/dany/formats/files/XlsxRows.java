package vn.dany.formats.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.dany.core.finding.FileFinding;

/**
 * The cells of a workbook's first tab as text: what stands in them, no formula and no format. Limits are held while
 * unpacking, so that a small file cannot become a large one.
 */
final class XlsxRows {

    /** The largest file accepted, in bytes. */
    static final int MAX_BYTES = 2_000_000;

    /** The largest number of rows accepted, the header included. */
    static final int MAX_ROWS = 20_001;

    /** Above what such a sheet can need, and small enough for a function's memory. */
    private static final int MAX_UNPACKED = 24_000_000;

    private static final int MAX_ENTRIES = 200;
    private static final int MAX_COLUMNS = 64;
    private static final int MAX_CELL = 2_000;

    private XlsxRows() {}

    /** Whether {@code bytes} begin like a workbook, which is a zip archive. */
    static boolean isWorkbook(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** The rows that hold anything, with their numbers in the sheet; at least one. */
    static List<CsvTable.Line> read(byte[] workbook) throws FileText.Unreadable {
        if (workbook.length > MAX_BYTES) {
            throw new FileText.Unreadable(1, FileFinding.TOO_LARGE, "2 MB");
        }
        try {
            Map<String, byte[]> parts = unpack(workbook);
            byte[] sheet = Optional.ofNullable(parts.get(firstTab(parts))).orElseThrow(XlsxRows::broken);
            byte[] strings = parts.get("xl/sharedStrings.xml");
            List<CsvTable.Line> rows = rows(sheet, strings == null ? List.of() : strings(strings));
            if (rows.isEmpty()) {
                throw new FileText.Unreadable(1, FileFinding.FIRST_SHEET_EMPTY);
            }
            return rows;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw broken();
        }
    }

    private static FileText.Unreadable broken() {
        return new FileText.Unreadable(1, FileFinding.WORKBOOK_BROKEN);
    }

    private static FileText.Unreadable tooMuch() {
        return new FileText.Unreadable(1, FileFinding.WORKBOOK_TOO_LARGE);
    }

    /** The part behind the first tab that people see: tabs have an order of their own, whatever their parts are called. */
    private static String firstTab(Map<String, byte[]> parts) throws XMLStreamException, FileText.Unreadable {
        byte[] workbook = parts.get("xl/workbook.xml");
        byte[] links = parts.get("xl/_rels/workbook.xml.rels");
        if (workbook == null || links == null) {
            throw broken();
        }
        return WorkbookTabs.read(reader(workbook), reader(links)).stream()
                .filter(tab -> !tab.hidden())
                .findFirst()
                .orElseThrow(XlsxRows::broken)
                .part();
    }

    private static Map<String, byte[]> unpack(byte[] workbook) throws IOException, FileText.Unreadable {
        // Only the directory at the end of the archive tells where its parts are and how long, which takes a file to
        // jump in.
        Path copy = Files.createTempFile("table", ".xlsx");
        try {
            Files.write(copy, workbook);
            try (ZipFile zip = new ZipFile(copy.toFile())) {
                return parts(zip);
            }
        } finally {
            Files.delete(copy);
        }
    }

    private static Map<String, byte[]> parts(ZipFile zip) throws IOException, FileText.Unreadable {
        Map<String, byte[]> parts = new HashMap<>();
        int left = MAX_UNPACKED;
        if (zip.size() > MAX_ENTRIES) {
            throw tooMuch();
        }
        for (ZipEntry entry : Collections.list(zip.entries())) {
            try (InputStream in = zip.getInputStream(entry)) {
                byte[] bytes = in.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0) {
                    throw tooMuch();
                }
                parts.put(entry.getName(), bytes);
            }
        }
        return parts;
    }

    private static List<String> strings(byte[] xml) throws XMLStreamException {
        List<String> strings = new ArrayList<>();
        XMLStreamReader reader = reader(xml);
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        boolean phonetic = false;
        while (reader.hasNext()) {
            int event = reader.next();
            String name = event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT
                    ? reader.getLocalName()
                    : "";
            boolean starts = event == XMLStreamConstants.START_ELEMENT;
            if (name.equals("rPh")) {
                phonetic = starts;
            } else if (name.equals("t")) {
                inText = starts && !phonetic;
            } else if (name.equals("si") && !starts) {
                strings.add(text.toString());
                text.setLength(0);
            } else if (inText && reader.hasText()) {
                append(text, reader.getText());
            }
        }
        return strings;
    }

    private static List<CsvTable.Line> rows(byte[] xml, List<String> strings)
            throws XMLStreamException, FileText.Unreadable {
        List<CsvTable.Line> rows = new ArrayList<>();
        XMLStreamReader reader = reader(xml);
        List<String> cells = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        String type = "";
        int number = 0;
        int column = 0;
        boolean inValue = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "row" -> {
                        String given = reader.getAttributeValue(null, "r");
                        number = given == null ? number + 1 : Integer.parseInt(given);
                        cells = new ArrayList<>();
                        column = 0;
                    }
                    case "c" -> {
                        String at = reader.getAttributeValue(null, "r");
                        column = at == null ? cells.size() : column(at);
                        String given = reader.getAttributeValue(null, "t");
                        type = given == null ? "n" : given;
                        text.setLength(0);
                        if (column >= MAX_COLUMNS) {
                            throw tooMuch();
                        }
                    }
                    case "v", "t" -> inValue = true;
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "v", "t" -> inValue = false;
                    case "c" -> {
                        while (cells.size() <= column) {
                            cells.add("");
                        }
                        cells.set(column, value(type, text.toString(), strings));
                    }
                    case "row" -> {
                        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                            rows.add(new CsvTable.Line(number, trimmed(cells)));
                        }
                        if (rows.size() > MAX_ROWS) {
                            throw tooMuch();
                        }
                    }
                    default -> {}
                }
            } else if (inValue && reader.hasText()) {
                append(text, reader.getText());
            }
        }
        return rows;
    }

    private static List<String> trimmed(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isBlank()) {
            end--;
        }
        return List.copyOf(cells.subList(0, end));
    }

    private static String value(String type, String raw, List<String> strings) {
        if (type.equals("s")) {
            return strings.get(Integer.parseInt(raw.strip()));
        }
        // A code typed as a number is written 24 or 24.0.
        return type.equals("n") ? raw.replaceFirst("\\.0+$", "") : raw;
    }

    /** A to column 0, from a reference such as AB12. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = Math.min(column * 26 + (reference.charAt(i) - 'A' + 1), MAX_COLUMNS + 1);
        }
        return column - 1;
    }

    private static void append(StringBuilder text, String more) {
        text.append(more, 0, Math.min(more.length(), MAX_CELL - Math.min(MAX_CELL, text.length())));
    }

    private static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        InputStream in = new ByteArrayInputStream(xml);
        return factory.createXMLStreamReader(in);
    }
}
