package vn.dany.formats.files;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Lines for a spreadsheet to open: UTF-8 with byte order mark, RFC 4180 but for the separator. Texts are single lines that no
 * spreadsheet takes for a formula.
 */
public final class CsvText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What makes a spreadsheet take a cell for a formula, full-width forms too. */
    private static final String ACTIVE = "=+-@\t\r＝＋－＠";

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
    private final char separator;

    /** @param separator a semicolon where a spreadsheet set to Vietnamese is expected, a comma for programs */
    public CsvText(char separator) {
        this.separator = separator;
    }

    /** One more line of cells as they are. */
    public CsvText line(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                text.append(separator);
            }
            quoted(cells.get(i));
        }
        text.append("\r\n");
        return this;
    }

    /** A text that is shown as it is, whatever it begins with. */
    public static String neutral(String cell) {
        return !cell.isEmpty() && ACTIVE.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /** The same without line breaks and without characters that cannot be seen or turn others around. */
    public static String plain(String cell) {
        return neutral(PlainText.of(cell));
    }

    private void quoted(String cell) {
        boolean quotes = cell.isEmpty()
                ? false
                : cell.chars().anyMatch(c -> c == separator || c == '"' || c == '\r' || c == '\n')
                        || cell.charAt(0) == ' '
                        || cell.charAt(cell.length() - 1) == ' ';
        text.append(quotes ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** The file. */
    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
