package vn.dany.formats.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.dany.core.extract.Codebook;
import vn.dany.core.extract.DataRow;
import vn.dany.core.extract.Extract;
import vn.dany.formats.files.CsvText;

/** The rows of an extract as CSV with commas: one row of heads, then numbers and names of columns alone. */
public final class DataCsv {

    private DataCsv() {}

    /** The file. Equal extracts give equal bytes. */
    public static byte[] write(Extract extract, Codebook codebook) {
        List<String> heads = new ArrayList<>(List.of(Codebook.VARIABLE));
        codebook.traits().forEach(column -> heads.add(column.name()));
        heads.add(Codebook.NUMBER);
        codebook.answers().forEach(column -> heads.add(column.name()));
        CsvText text = new CsvText(',').line(heads);
        DataRow.of(extract, codebook).forEach(row -> text.line(cells(row, codebook)));
        return text.bytes();
    }

    private static List<String> cells(DataRow row, Codebook codebook) {
        List<String> cells = new ArrayList<>(List.of(row.variable(codebook)));
        row.told().forEach(number -> cells.add(Integer.toString(number)));
        cells.add(Long.toString(row.people()));
        int first = cells.size();
        cells.addAll(Collections.nCopies(codebook.answers().size(), ""));
        row.answer().ifPresent(answer -> cells.set(first + answer.column(), Integer.toString(answer.number())));
        return cells;
    }
}
