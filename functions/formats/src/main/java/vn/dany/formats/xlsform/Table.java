package vn.dany.formats.xlsform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.dany.core.finding.WorkbookFinding;
import vn.dany.formats.xlsx.Sheet;

/** A sheet with headings in its first line. */
final class Table {

    /** Titles and remarks above the headings take no more lines than that. */
    private static final int FURTHER_DOWN = 8;

    private final Sheet sheet;
    private final String language;
    private final Refusals refusals;
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, List<Column>> byName = new HashMap<>();
    private final List<TableRow> rows = new ArrayList<>();

    private final MomentRules moments;
    private CodeRenaming codes = CodeRenaming.none();
    private @Nullable CodeRules codeRules;

    private Table(Sheet sheet, String language, Refusals refusals) {
        this.sheet = sheet;
        this.language = language;
        this.refusals = refusals;
        this.moments = MomentRules.of(sheet);
    }

    /**
     * The table of {@code sheet}. A heading that occurs twice, or whose language has no tag, is refused.
     *
     * @param language of columns that name none
     * @param ignored columns that are not looked at
     */
    static Table of(Sheet sheet, String language, Set<String> ignored, Refusals refusals) {
        Table table = new Table(sheet, language, refusals);
        if (sheet.lines().isEmpty()) {
            refusals.refuse(sheet.name(), WorkbookFinding.SHEET_EMPTY);
            return table;
        }
        table.readHeadings(sheet.lines().get(0), ignored);
        sheet.lines().subList(1, sheet.lines().size()).forEach(line -> table.rows.add(new TableRow(table, line)));
        return table;
    }

    /**
     * Whether {@code sheet} has a column of this name in its first line; refuses it otherwise, and says so if the
     * headings stand further down.
     */
    static boolean begins(Sheet sheet, String name, Refusals refusals) {
        for (Sheet.Line line : sheet.lines().subList(0, Math.min(sheet.lines().size(), FURTHER_DOWN))) {
            boolean found = line.cells().values().stream()
                    .anyMatch(cell -> Column.of(0, cell.text())
                            .filter(column -> column.name().equals(name))
                            .isPresent());
            if (found && line.equals(sheet.lines().get(0))) {
                return true;
            }
            if (found) {
                refusals.refuse(
                        sheet.address(0, sheet.lines().get(0).number()),
                        WorkbookFinding.TITLE_ABOVE_HEADINGS,
                        line.number());
                return false;
            }
        }
        refusals.refuse(sheet.name(), WorkbookFinding.COLUMN_MISSING, name);
        return false;
    }

    /** A table of a sheet that is not there. */
    static Table empty(Sheet sheet, Refusals refusals) {
        return new Table(sheet, "", refusals);
    }

    /** Where {@code sheet} has a column of this name, if it does. */
    static Optional<Integer> column(Sheet sheet, String name) {
        return sheet.lines().isEmpty()
                ? Optional.empty()
                : sheet.lines().get(0).cells().entrySet().stream()
                        .filter(cell -> Column.of(0, cell.getValue().text())
                                .filter(column -> column.name().equals(name))
                                .isPresent())
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    /** What stands in a column of {@code line}, as programs read it; empty if nothing. */
    static String plain(Sheet.Line line, int column) {
        Sheet.Cell cell = line.cells().get(column);
        return cell == null ? "" : Spelling.plain(cell.text());
    }

    /** The same, with rules about codes that were changed. */
    Table coded(CodeRenaming changed) {
        codes = changed;
        return this;
    }

    /** The codes of choices that were changed. */
    CodeRenaming codes() {
        return codes;
    }

    /** The same, whose rules are held against the codes of its questions. */
    Table heldTo(CodeRules rules) {
        codeRules = rules;
        return this;
    }

    /** What compares answers with what is none of their codes; empty where there are no such answers. */
    Optional<CodeRules> codeRules() {
        return Optional.ofNullable(codeRules);
    }

    /** What compares days and times with what is none. */
    MomentRules moments() {
        return moments;
    }

    private void readHeadings(Sheet.Line headings, Set<String> ignored) {
        Set<List<String>> taken = new HashSet<>();
        headings.cells().forEach((index, cell) -> {
            Optional<Column> column = Column.of(index, cell.text());
            if (column.isEmpty()) {
                refusals.refuse(
                        sheet.address(index, headings.number()), WorkbookFinding.COLUMN_LANGUAGE_UNKNOWN, cell.text());
                return;
            }
            String name = column.get().name();
            if (VietnameseHeadings.REMARKS.contains(name)) {
                refusals.notice(sheet.address(index, headings.number()), WorkbookFinding.COLUMN_LEFT_OUT, cell.text());
                return;
            }
            String tag =
                    column.get().language().isEmpty() ? language : column.get().language();
            if (!taken.add(List.of(name, tag))) {
                refusals.refuse(sheet.address(index, headings.number()), WorkbookFinding.COLUMN_TWICE, cell.text());
                return;
            }
            if (!ignored.contains(name)) {
                Column named = new Column(index, column.get().heading(), name, tag);
                columns.add(named);
                byName.computeIfAbsent(name, n -> new ArrayList<>()).add(named);
            }
        });
    }

    /** A line of it that holds nothing. */
    TableRow emptyRow() {
        return new TableRow(this, new Sheet.Line(2, Collections.emptySortedMap()));
    }

    Sheet sheet() {
        return sheet;
    }

    Refusals refusals() {
        return refusals;
    }

    List<TableRow> rows() {
        return rows;
    }

    List<Column> columns() {
        return columns;
    }

    /** The columns of this name, one for each language. */
    List<Column> columns(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** Where the first column of this name has its heading. */
    String headingAddress(String name) {
        int index = columns(name).stream().mapToInt(Column::index).findFirst().orElse(0);
        return sheet.address(index, sheet.lines().get(0).number());
    }

    boolean has(String name) {
        return !columns(name).isEmpty();
    }

    /**
     * Refuses the headings of every column that is neither {@code known} nor in {@code whenFilled}; their cells are not
     * looked at. Those in {@code whenFilled} are left to be refused cell by cell.
     */
    void allow(Set<String> known, Set<String> whenFilled) {
        String names = String.join(", ", new TreeSet<>(known));
        Set<Integer> unknown = new HashSet<>();
        for (Column column : columns) {
            if (!known.contains(column.name()) && !whenFilled.contains(column.name())) {
                unknown.add(column.index());
                refuse(sheet.lines().get(0).number(), column, WorkbookFinding.COLUMN_UNKNOWN, column.heading(), names);
            }
        }
        columns.removeIf(column -> unknown.contains(column.index()));
        byName.keySet().removeIf(name -> !known.contains(name) && !whenFilled.contains(name));
    }

    void refuse(int line, Column column, WorkbookFinding code, Object... arguments) {
        refusals.refuse(sheet.address(column.index(), line), code, arguments);
    }
}
