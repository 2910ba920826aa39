package vn.dany.documents;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.report.Rate;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.templates.printed.WorkbookMessages;

/** One line for each unit of the campaign. Holds counts only, never answers. */
final class UnitsSheet {

    private UnitsSheet() {}

    static void write(Workbook workbook, ResultsWorkbook.Content content, WorkbookMessages words) {
        Sheet sheet = new Sheet(workbook, words, words.unitsSheet(), 28, 12, 36, 12, 12, 14);
        int headRow = sheet.row();
        int columns = sheet.heads(
                true,
                words.unitAbove(),
                words.unitCode(),
                words.unit(),
                words.responses(),
                words.headcount(),
                words.responseRate());
        for (UnitTotals group : UnitTotals.groups(content)) {
            for (AdministrativeUnit unit : group.units()) {
                long responses = UnitTotals.responses(unit, content);
                @Nullable Integer headcount = content.headcounts().get(unit.id());
                sheet.text(0, group.head().fullName(), false);
                sheet.text(1, unit.code(), false);
                sheet.text(2, unit.fullName(), false);
                sheet.count(3, responses, false);
                sheet.count(4, headcount == null ? OptionalLong.empty() : OptionalLong.of(headcount), false);
                sheet.share(5, headcount == null ? OptionalInt.empty() : Rate.of(responses, headcount), false);
                sheet.next();
            }
        }
        sheet.filter(headRow, columns);
    }
}
