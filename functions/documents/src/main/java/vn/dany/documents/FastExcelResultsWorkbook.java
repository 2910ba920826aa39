package vn.dany.documents;

import vn.dany.core.report.ResultsWorkbook;

/** The results as an Excel workbook in Vietnamese, the text of record, with numbers as numbers. */
public class FastExcelResultsWorkbook implements ResultsWorkbook {

    @Override
    public byte[] write(Content content) {
        return SteadyWorkbook.write(
                content.campaign().title().vi(),
                content.campaign().organ().vi(),
                content.tally().countedAt(),
                workbook -> {
                    OverviewSheet.write(workbook, content);
                    UnitsSheet.write(workbook, content);
                    QuestionsSheet.write(workbook, content);
                });
    }
}
