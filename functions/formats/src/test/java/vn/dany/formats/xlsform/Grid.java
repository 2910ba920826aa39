package vn.dany.formats.xlsform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Workbooks as people type them: a line for each row, cells between bars. A cell of digits becomes a number, one that
 * begins with = a formula, and one such as {@code 0.5~0%} a number in a format of its own. Written by another program's library.
 */
final class Grid {

    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();

    private Grid() {}

    static Grid of() {
        return new Grid();
    }

    /** A small form that is taken as it is: one question, one list. */
    static Grid small() {
        return Grid.of().sheet("survey", """
                        type | name | label
                        select_one co_khong | A1 | Có hay không?
                        """).sheet("choices", """
                        list_name | name | label
                        co_khong | 1 | Có
                        co_khong | 2 | Không
                        """).settings();
    }

    Grid sheet(String name, String lines) {
        List<List<String>> grid = new ArrayList<>();
        for (String line : lines.strip().split("\n")) {
            grid.add(Stream.of(line.split("\\|", -1)).map(String::strip).toList());
        }
        return sheet(name, grid);
    }

    Grid sheet(String name, List<List<String>> grid) {
        List<List<String>> copy = new ArrayList<>();
        grid.forEach(line -> copy.add(new ArrayList<>(line)));
        sheets.put(name, copy);
        return this;
    }

    Grid settings() {
        return sheet("settings", "form_title | form_id | version\nPhiếu thử | phieu-thu | 3");
    }

    /** The same, to be changed on its own. */
    Grid copy() {
        Grid copy = new Grid();
        sheets.forEach(copy::sheet);
        return copy;
    }

    Map<String, List<List<String>>> sheets() {
        return sheets;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Grid", "1.0")) {
            sheets.forEach((name, lines) -> fill(workbook.newWorksheet(name), lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, List<List<String>> lines) {
        for (int row = 0; row < lines.size(); row++) {
            for (int column = 0; column < lines.get(row).size(); column++) {
                String cell = lines.get(row).get(column);
                int format = cell.indexOf('~');
                if (format > 0) {
                    sheet.value(row, column, new BigDecimal(cell.substring(0, format)));
                    sheet.style(row, column).format(cell.substring(format + 1)).set();
                } else if (cell.matches("-?\\d{1,15}(\\.\\d{1,9})?") && !cell.matches("-?0\\d.*")) {
                    sheet.value(row, column, new BigDecimal(cell));
                } else if (cell.startsWith("=")) {
                    sheet.formula(row, column, cell.substring(1));
                } else if (!cell.isEmpty()) {
                    sheet.value(row, column, cell);
                }
            }
        }
    }
}
