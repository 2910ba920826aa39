package vn.dany.console;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/**
 * The headcount file to fill in, one line for each unit: UTF-8 with byte order mark, RFC 4180 but for the semicolons,
 * which a spreadsheet set to Vietnamese expects.
 */
final class HeadcountsSheet {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What makes a spreadsheet take a cell for a formula, full-width forms too. */
    private static final String ACTIVE = "=+-@\t\r＝＋－＠";

    private HeadcountsSheet() {}

    static String write(Campaign campaign, UnitRegister register, Map<UnitId, Integer> declared) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter lines = CsvWriter.builder().fieldSeparator(';').build(text)) {
            lines.writeRecord("unit_code", "headcount", "unit_name", "district_name");
            for (UnitId id : campaign.unitIds()) {
                AdministrativeUnit unit = register.unit(id);
                Integer headcount = declared.get(id);
                lines.writeRecord(
                        neutral(unit.code()),
                        headcount == null ? "" : headcount.toString(),
                        neutral(unit.fullName()),
                        neutral(register.parentOf(id)
                                .map(AdministrativeUnit::fullName)
                                .orElse("")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static String neutral(String cell) {
        return !cell.isEmpty() && ACTIVE.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
