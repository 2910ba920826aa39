package vn.dany.documents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.report.ConvertedUnits;
import vn.dany.core.unit.Conversion;
import vn.dany.core.unit.UnitId;
import vn.dany.templates.printed.WorkbookMessages;

/**
 * What is shown of the round by the boundaries of today, which the order holds, beside what is shown by those it was asked
 * in: each unit of today with the surveyed units it holds, then those that are in no single one. Each line is the sum of
 * what is released wholly within its units.
 */
final class ConvertedSheets {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private ConvertedSheets() {}

    static void write(
            Workbook workbook, ResultsWorkbook.Content content, ConvertedUnits today, WorkbookMessages words) {
        UnitAnswersSheets.Wide wide = new UnitAnswersSheets.Wide(
                workbook,
                content,
                words,
                words.convertedSheet(),
                words.unitCode(),
                words.unit(),
                words.groupKind(),
                words.unitTodayCode(),
                words.unitToday());
        for (ConvertedUnits.Line line : today.units()) {
            wide.line(
                    content.tally().of(line.from()),
                    line.code(),
                    line.name(),
                    since(today.since(), words),
                    line.code(),
                    line.name());
            line.from().forEach(id -> then(wide, content, id, words.surveyedUnit(), line.name(), line.code()));
        }
        today.undivided()
                .forEach((id, reason) -> then(wide, content, id, words.undividedUnit(), reason(reason, words), ""));
        wide.end();
        UnitAnswersSheets.Tidy tidy = new UnitAnswersSheets.Tidy(
                workbook,
                content,
                words,
                words.convertedTidySheet(),
                words.unitTodayCode(),
                words.unitToday(),
                words.unitAbove());
        today.units()
                .forEach(line -> tidy.lines(content.tally().of(line.from()), line.code(), line.name(), line.above()));
        tidy.end();
    }

    private static void then(
            UnitAnswersSheets.Wide wide,
            ResultsWorkbook.Content content,
            UnitId id,
            String kind,
            String today,
            String code) {
        content.register()
                .find(id)
                .ifPresent(unit -> wide.line(
                        content.tally().of(List.of(id)),
                        unit.code(),
                        content.register().nameWithParent(id),
                        kind,
                        code,
                        today));
    }

    private static String since(LocalDate day, WorkbookMessages words) {
        return words.unitSince(DAY.format(day));
    }

    private static String reason(Conversion.Reason reason, WorkbookMessages words) {
        return switch (reason) {
            case SPLIT -> words.undividedSplit();
            case UNRESOLVED -> words.undividedUnresolved();
        };
    }
}
