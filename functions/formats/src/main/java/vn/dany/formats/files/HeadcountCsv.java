package vn.dany.formats.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.finding.FileFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.Verdict;
import vn.dany.core.headcount.HeadcountFile;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/**
 * Headcount files with the columns {@code unit_code,headcount}: UTF-8 CSV, or the first tab of a workbook, at most 2 MB.
 * The names of unit and district may stand beside them for the people who fill it in. A line without a headcount declares nothing.
 */
public final class HeadcountCsv {

    private static final List<String> COLUMNS = List.of("unit_code", "headcount");
    private static final List<String> REMARKS = List.of("unit_name", "district_name");

    private HeadcountCsv() {}

    /** The headcounts in {@code file} for the units of {@code campaign}, or everything that is wrong, by line. */
    public static Verdict<Map<UnitId, Integer>> load(byte[] file, Campaign campaign, UnitRegister register) {
        if (file.length == 0) {
            return new Verdict.Refused<>(List.of(Finding.line(1, FileFinding.NOT_CHOSEN)));
        }
        CsvTable table = table(file);
        if (table.lines().isEmpty() && !table.problems().isEmpty()) {
            return new Verdict.Refused<>(table.problems());
        }
        Set<String> codes =
                campaign.unitIds().stream().map(id -> register.unit(id).code()).collect(Collectors.toSet());
        Verdict<Map<UnitId, Integer>> verdict = HeadcountFile.load(
                table.lines().stream()
                        .filter(line -> !line.cell(1).isEmpty())
                        .map(line -> new HeadcountFile.Line(line.number(), whole(line.cell(0), codes), line.cell(1)))
                        .toList(),
                campaign,
                register);
        List<Finding> problems = new ArrayList<>(table.problems());
        problems.addAll(verdict.problems());
        problems.sort(Comparator.comparingInt(Finding::line));
        return problems.isEmpty() ? verdict : new Verdict.Refused<>(problems);
    }

    private static CsvTable table(byte[] file) {
        try {
            return XlsxRows.isWorkbook(file)
                    ? CsvTable.of(XlsxRows.read(file), COLUMNS, REMARKS)
                    : CsvTable.read(new ByteArrayInputStream(file), COLUMNS, REMARKS);
        } catch (FileText.Unreadable e) {
            return new CsvTable(List.of(), List.of(e.problem()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code with the zeros a spreadsheet took for idle, if that makes it the code of a unit of the campaign. */
    private static String whole(String code, Set<String> codes) {
        if (codes.contains(code)) {
            return code;
        }
        return codes.stream()
                .filter(whole -> whole.length() > code.length() && whole.endsWith(code))
                .filter(whole ->
                        whole.substring(0, whole.length() - code.length()).matches("0+"))
                .findFirst()
                .orElse(code);
    }
}
