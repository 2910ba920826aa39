package vn.dany.formats.files;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import vn.dany.core.finding.Verdict;
import vn.dany.core.unit.UnitRegister;
import vn.dany.core.unit.UnitRow;
import vn.dany.core.unit.UnitsFile;

/** Units files: UTF-8 CSV with the columns {@code code,name,type,parent_code,level}, at most 5 MB. */
public final class UnitsCsv {

    private static final List<String> COLUMNS = List.of("code", "name", "type", "parent_code", "level");

    private UnitsCsv() {}

    /** The register in {@code file} as the state of the province from {@code validFrom} on, or what is wrong by line. */
    public static Verdict<UnitRegister> load(InputStream file, LocalDate validFrom) throws IOException {
        CsvTable table = CsvTable.read(file, COLUMNS);
        if (!table.problems().isEmpty()) {
            return new Verdict.Refused<>(table.problems());
        }
        List<UnitRow> rows = table.lines().stream()
                .map(line -> new UnitRow(
                        line.number(), line.cell(0), line.cell(1), line.cell(2), line.cell(3), line.cell(4)))
                .toList();
        return UnitsFile.load(rows, validFrom);
    }
}
