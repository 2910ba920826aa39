package vn.dany.formats.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.dany.core.finding.WorkbookFinding;

/** Reads the cells of one sheet. Formulas, errors and overlong texts are remarked where they stand. */
final class SheetReading {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,17}(\\.\\d{1,17})?([eE][+-]?\\d{1,2})?");
    private static final Pattern INDEX = Pattern.compile("\\d{1,6}");
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final XMLStreamReader xml;
    private final List<String> shared;
    private final CellFormats formats;
    private final Room room;
    private final XlsxReader.Remarks remarks;
    private final Sheet sheet;
    private final List<Sheet.Line> lines = new ArrayList<>();
    private TreeMap<Integer, Sheet.Cell> cells = new TreeMap<>();
    private int line;
    private int column;
    private int seen;

    SheetReading(
            String name,
            XMLStreamReader xml,
            List<String> shared,
            CellFormats formats,
            Room room,
            XlsxReader.Remarks remarks) {
        this.xml = xml;
        this.shared = shared;
        this.formats = formats;
        this.room = room;
        this.remarks = remarks;
        this.sheet = new Sheet(name, lines);
    }

    Sheet sheet() throws XMLStreamException, TooMuch {
        for (int event = xml.getEventType(); xml.hasNext(); event = XlsxReader.next(xml)) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("row")) {
                    startLine();
                } else if (xml.getLocalName().equals("c")) {
                    cell();
                }
            }
        }
        endLine();
        return sheet;
    }

    private void startLine() throws TooMuch {
        endLine();
        String number = xml.getAttributeValue(null, "r");
        line = number == null || !number.matches("\\d{1,7}") ? line + 1 : Integer.parseInt(number);
        column = -1;
        count();
    }

    private void endLine() throws TooMuch {
        if (!cells.isEmpty()) {
            if (lines.size() >= room.lines()) {
                throw new TooMuch();
            }
            lines.add(new Sheet.Line(line, cells));
            cells = new TreeMap<>();
        }
    }

    private void count() throws TooMuch {
        if (++seen > room.cells()) {
            throw new TooMuch();
        }
    }

    private void cell() throws XMLStreamException, TooMuch {
        count();
        column = column(xml.getAttributeValue(null, "r"), column + 1);
        String type = xml.getAttributeValue(null, "t");
        String kind = type == null ? "n" : type;
        CellFormats.CellFormat format = formats.of(CellFormats.number(xml.getAttributeValue(null, "s")));
        String value = "";
        while (!isEnd(XlsxReader.next(xml), "c")) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value = text(xml, "v", room);
                    case "is" -> value = text(xml, "is", room);
                    case "f" -> formula();
                    default -> {}
                }
            }
        }
        String text = clean(Objects.requireNonNullElse(text(kind, value), ""));
        if (text.isEmpty()) {
            return;
        }
        if (column >= room.columns()) {
            throw new TooMuch();
        }
        if (text.length() > room.characters()) {
            remark(WorkbookFinding.CELL_TOO_LONG);
            text = text.substring(0, room.characters());
        }
        cells.put(column, cell(text, kind, format));
    }

    private Sheet.Cell cell(String text, String kind, CellFormats.CellFormat format) {
        return switch (kind) {
            case "n" -> formats.cell(text, format);
            case "d" -> new Sheet.Cell(text, Sheet.Held.DAY);
            default -> new Sheet.Cell(text, Sheet.Held.TEXT);
        };
    }

    /** Line breaks as LF, nothing that XML or a page could not show, stripped. */
    private static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .filter(c -> Character.getType(c) != Character.SURROGATE && c != 0xFFFE && c != 0xFFFF)
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    private void formula() {
        remark(WorkbookFinding.FORMULA);
    }

    private @Nullable String text(String kind, String value) {
        return switch (kind) {
            case "s" ->
                INDEX.matcher(value).matches() && Integer.parseInt(value) < shared.size()
                        ? shared.get(Integer.parseInt(value))
                        : null;
            case "b" -> value.equals("1") ? "true" : "false";
            case "e" -> {
                remark(WorkbookFinding.ERROR_IN_CELL, value);
                yield null;
            }
            case "n" ->
                NUMBER.matcher(value).matches()
                        ? new BigDecimal(value).stripTrailingZeros().toPlainString()
                        : value;
            default -> value;
        };
    }

    private void remark(WorkbookFinding code, Object... arguments) {
        remarks.remark(sheet.address(column, line), code, arguments);
    }

    private boolean isEnd(int event, String element) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
    }

    /** The text within {@code element}, without the readings East Asian texts have beside them. */
    static String text(XMLStreamReader xml, String element, Room room) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int beside = 0;
        while (true) {
            int event = XlsxReader.next(xml);
            boolean reading = (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT)
                    && xml.getLocalName().equals("rPh");
            if (reading) {
                beside += event == XMLStreamConstants.START_ELEMENT ? 1 : -1;
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals(element)) {
                return decode(text.toString());
            } else if (beside == 0
                    && (event == XMLStreamConstants.CHARACTERS
                            || event == XMLStreamConstants.CDATA
                            || event == XMLStreamConstants.SPACE)) {
                append(xml, text, room.characters() + 1 - text.length());
            }
        }
    }

    private static void append(XMLStreamReader xml, StringBuilder text, int most) {
        if (most > 0) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(most, xml.getTextLength()));
        }
    }

    /** Excel writes characters that XML cannot hold as {@code _x000D_}. */
    private static String decode(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher escape = ESCAPE.matcher(text);
        StringBuilder decoded = new StringBuilder();
        while (escape.find()) {
            String character = String.valueOf((char) Integer.parseInt(escape.group(1), 16));
            escape.appendReplacement(decoded, Matcher.quoteReplacement(character));
        }
        return escape.appendTail(decoded).toString();
    }

    private static int column(@Nullable String address, int otherwise) {
        if (address == null) {
            return otherwise;
        }
        int column = 0;
        int at = 0;
        while (at < address.length() && at < 4 && address.charAt(at) >= 'A' && address.charAt(at) <= 'Z') {
            column = column * 26 + address.charAt(at++) - 'A' + 1;
        }
        return at == 0 ? otherwise : column - 1;
    }
}
