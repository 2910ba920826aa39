package vn.dany.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import vn.dany.core.disclosure.Shown;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.report.Rate;
import vn.dany.core.report.Results;
import vn.dany.core.tally.QuestionTally;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.templates.printed.WorkbookMessages;

/**
 * What may be seen of each unit's answers, for who calculates: a line a unit with the indicator of each variable, and a
 * line for each choice of each variable in each unit. One row of heads and nothing below the table. Never a free text.
 */
final class UnitAnswersSheets {

    private UnitAnswersSheets() {}

    /** Units down, variables with a scale across: the indicator and how many answers it is of. */
    static void wide(Workbook workbook, ResultsWorkbook.Content content, WorkbookMessages words) {
        List<Variable> scaled = content.questionnaire().variables().stream()
                .filter(variable -> variable.question().scale().isPresent())
                .toList();
        double[] widths = new double[4 + 2 * scaled.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = column == 0 ? 12 : column < 3 ? 28 : 12;
        }
        Sheet sheet = new Sheet(workbook, words, words.wideSheet(), widths);
        int headRow = sheet.row();
        List<String> heads =
                new ArrayList<>(List.of(words.unitCode(), words.unit(), words.unitAbove(), words.responses()));
        scaled.forEach(variable -> {
            heads.add(words.indicatorOf(variable.id().value()));
            heads.add(words.answeredOf(variable.id().value()));
        });
        int columns = sheet.heads(true, heads.toArray(String[]::new));
        each(content, (unit, above, shown) -> {
            sheet.text(0, unit.code(), false);
            sheet.text(1, unit.fullName(), false);
            sheet.text(2, above.fullName(), false);
            sheet.count(3, shown.responses(), false);
            for (int i = 0; i < scaled.size(); i++) {
                Variable variable = scaled.get(i);
                boolean any = shown.isAny(variable.id());
                QuestionTally tally = shown.tally().question(variable.id());
                sheet.share(4 + 2 * i, any ? Results.indicator(variable, tally) : OptionalInt.empty(), false);
                sheet.count(5 + 2 * i, any ? OptionalLong.of(tally.answered()) : OptionalLong.empty(), false);
            }
            sheet.next();
        });
        sheet.filter(headRow, columns);
    }

    /** One line for each choice, and one for don't-know and one for skipped, of each variable a unit shows. */
    static void tidy(Workbook workbook, ResultsWorkbook.Content content, WorkbookMessages words) {
        Sheet sheet = new Sheet(workbook, words, words.tidySheet(), 12, 28, 28, 9, 12, 40, 11, 12, 12);
        int headRow = sheet.row();
        int columns = sheet.heads(
                true,
                words.unitCode(),
                words.unit(),
                words.unitAbove(),
                words.questionCode(),
                words.choiceCode(),
                words.choice(),
                words.choiceCount(),
                words.questionAnswered(),
                words.choiceShare());
        each(
                content,
                (unit, above, shown) -> content.questionnaire().variables().stream()
                        .filter(variable -> shown.isAny(variable.id()))
                        .forEach(variable -> {
                            QuestionTally tally = shown.tally().question(variable.id());
                            lines(variable, tally, words).forEach(line -> {
                                sheet.text(0, unit.code(), false);
                                sheet.text(1, unit.fullName(), false);
                                sheet.text(2, above.fullName(), false);
                                sheet.text(3, variable.id().value(), false);
                                sheet.text(4, line.code(), false);
                                sheet.text(5, line.label(), false);
                                sheet.count(6, line.count(), false);
                                sheet.count(7, tally.answered(), false);
                                sheet.share(
                                        8,
                                        line.isOpinion()
                                                ? Rate.of(line.count(), tally.answered())
                                                : OptionalInt.empty(),
                                        false);
                                sheet.next();
                            });
                        }));
        sheet.filter(headRow, columns);
    }

    /** What each code stands for. */
    static void codebook(Workbook workbook, ResultsWorkbook.Content content, WorkbookMessages words) {
        Sheet sheet = new Sheet(workbook, words, words.codebookSheet(), 9, 60, 12, 50, 26);
        int headRow = sheet.row();
        int columns = sheet.heads(
                true, words.questionCode(), words.question(), words.choiceCode(), words.choice(), words.indicator());
        for (Variable variable : content.questionnaire().variables()) {
            List<Choice> choices = variable.question().choices();
            if (choices.isEmpty()) {
                codebook(sheet, variable, "", words.writtenAnswer(), "");
            }
            for (Choice choice : choices) {
                boolean favourable = variable.question()
                        .scale()
                        .filter(scale -> scale.favourableLevels().contains(choice))
                        .isPresent();
                codebook(
                        sheet,
                        variable,
                        choice.code(),
                        choice.label().vi(),
                        favourable
                                ? variable.question()
                                        .scale()
                                        .orElseThrow()
                                        .indicatorName()
                                        .vi()
                                : "");
            }
        }
        sheet.filter(headRow, columns);
    }

    private static void codebook(Sheet sheet, Variable variable, String code, String label, String indicator) {
        sheet.text(0, variable.id().value(), false);
        sheet.text(1, QuestionsSheet.label(variable), false);
        sheet.text(2, code, false);
        sheet.text(3, label, false);
        sheet.text(4, indicator, false);
        sheet.next();
    }

    private record Line(String code, String label, long count, boolean isOpinion) {}

    private static List<Line> lines(Variable variable, QuestionTally tally, WorkbookMessages words) {
        Stream<Line> choices = variable.question().choices().stream()
                .filter(choice -> !choice.dontKnow())
                .map(choice -> new Line(choice.code(), choice.label().vi(), tally.count(choice.code()), true));
        return Stream.concat(
                        choices,
                        Stream.of(
                                new Line("", words.dontKnow(), tally.dontKnow(), false),
                                new Line("", words.questionSkipped(), tally.skipped(), false)))
                .toList();
    }

    private interface Lines {
        void write(AdministrativeUnit unit, AdministrativeUnit above, Shown shown);
    }

    private static void each(ResultsWorkbook.Content content, Lines lines) {
        for (UnitTotals group : UnitTotals.groups(content)) {
            group.units()
                    .forEach(unit ->
                            lines.write(unit, group.head(), content.tally().of(List.of(unit.id()))));
        }
    }
}
