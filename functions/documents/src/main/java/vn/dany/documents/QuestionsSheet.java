package vn.dany.documents;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.report.MeanPlace;
import vn.dany.core.report.Rate;
import vn.dany.core.report.Results;
import vn.dany.core.tally.QuestionTally;
import vn.dany.templates.printed.WorkbookMessages;

/**
 * What may be seen of the answers: for the whole and each district, a line for each variable and one for each of its
 * choices. Never a free text.
 */
final class QuestionsSheet {

    private static final int COLUMNS = 12;

    private QuestionsSheet() {}

    static void write(Workbook workbook, ResultsWorkbook.Content content, WorkbookMessages words) {
        Sheet sheet = new Sheet(workbook, words, words.questionsSheet(), 24, 9, 60, 12, 40, 11, 12, 11, 14, 11, 12, 26);
        int headRow = sheet.row();
        sheet.heads(
                true,
                words.scope(),
                words.questionCode(),
                words.question(),
                words.choiceCode(),
                words.choice(),
                words.choiceCount(),
                words.choiceShare(),
                words.questionAnswered(),
                words.dontKnow(),
                words.questionSkipped(),
                words.indicator(),
                words.indicatorName());
        UnitTotals whole = UnitTotals.whole(content);
        variables(sheet, content, whole, whole.scope(content, words), words);
        UnitTotals.groups(content).stream()
                .filter(group ->
                        !group.head().equals(whole.head()) && group.shown().isAny())
                .forEach(group -> variables(sheet, content, group, group.head().fullName(), words));
        sheet.filter(headRow, COLUMNS);
        sheet.next();
        meanings(content.questionnaire(), words).forEach(sheet::remark);
        sheet.remark(words.manyChosen());
        content.questionnaire().noticeText().ifPresent(notice -> sheet.remark(notice.vi()));
    }

    private static void variables(
            Sheet sheet, ResultsWorkbook.Content content, UnitTotals totals, String name, WorkbookMessages words) {
        for (Variable variable : content.questionnaire().variables()) {
            QuestionTally tally = totals.shown().tally().question(variable.id());
            String label = label(variable);
            sheet.text(0, name, true);
            sheet.text(1, variable.id().value(), true);
            sheet.text(2, label, true);
            sheet.empty(3, true);
            if (!totals.shown().isAny(variable.id())) {
                sheet.text(4, words.tooFew(totals.shown().block()), true);
                for (int column = 5; column < COLUMNS; column++) {
                    sheet.empty(column, true);
                }
                sheet.next();
                continue;
            }
            sheet.text(4, words.wholeQuestion(), true);
            sheet.empty(5, true);
            sheet.empty(6, true);
            sheet.count(7, tally.answered(), true);
            sheet.count(8, tally.dontKnow(), true);
            sheet.count(9, tally.skipped(), true);
            OptionalInt meanPlace = MeanPlace.of(variable, tally);
            if (meanPlace.isPresent()) {
                sheet.points(10, meanPlace.getAsInt() / 100d);
                sheet.text(11, words.meanPlace(), true);
            } else {
                sheet.share(10, Results.indicator(variable, tally), true);
                sheet.text(11, indicator(variable), true);
            }
            sheet.next();
            variable.question().choices().stream()
                    .filter(choice -> !choice.dontKnow())
                    .forEach(choice -> choice(sheet, name, variable, label, choice, tally));
        }
    }

    private static void choice(
            Sheet sheet, String name, Variable variable, String label, Choice choice, QuestionTally tally) {
        long count = tally.count(choice.code());
        sheet.text(0, name, false);
        sheet.text(1, variable.id().value(), false);
        sheet.text(2, label, false);
        sheet.text(3, choice.code(), false);
        sheet.text(4, choice.label().vi(), false);
        sheet.count(5, count, false);
        sheet.share(6, Rate.of(count, tally.answered()), false);
        for (int column = 7; column < COLUMNS; column++) {
            sheet.empty(column, false);
        }
        sheet.next();
    }

    /** How each indicator is made, once for each scale. */
    private static List<String> meanings(Questionnaire questionnaire, WorkbookMessages words) {
        return questionnaire.questions().stream()
                .flatMap(question -> question.scale().stream())
                .distinct()
                .map(scale -> words.indicatorMeaning(
                        scale.indicatorName().vi(),
                        scale.favourableLevels().stream()
                                .map(level -> "“" + level.label().vi() + "”")
                                .collect(Collectors.joining(words.levelOr()))))
                .toList();
    }

    private static String indicator(Variable variable) {
        return variable.question()
                .scale()
                .map(scale -> scale.indicatorName().vi())
                .orElse("");
    }

    /** The variable's label; that of a row after its question's. */
    static String label(Variable variable) {
        return variable.isRow()
                ? variable.question().label().asName().vi() + " – "
                        + variable.label().asName().vi()
                : variable.label().asName().vi();
    }
}
