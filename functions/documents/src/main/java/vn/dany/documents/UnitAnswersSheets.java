package vn.dany.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import vn.dany.core.disclosure.Shown;
import vn.dany.core.extract.Traits;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.report.Rate;
import vn.dany.core.report.Results;
import vn.dany.core.tally.QuestionTally;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitGroup;
import vn.dany.core.unit.UnitId;
import vn.dany.templates.printed.WorkbookMessages;

/**
 * What may be seen of each unit's answers, for who calculates: a line a unit with the indicator of each variable, and a
 * line for each choice of each variable in each unit. One row of heads and nothing below the table. Never a free text.
 */
final class UnitAnswersSheets {

    /** What stands for several choices of no opinion, and for a question left empty; no choice has such a code. */
    private static final String NO_OPINIONS = "_no_opinion";

    private static final String SKIPPED = "_skipped";

    private UnitAnswersSheets() {}

    /** Units down, variables with a scale across: the indicator and how many answers it is of. */
    static void wide(Workbook workbook, ResultsWorkbook.Content content, WorkbookMessages words) {
        Wide wide = new Wide(
                workbook, content, words, words.wideSheet(), words.unitCode(), words.unit(), words.unitAbove());
        wide.sheet.flow();
        each(content, (unit, above, shown) -> wide.line(shown, unit.code(), unit.fullName(), above.fullName()));
        wide.end();
        wide.sheet.end();
    }

    /** The same of the whole, of each district, and of each group of units that the campaign asks in. */
    static void groups(Workbook workbook, ResultsWorkbook.Content content, WorkbookMessages words) {
        Wide wide = new Wide(
                workbook, content, words, words.groupsSheet(), words.groupKind(), words.groupName(), words.units());
        UnitTotals whole = UnitTotals.whole(content);
        wide.line(
                whole.shown(),
                words.wholeKind(),
                whole.scope(content, words),
                whole.units().size());
        UnitTotals.groups(content).stream()
                .filter(group -> !group.head().equals(whole.head()))
                .forEach(group -> wide.line(
                        group.shown(),
                        words.district(),
                        group.head().fullName(),
                        group.units().size()));
        Set<UnitId> asked = Set.copyOf(content.campaign().unitIds());
        for (UnitGroup group : content.register().groups()) {
            List<UnitId> units =
                    group.unitIds().stream().filter(asked::contains).toList();
            if (!units.isEmpty()) {
                wide.line(content.tally().of(units), words.groupOfUnits(), group.name(), units.size());
            }
        }
        wide.end();
    }

    /** A sheet with what each line is about, the number of responses and all variables with a scale in each line. */
    static final class Wide {
        private final Sheet sheet;
        private final int about;
        private final List<Variable> scaled;
        private final int headRow;
        private final int columns;

        Wide(Workbook workbook, ResultsWorkbook.Content content, WorkbookMessages words, String name, String... about) {
            this.about = about.length;
            scaled = content.questionnaire().variables().stream()
                    .filter(variable -> variable.question().scale().isPresent())
                    .toList();
            double[] widths = new double[about.length + 1 + 2 * scaled.size()];
            Arrays.fill(widths, 12);
            Arrays.fill(widths, 1, about.length, 28);
            sheet = new Sheet(workbook, words, name, widths);
            headRow = sheet.row();
            List<String> heads = new ArrayList<>(List.of(about));
            heads.add(words.responses());
            scaled.forEach(variable -> {
                heads.add(words.indicatorOf(variable.id().value()));
                heads.add(words.answeredOf(variable.id().value()));
            });
            columns = sheet.heads(true, heads.toArray(String[]::new));
        }

        void line(Shown shown, String kind, String name, int units) {
            sheet.count(2, units, false);
            line(shown, kind, name);
        }

        void line(Shown shown, String... texts) {
            for (int i = 0; i < texts.length; i++) {
                sheet.text(i, texts[i], false);
            }
            sheet.count(about, shown.responses(), false);
            for (int i = 0; i < scaled.size(); i++) {
                Variable variable = scaled.get(i);
                boolean any = shown.isAny(variable.id());
                QuestionTally tally = shown.tally().question(variable.id());
                int column = about + 1 + 2 * i;
                sheet.share(column, any ? Results.indicator(variable, tally) : OptionalInt.empty(), false);
                sheet.count(column + 1, any ? OptionalLong.of(tally.answered()) : OptionalLong.empty(), false);
            }
            sheet.next();
        }

        void end() {
            sheet.filter(headRow, columns);
        }

        /** Ends the table, with a remark below it. */
        void end(String remark) {
            end();
            sheet.next();
            sheet.remark(remark);
        }
    }

    /**
     * One line for each choice, and one for skipped, of each variable a unit shows, by the codes of the codebook. What people say
     * about themselves is left out.
     */
    static void tidy(Workbook workbook, ResultsWorkbook.Content content, WorkbookMessages words) {
        tidy(workbook, content, words, Sheet.MOST_ROWS);
    }

