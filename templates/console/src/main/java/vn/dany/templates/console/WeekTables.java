package vn.dany.templates.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.dany.core.suggestion.Inbox;
import vn.dany.core.suggestion.SuggestionState;
import vn.dany.core.suggestion.SuggestionTotals;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/**
 * A week's suggestions in figures, worded once for the page, the workbook and the paper.
 *
 * @param title of all of it
 * @param period the week, or that it is all of them
 * @param columns the headings of the figures, the same in every table
 */
public record WeekTables(String title, String campaign, String period, List<String> columns, List<Table> tables) {

    /** Where the figures begin in a line of {@link #sheet}. */
    public static final int FIGURES_FROM = 2;

    /** Those of one kind of row. */
    public record Table(String heading, List<Line> lines) {}

    /** One row: a name, then as many figures as there are columns. */
    public record Line(String name, List<Long> figures) {}

    /** The tables of {@code totals}. */
    public static WeekTables of(Inbox inbox, SuggestionTotals totals, UnitRegister register, Language language) {
        Wording wording = Wording.in(language);
        InboxMessages words = wording.inbox();
        List<String> columns = new ArrayList<>(List.of(words.total()));
        Arrays.stream(SuggestionState.values())
                .map(state -> SuggestionCard.state(state, words))
                .forEach(columns::add);
        columns.add(words.overdue());
        List<Table> tables = new ArrayList<>();
        tables.add(new Table(words.whole(), List.of(line(words.whole(), totals.whole()))));
        List<Line> kinds = inbox.asked().kind().stream()
                .flatMap(question -> question.choices().stream())
                .filter(choice -> totals.kinds().containsKey(choice.code()))
                .map(choice -> line(wording.of(choice.label()), totals.kind(choice.code())))
                .toList();
        add(tables, words.kind(), kinds);
        add(
                tables,
                words.theme(),
                totals.themes().entrySet().stream()
                        .map(theme -> line(theme.getKey(), theme.getValue()))
                        .toList());
        add(
                tables,
                words.place(),
                totals.places().entrySet().stream()
                        .map(place -> line(register.nameWithParent(place.getKey()), place.getValue()))
                        .toList());
        return new WeekTables(
                words.weekHeading(),
                wording.of(inbox.campaign().title()),
                totals.week().map(week -> SuggestionCard.week(week, words)).orElseGet(words::allWeeks),
                columns,
                tables);
    }

    /** Every line of every table under one heading, as a sheet has it; the figures are texts of digits. */
    public List<List<String>> sheet() {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("", period));
        head.addAll(columns);
        rows.add(head);
        for (Table table : tables) {
            for (Line line : table.lines()) {
                List<String> row = new ArrayList<>(List.of(table.heading(), line.name()));
                line.figures().forEach(figure -> row.add(Long.toString(figure)));
                rows.add(row);
            }
        }
        return rows;
    }

    private static void add(List<Table> tables, String heading, List<Line> lines) {
        if (!lines.isEmpty()) {
            tables.add(new Table(heading, lines));
        }
    }

    private static Line line(String name, SuggestionTotals.Row row) {
        List<Long> figures = new ArrayList<>(List.of(row.all()));
        Arrays.stream(SuggestionState.values()).map(row::in).forEach(figures::add);
        figures.add(row.overdue());
        return new Line(name, figures);
    }
}
