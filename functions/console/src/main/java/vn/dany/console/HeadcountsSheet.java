package vn.dany.console;

import java.util.List;
import java.util.Map;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;
import vn.dany.formats.files.CsvText;

/**
 * The headcount file to fill in, one line for each unit: UTF-8 with byte order mark, RFC 4180 but for the semicolons,
 * which a spreadsheet set to Vietnamese expects.
 */
final class HeadcountsSheet {

    private HeadcountsSheet() {}

    static String write(Campaign campaign, UnitRegister register, Map<UnitId, Integer> declared) {
        CsvText lines = new CsvText(';').line(List.of("unit_code", "headcount", "unit_name", "district_name"));
        for (UnitId id : campaign.unitIds()) {
            AdministrativeUnit unit = register.unit(id);
            Integer headcount = declared.get(id);
            lines.line(List.of(
                    CsvText.neutral(unit.code()),
                    headcount == null ? "" : headcount.toString(),
                    CsvText.neutral(unit.fullName()),
                    CsvText.neutral(register.parentOf(id)
                            .map(AdministrativeUnit::fullName)
                            .orElse(""))));
        }
        return lines.toString();
    }
}