    /** The same with so many rows on a sheet at most: whatever is more goes on in another sheet under the same heads. */
    static void tidy(Workbook workbook, ResultsWorkbook.Content content, WorkbookMessages words, int mostRows) {
        Tidy tidy = new Tidy(
                workbook, content, words, words.tidySheet(), words.unitCode(), words.unit(), words.unitAbove());
        tidy.sheet.flow();
        int linesOfUnit = tidy.most();
        each(content, (unit, above, shown) -> {
            if (tidy.sheet.row() + linesOfUnit > mostRows) {
                tidy.turn();
            }
            tidy.lines(shown, unit.code(), unit.fullName(), above.fullName());
        });
        tidy.end();
        tidy.sheet.end();
    }

    /** A sheet with a line for each choice of each variable that is no trait, and one for skipped, of whatever is shown. */
    static final class Tidy {
        private static final double[] WIDTHS = {9, 12, 40, 11, 12, 12};

        private final Workbook workbook;
        private final WorkbookMessages words;
        private final List<Variable> variables;
        private final String name;
        private final double[] widths;
        private final List<String> heads;
        private Sheet sheet;
        private int headRow;
        private int number = 1;

        Tidy(Workbook workbook, ResultsWorkbook.Content content, WorkbookMessages words, String name, String... about) {
            this.workbook = workbook;
            this.words = words;
            this.name = name;
            Traits traits = Traits.of(content.questionnaire());
            variables = content.questionnaire().variables().stream()
                    .filter(variable -> !traits.contains(variable))
                    .toList();
            widths = new double[about.length + WIDTHS.length];
            Arrays.fill(widths, 0, about.length, 28);
            widths[0] = 12;
            System.arraycopy(WIDTHS, 0, widths, about.length, WIDTHS.length);
            heads = new ArrayList<>(List.of(about));
            heads.addAll(List.of(
                    words.questionCode(),
                    words.choiceCode(),
                    words.choice(),
                    words.choiceCount(),
                    words.questionAnswered(),
                    words.choiceShare()));
            sheet = begin(name);
        }

        private Sheet begin(String title) {
            Sheet begun = new Sheet(workbook, words, title, widths);
            headRow = begun.row();
            begun.heads(true, heads.toArray(String[]::new));
            return begun;
        }

        /** Goes on in a sheet of its own, with the next number after its name. */
        void turn() {
            end();
            sheet.end();
            sheet = begin(name + " " + ++number);
            sheet.flow();
        }

        /** How many lines there are of what shows everything. */
        int most() {
            return variables.stream()
                    .mapToInt(variable -> UnitAnswersSheets.lines(variable, QuestionTally.EMPTY, words)
                            .size())
                    .sum();
        }

        void lines(Shown shown, String... texts) {
            variables.stream().filter(variable -> shown.isAny(variable.id())).forEach(variable -> {
                QuestionTally tally = shown.tally().question(variable.id());
                UnitAnswersSheets.lines(variable, tally, words)
                        .forEach(line -> line(line, variable, tally.answered(), texts));
            });
        }

        private void line(Line line, Variable variable, long answered, String... texts) {
            for (int i = 0; i < texts.length; i++) {
                sheet.text(i, texts[i], false);
            }
            int column = texts.length;
            sheet.text(column++, variable.id().value(), false);
            sheet.text(column++, line.code(), false);
            sheet.text(column++, line.label(), false);
            sheet.count(column++, line.count(), false);
            sheet.count(column++, answered, false);
            sheet.share(column, line.isOpinion() ? Rate.of(line.count(), answered) : OptionalInt.empty(), false);
            sheet.next();
        }

        void end() {
            sheet.filter(headRow, heads.size());
        }
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
            if (noOpinions(variable).size() > 1) {
                codebook(sheet, variable, NO_OPINIONS, words.dontKnow(), "");
            }
            codebook(sheet, variable, SKIPPED, words.questionSkipped(), "");
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
        List<Line> lines = new ArrayList<>();
        variable.question().choices().stream()
                .filter(choice -> !choice.dontKnow())
                .map(choice -> new Line(choice.code(), choice.label().vi(), tally.count(choice.code()), true))
                .forEach(lines::add);
        List<Choice> noOpinions = noOpinions(variable);
        if (noOpinions.size() == 1) {
            Choice choice = noOpinions.get(0);
            lines.add(new Line(choice.code(), choice.label().vi(), tally.dontKnow(), false));
        } else if (!noOpinions.isEmpty()) {
            lines.add(new Line(NO_OPINIONS, words.dontKnow(), tally.dontKnow(), false));
        }
        lines.add(new Line(SKIPPED, words.questionSkipped(), tally.skipped(), false));
        return lines;
    }

    /** The choices that are no opinion, which are counted together. */
    private static List<Choice> noOpinions(Variable variable) {
        return variable.question().choices().stream().filter(Choice::dontKnow).toList();
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
