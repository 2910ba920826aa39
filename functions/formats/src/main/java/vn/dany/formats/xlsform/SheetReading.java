package vn.dany.formats.xlsform;

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

/** Reads the cells of one sheet. Formulas, errors and overlong texts are refused where they stand. */
final class SheetReading {

    static final int MAX_LINES = 5_000;
    static final int MAX_COLUMNS = 200;
    static final int MAX_CHARACTERS = 4_000;

    /** Filled or not: programs also write the cells that merely have a border. */
    private static final int MAX_CELLS = 80_000;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,17}(\\.\\d{1,17})?([eE][+-]?\\d{1,2})?");
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final XMLStreamReader xml;
    private final List<String> shared;
    private final Refusals refusals;
    private final Sheet sheet;
    private final List<Sheet.Line> lines = new ArrayList<>();
    private TreeMap<Integer, Sheet.Cell> cells = new TreeMap<>();
    private int line;
    private int column;
    private int seen;

    SheetReading(String name, XMLStreamReader xml, List<String> shared, Refusals refusals) {
        this.xml = xml;
        this.shared = shared;
        this.refusals = refusals;
        this.sheet = new Sheet(name, lines);
    }

    /** More lines, columns or cells than a questionnaire can need. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuch() {
            super("more than a questionnaire can need", null, false, false);
        }
    }

    Sheet sheet() throws XMLStreamException {
        for (int event = xml.getEventType(); xml.hasNext(); event = WorkbookReading.next(xml)) {
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

    private void startLine() {
        endLine();
        String number = xml.getAttributeValue(null, "r");
        line = number == null || !number.matches("\\d{1,7}") ? line + 1 : Integer.parseInt(number);
        column = -1;
        count();
    }

    private void endLine() {
        if (!cells.isEmpty()) {
            if (lines.size() >= MAX_LINES) {
                throw new TooMuch();
            }
            lines.add(new Sheet.Line(line, cells));
            cells = new TreeMap<>();
        }
    }

    private void count() {
        if (++seen > MAX_CELLS) {
            throw new TooMuch();
        }
    }

    private void cell() throws XMLStreamException {
        count();
        column = column(xml.getAttributeValue(null, "r"), column + 1);
        String type = xml.getAttributeValue(null, "t");
        String kind = type == null ? "n" : type;
        String value = "";
        while (!isEnd(WorkbookReading.next(xml), "c")) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value = text(xml, "v");
                    case "is" -> value = text(xml, "is");
                    case "f" -> formula();
                    default -> {}
                }
            }
        }
        String text = clean(Objects.requireNonNullElse(text(kind, value), ""));
        if (text.isEmpty()) {
            return;
        }
        if (column >= MAX_COLUMNS) {
            throw new TooMuch();
        }
        if (text.length() > MAX_CHARACTERS) {
            refuse(WorkbookFinding.CELL_TOO_LONG);
            text = text.substring(0, MAX_CHARACTERS);
        }
        cells.put(column, new Sheet.Cell(text, kind.equals("n")));
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
        refuse(WorkbookFinding.FORMULA);
    }

    private @Nullable String text(String kind, String value) {
        return switch (kind) {
            case "s" ->
                value.matches("\\d{1,6}") && Integer.parseInt(value) < shared.size()
                        ? shared.get(Integer.parseInt(value))
                        : null;
            case "b" -> value.equals("1") ? "true" : "false";
            case "e" -> {
                refuse(WorkbookFinding.ERROR_IN_CELL, value);
                yield null;
            }
            case "n" ->
                NUMBER.matcher(value).matches()
                        ? new BigDecimal(value).stripTrailingZeros().toPlainString()
                        : value;
            default -> value;
        };
    }

    private void refuse(WorkbookFinding code, Object... arguments) {
        refusals.refuse(sheet.address(column, line), code, arguments);
    }

    private boolean isEnd(int event, String element) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
    }

    /** The text within {@code element}, without the readings East Asian texts have beside them. */
    static String text(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int beside = 0;
        while (true) {
            int event = WorkbookReading.next(xml);
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
                append(xml, text);
            }
        }
    }

    private static void append(XMLStreamReader xml, StringBuilder text) {
        int room = MAX_CHARACTERS + 1 - text.length();
        if (room > 0) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(room, xml.getTextLength()));
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
