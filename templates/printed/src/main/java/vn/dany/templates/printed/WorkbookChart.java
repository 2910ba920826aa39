package vn.dany.templates.printed;

import io.quarkus.qute.Qute;
import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * A chart of cells of its own worksheet, as the parts of an Excel file (Office Open XML, ISO/IEC 29500 transitional): whoever
 * changes the cells sees it change. It stands below what it shows. Rows and columns count from 0.
 *
 * @param sheet the name of its worksheet
 * @param measure what it shows, in words
 * @param upright whether its bars are columns, one for each day, instead of lines with long names before them
 * @param shares whether its values are shares
 * @param names the column with what each bar is of: days if it is upright, else texts
 * @param values the column with how long each bar is
 * @param first the row of the first bar
 * @param bars what the cells say now, for programs that do not reckon
 * @param top the row where it begins
 */
@TemplateData
public record WorkbookChart(
        String sheet,
        String measure,
        boolean upright,
        boolean shares,
        int names,
        int values,
        int first,
        List<Bar> bars,
        int top) {

    /** As wide as the page of the sheets. */
    private static final int COLUMNS = 6;

    private static final int ROWS_AROUND = 5;
    private static final int UPRIGHT_ROWS = 18;

    /** So many rows stand on a printed page. */
    private static final int MOST_ROWS = 30;

    public WorkbookChart {
        bars = List.copyOf(bars);
    }

    /**
     * A bar.
     *
     * @param name as the cell has it: a text, or a day as the number that spreadsheets give it
     * @param value as the cell has it, empty where there is none
     */
    @TemplateData
    public record Bar(String name, String value) {}

    /** Where the names are, such as {@code 'Tổng quan'!$A$5:$A$14}. */
    public String namesAt() {
        return at(names);
    }

    /** Where the values are. */
    public String valuesAt() {
        return at(values);
    }

    private String at(int column) {
        String letter = Character.toString('A' + column);
        return "'" + sheet.replace("'", "''") + "'!$" + letter + "$" + (first + 1) + ":$" + letter + "$"
                + (first + bars.size());
    }

    /** The column where it ends. */
    public int right() {
        return COLUMNS;
    }

    /** The row where it ends. */
    public int bottom() {
        return top + (upright ? UPRIGHT_ROWS : Math.min(MOST_ROWS, bars.size() + bars.size() / 2 + ROWS_AROUND));
    }

    /** How its numbers are written. */
    public String format() {
        return shares ? "0%" : "#,##0";
    }

    /** The part with the chart itself. */
    public String chart() {
        return part("chart");
    }

    /** The part that says where on the sheet it stands. */
    public String drawing() {
        return part("drawing");
    }

    private String part(String template) {
        return Qute.engine()
                .getTemplate("printed/workbook/" + template + ".xml")
                .data("chart", this)
                .render();
    }
}
