package vn.dany.formats.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** How a workbook shows its numbers: what a cell's style makes of the number in it. */
final class CellFormats {

    private static final CellFormat GENERAL = new CellFormat(Sheet.Held.NUMBER, 0);

    private static final Set<Integer> PLAIN = Set.of(0, 1, 2, 49);
    private static final Set<Integer> PERCENT = Set.of(9, 10);
    private static final Set<Integer> TIME = Set.of(18, 19, 20, 21, 45, 46, 47);

    private static final int FIRST_OWN = 164;

    /** More than any program writes. */
    private static final int MOST = 65_536;

    private static final int LONGEST_CODE = 255;

    /** How many days later the count of days begins in workbooks that go back to old computers of Apple. */
    private static final BigDecimal DAYS_TO_1904 = BigDecimal.valueOf(1_462);

    private final List<CellFormat> styles = new ArrayList<>();
    private final boolean from1904;

    private CellFormats(boolean from1904) {
        this.from1904 = from1904;
    }

    /**
     * What a style makes of a number.
     *
     * @param digits how many digits are shown at least, zeros in front
     */
    record CellFormat(Sheet.Held held, int digits) {}

    /**
     * The formats in {@code xl/styles.xml}; every number is a plain one if there is none.
     *
     * @param from1904 whether the workbook counts days from the beginning of 1904
     */
    static CellFormats read(@Nullable XMLStreamReader styles, boolean from1904) throws XMLStreamException, TooMuch {
        CellFormats formats = new CellFormats(from1904);
        if (styles == null) {
            return formats;
        }
        Map<Integer, CellFormat> own = new HashMap<>();
        boolean within = false;
        while (styles.hasNext()) {
            int event = XlsxReader.next(styles);
            if (own.size() > MOST || formats.styles.size() > MOST) {
                throw new TooMuch();
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (styles.getLocalName()) {
                    case "numFmt" ->
                        own.put(number(styles, "numFmtId"), of(styles.getAttributeValue(null, "formatCode")));
                    case "cellXfs" -> within = true;
                    case "xf" -> {
                        if (within) {
                            formats.styles.add(format(number(styles, "numFmtId"), own));
                        }
                    }
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && styles.getLocalName().equals("cellXfs")) {
                within = false;
            }
        }
        return formats;
    }

    /** The format of the style a cell names in {@code s}. */
    CellFormat of(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : GENERAL;
    }

    /** The cell that holds {@code number} in {@code format}: days as counted since the end of 1899, zeros that are shown. */
    Sheet.Cell cell(String number, CellFormat format) {
        String counted = from1904 && format.held() == Sheet.Held.DAY && number.matches("\\d{1,7}(\\.\\d{1,17})?")
                ? new BigDecimal(number).add(DAYS_TO_1904).toPlainString()
                : number;
        return new Sheet.Cell(
                counted.matches("\\d+")
                        ? "0".repeat(Math.max(0, format.digits() - counted.length())) + counted
                        : counted,
                format.held());
    }

    private static CellFormat format(int id, Map<Integer, CellFormat> own) {
        CellFormat named = own.get(id);
        if (named != null || id >= FIRST_OWN) {
            return named == null ? GENERAL : named;
        }
        // The numbers below are fixed by the format of workbooks; those not named here are days.
        if (PLAIN.contains(id)) {
            return GENERAL;
        }
        boolean isFormatted = (id >= 3 && id <= 8) || (id >= 11 && id <= 13) || (id >= 37 && id <= 44) || id == 48;
        return new CellFormat(
                PERCENT.contains(id)
                        ? Sheet.Held.PERCENT
                        : TIME.contains(id) ? Sheet.Held.TIME : isFormatted ? Sheet.Held.FORMATTED : Sheet.Held.DAY,
                0);
    }

    /** What a format code such as {@code dd/mm/yyyy} says. */
    private static CellFormat of(@Nullable String code) {
        String first = code == null
                ? ""
                : code.substring(0, Math.min(code.length(), LONGEST_CODE)).split(";", 2)[0];
        // Hours that go on beyond a day stand in brackets, as colours and currencies do.
        String bare = first.toLowerCase(Locale.ROOT)
                .replaceAll("\\[(h+|m+|s+)]", "$1")
                .replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.", "~")
                .replace("general", "0");
        if (bare.matches("0{2,15}")) {
            return new CellFormat(Sheet.Held.NUMBER, bare.length());
        }
        if (bare.contains("%")) {
            return new CellFormat(Sheet.Held.PERCENT, 0);
        }
        if (bare.matches(".*[yd].*")) {
            return new CellFormat(Sheet.Held.DAY, 0);
        }
        if (bare.matches(".*[hs].*")) {
            return new CellFormat(Sheet.Held.TIME, 0);
        }
        if (bare.contains("m")) {
            return new CellFormat(Sheet.Held.DAY, 0);
        }
        return bare.matches("@|#|0?|[0#](\\.[0#]+)?") ? GENERAL : new CellFormat(Sheet.Held.FORMATTED, 0);
    }

    private static int number(XMLStreamReader xml, String attribute) {
        return number(xml.getAttributeValue(null, attribute));
    }

    /** The number in an attribute; -1 if it is none. */
    static int number(@Nullable String text) {
        return text == null || !text.matches("\\d{1,6}") ? -1 : Integer.parseInt(text);
    }
}
