package vn.dany.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.dany.templates.printed.WorkbookMessages;

/** A worksheet written from top to bottom in the one look all sheets share. Rows and columns count from 0. */
final class Sheet {

    // Colours with their opacity before them, as the schema of styles has them.
    private static final String ACCENT = "FF0F4C5C";
    private static final String PALE = "FFE8F0F2";
    private static final String LINE = "FFB8C4C8";
    private static final String COUNT = "#,##0";
    private static final String SHARE = "0.0%";
    private static final String DAY = "dd/mm/yyyy";

    /** So many rows spreadsheets read of one sheet, heads included. */
    static final int MOST_ROWS = 1_048_576;

    /** So many rows of a long sheet are in memory at most. */
    private static final int AT_ONCE = 256;

    private final Worksheet sheet;
    private int row;
    private boolean isFlowing;

    /** A new sheet, printed on A4 landscape, as wide as the page. */
    Sheet(Workbook workbook, WorkbookMessages words, String name, double... widths) {
        sheet = workbook.newWorksheet(name);
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(0.5f);
        sheet.rightMargin(0.5f);
        sheet.topMargin(0.6f);
        sheet.bottomMargin(0.6f);
        sheet.footer(words.page(), Position.CENTER);
    }

    /** The row that is written next. */
    int row() {
        return row;
    }

    void next() {
        row++;
        if (isFlowing && row % AT_ONCE == 0) {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** From here on rows leave memory soon after they are written; no other sheet may be written to before {@link #end}. */
    void flow() {
        isFlowing = true;
    }

    /** Nothing more is written to this sheet. */
    void end() {
        try {
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void title(String text) {
        sheet.value(row, 0, text);
        sheet.style(row, 0).bold().fontSize(16).fontColor(ACCENT).set();
        sheet.rowHeight(row, 26);
        row++;
    }

    void subtitle(String text) {
        sheet.value(row, 0, text);
        sheet.style(row, 0).bold().fontSize(12).fontColor(ACCENT).set();
        row++;
    }

    /** A remark below the figures. */
    void remark(String text) {
        sheet.value(row, 0, text);
        sheet.style(row, 0).italic().fontColor("FF5A6468").set();
        row++;
    }

    /** What a figure is, at the start of a line. */
    void label(String text) {
        sheet.value(row, 0, text);
        sheet.style(row, 0).bold().verticalAlignment("top").set();
    }

    /**
     * The heads of a table's columns; from here on they stay in sight and on every printed page if {@code frozen}. Returns
     * how many there are.
     */
    int heads(boolean frozen, String... heads) {
        for (int column = 0; column < heads.length; column++) {
            sheet.value(row, column, heads[column]);
            bordered(column)
                    .bold()
                    .fontColor("FFFFFFFF")
                    .fillColor(ACCENT)
                    .wrapText(true)
                    .horizontalAlignment("center")
                    .verticalAlignment("center")
                    .set();
        }
        sheet.rowHeight(row, 46);
        if (frozen) {
            sheet.freezePane(0, row + 1);
            sheet.repeatRows(row);
        }
        row++;
        return heads.length;
    }

    /** Lets readers filter the table whose heads are on {@code headRow} and which ends above the current row. */
    void filter(int headRow, int columns) {
        sheet.setAutoFilter(headRow, 0, row - 1, columns - 1);
    }

    /** Always a text, whatever it begins with: the cell's type says so, nothing has to be put before it. */
    void text(int column, String text, boolean strong) {
        sheet.value(row, column, text);
        finish(bordered(column).wrapText(true).verticalAlignment("top"), strong);
    }

    /** A cell that is empty because there is nothing to say, not because it was forgotten. */
    void empty(int column, boolean strong) {
        finish(bordered(column), strong);
    }

    /** A text of the head of the sheet, without borders. */
    void plain(int column, String text) {
        sheet.value(row, column, text);
    }

    /** A number in the head of the sheet, without borders. */
    void plain(int column, long number) {
        sheet.value(row, column, number);
        sheet.style(row, column).format(COUNT).horizontalAlignment("left").set();
    }

    /** A share in the head of the sheet, without borders. */
    void plainShare(int column, int basisPoints) {
        sheet.value(row, column, basisPoints / 10_000d);
        sheet.style(row, column).format(SHARE).horizontalAlignment("left").set();
    }

    /** A day, as spreadsheets count them. */
    void day(int column, LocalDate day) {
        sheet.value(row, column, day);
        finish(bordered(column).format(DAY).horizontalAlignment("left").verticalAlignment("top"), false);
    }

    void count(int column, long number, boolean strong) {
        sheet.value(row, column, number);
        finish(bordered(column).format(COUNT).verticalAlignment("top"), strong);
    }

    /** The number, or an empty cell. */
    void count(int column, OptionalLong number, boolean strong) {
        if (number.isPresent()) {
            count(column, number.getAsLong(), strong);
        } else {
            empty(column, strong);
        }
    }

    /** A number with two digits after the comma. */
    void points(int column, double points) {
        sheet.value(row, column, points);
        finish(bordered(column).format("0.00").verticalAlignment("top"), false);
    }

    /** The share as a number shown in percent, or an empty cell. */
    void share(int column, OptionalInt basisPoints, boolean strong) {
        if (basisPoints.isPresent()) {
            sheet.value(row, column, basisPoints.getAsInt() / 10_000d);
            finish(bordered(column).format(SHARE).verticalAlignment("top"), strong);
        } else {
            empty(column, strong);
        }
    }

    /** The share as {@link #share} writes it, or an empty text. */
    static String share(OptionalInt basisPoints) {
        return basisPoints.isPresent() ? Double.toString(basisPoints.getAsInt() / 10_000d) : "";
    }

    private StyleSetter bordered(int column) {
        return sheet.style(row, column).borderStyle("thin").borderColor(LINE);
    }

    private static void finish(StyleSetter style, boolean strong) {
        if (strong) {
            style.bold().fillColor(PALE);
        }
        style.set();
    }
}
