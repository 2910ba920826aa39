package vn.dany.documents;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.order.RoundScores;
import vn.dany.templates.printed.WorkbookChart;
import vn.dany.templates.printed.WorkbookMessages;

/** The results as an Excel workbook in Vietnamese, the text of record, with numbers as numbers. */
public class FastExcelResultsWorkbook implements ResultsWorkbook {

    @Override
    public byte[] write(Content content) {
        WorkbookMessages words = MessageBundles.get(WorkbookMessages.class);
        return SteadyWorkbook.write(
                content.campaign().title().vi(),
                content.campaign().organ().vi(),
                content.tally().countedAt(),
                workbook -> {
                    List<WorkbookChart> charts = new ArrayList<>();
                    OverviewSheet.write(workbook, content, words).ifPresent(charts::add);
                    UnitsSheet.write(workbook, content, words);
                    QuestionsSheet.write(workbook, content, words);
                    UnitAnswersSheets.groups(workbook, content, words);
                    UnitAnswersSheets.wide(workbook, content, words);
                    UnitAnswersSheets.tidy(workbook, content, words);
                    UnitAnswersSheets.codebook(workbook, content, words);
                    content.extract().ifPresent(extract -> CrossTabSheets.write(workbook, content, extract, words));
                    content.facts()
                            .days()
                            .flatMap(days -> CountsSheets.write(workbook, content, days, words))
                            .ifPresent(charts::add);
                    content.facts().today().ifPresent(today -> ConvertedSheets.write(workbook, content, today, words));
                    RoundScores.of(content).ifPresent(scores -> ScoresSheet.write(workbook, content, scores, words));
                    return charts;
                });
    }
}
