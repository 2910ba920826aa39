package vn.dany.formats.xlsx;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * The filled cells of one sheet.
 *
 * @param name as the workbook spells it
 * @param lines from top to bottom; those without a filled cell are left out
 */
public record Sheet(String name, List<Line> lines) {

    /**
     * A line of cells.
     *
     * @param number from 1
     * @param cells texts by column, from 0
     */
    public record Line(int number, SortedMap<Integer, Cell> cells) {}

    /** What stands in a cell. A number keeps the zeros in front that its format shows. */
    public record Cell(String text, Held held) {
        /** Whether the workbook holds it as a number, whatever it shows. */
        public boolean isNumber() {
            return held != Held.TEXT;
        }
    }

    /** What a workbook holds in a cell, and shows of it. */
    public enum Held {
        /** A text, or whether something is true. */
        TEXT,
        /** A number, shown as it is. */
        NUMBER,
        /** A day, held as a number: the days since the end of 1899. */
        DAY,
        /** A time of day, held as a fraction of a day. */
        TIME,
        /** A percentage, held as a fraction. */
        PERCENT,
        /** A number shown otherwise: with separators, a currency, an exponent, a fraction. */
        FORMATTED
    }

    /** The same with the texts that {@code change} makes of each column's texts. */
    public Sheet with(BiFunction<Integer, String, String> change) {
        return new Sheet(
                name,
                lines.stream()
                        .map(line -> {
                            TreeMap<Integer, Cell> cells = new TreeMap<>();
                            line.cells()
                                    .forEach((column, cell) -> cells.put(
                                            column, new Cell(change.apply(column, cell.text()), cell.held())));
                            return new Line(line.number(), cells);
                        })
                        .toList());
    }

    /** The address of a cell, such as {@code survey!C14}. */
    public String address(int column, int line) {
        return name + "!" + letters(column) + line;
    }

    /** What a column is called; A for 0. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
