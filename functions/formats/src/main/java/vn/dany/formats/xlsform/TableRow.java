package vn.dany.formats.xlsform;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dany.core.finding.FieldFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.WorkbookFinding;
import vn.dany.core.questionnaire.Expression;
import vn.dany.core.questionnaire.ExpressionParser;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Value;
import vn.dany.formats.xlsx.Sheet;

/** A line of a table. Remembers which of its columns were asked for: what nobody asks for is refused, not dropped. */
final class TableRow {

    private static final Set<String> YES = Set.of("yes", "true", "true()", "1", "có");
    private static final Set<String> NO = Set.of("no", "false", "false()", "0", "không", "");

    /** As long as the numbers of telephones and papers, which begin with zeros that a spreadsheet drops. */
    private static final Pattern LONG_NUMBER = Pattern.compile("[1-9]\\d{8,}");

    private static final Pattern BARE_WORDS = Pattern.compile("[\\p{L}\\p{M} ]+");

    private final Table table;
    private final Sheet.Line line;
    private final Set<Column> asked = new HashSet<>();

    TableRow(Table table, Sheet.Line line) {
        this.table = table;
        this.line = line;
    }

    /** Its number on the sheet, from 1. */
    int number() {
        return line.number();
    }

    /** What stands in the column, empty if nothing. What a spreadsheet has made of it instead is refused. */
    String text(String name) {
        Column column = column(name);
        return column == null ? "" : Spelling.plain(typed(column));
    }

    /**
     * The same with the day that stands there, as an ISO text, if the spreadsheet shows it as one. A number without the
     * format of a day is refused: nobody sees which day it is, nor from when the workbook counts.
     */
    String textOrDay(String name) {
        Column column = column(name);
        Sheet.Cell cell = column == null ? null : line.cells().get(column.index());
        if (column == null || cell == null || !cell.isNumber() || !SpreadsheetDay.isOne(cell.text())) {
            return text(name);
        }
        if (cell.held() != Sheet.Held.DAY) {
            table.refuse(line.number(), column, WorkbookFinding.CELL_BECAME_NUMBER, cell.text());
            return "";
        }
        return SpreadsheetDay.of(cell.text()).toString();
    }

    /** The text in every language it stands in; null if in none. Vietnamese must be among them. */
    @Nullable
    LocalizedText words(String name) {
        Map<String, String> byLanguage = new TreeMap<>();
        for (Column column : table.columns(name)) {
            asked.add(column);
            String text = worded(column);
            if (!text.isEmpty()) {
                byLanguage.put(column.language(), formatted(column, text));
            }
        }
        if (byLanguage.isEmpty()) {
            return null;
        }
        if (!byLanguage.containsKey(LocalizedText.RECORD)) {
            table.refusals().refuse(recordAddress(name), WorkbookFinding.VIETNAMESE_MISSING, name);
            byLanguage.put(LocalizedText.RECORD, byLanguage.values().iterator().next());
        }
        return new LocalizedText(byLanguage);
    }

    /** What stands in the column in each language, where anything does. */
    List<String> texts(String name) {
        asked.addAll(table.columns(name));
        return table.columns(name).stream()
                .map(column -> Spelling.plain(typed(column)))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Whether {@code part} stands in the column in some language. */
    boolean says(String name, String part) {
        return table.columns(name).stream().anyMatch(column -> text(column).contains(part));
    }

    private String formatted(Column column, String text) {
        return Formatting.read(text, tag -> table.refuse(line.number(), column, WorkbookFinding.TAG_NOT_SHOWN, tag));
    }

    /** The same where a text must stand; a stand-in if none does. */
    LocalizedText someWords(String name) {
        LocalizedText words = words(name);
        if (words == null) {
            refuse(name, WorkbookFinding.CELL_EMPTY, name);
            return LocalizedText.of("…");
        }
        return words;
    }

    /** Whether the column says yes. */
    boolean flag(String name) {
        String text = text(name).toLowerCase(Locale.ROOT);
        if (!YES.contains(text) && !NO.contains(text)) {
            refuse(name, WorkbookFinding.NOT_A_FLAG);
        }
        return YES.contains(text);
    }

    /** When the column says yes: a plain yes or no, or a rule; null for never. */
    @Nullable
    Expression demand(String name) {
        String text = text(name).toLowerCase(Locale.ROOT);
        if (YES.contains(text) || NO.contains(text)) {
            return YES.contains(text) ? new Expression.Literal(new Value.Truth(true)) : null;
        }
        if (BARE_WORDS.matcher(text).matches()) {
            refuse(name, WorkbookFinding.NOT_A_FLAG);
            return null;
        }
        return rule(name);
    }

    /** The whole number in the column; {@code otherwise} if it is empty or refused. */
    int wholeNumber(String name, int min, int max, int otherwise) {
        String text = text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("-?\\d{1,9}") || Integer.parseInt(text) < min || Integer.parseInt(text) > max) {
            refuse(name, FieldFinding.NOT_A_WHOLE_NUMBER, min, max);
            return otherwise;
        }
        return Integer.parseInt(text);
    }

    /** The rule in the column, null if there is none or it is refused. */
    @Nullable
    Expression rule(String name) {
        return rule(name, Map.of());
    }

    /** The same, with names that stand for texts. */
    @Nullable
    Expression rule(String name, Map<String, String> names) {
        String text = text(name);
        if (text.isEmpty()) {
            return null;
        }
        String written = Spelling.rule(text);
        try {
            Expression rule = table.moments().plain(ExpressionParser.parse(written, names), text("name"));
            table.moments()
                    .unfit(rule, text("name"))
                    .ifPresent(
                            unfit -> notice(name, WorkbookFinding.NO_MOMENT_IN_RULE, unfit.written(), unfit.example()));
            Expression coded = coded(name, rule);
            // A choice_filter is read once for each choice, with names of columns, which may mean other things than
            // codes.
            if (names.isEmpty()) {
                RuleSlip.thousands(written)
                        .ifPresent(slip -> notice(name, WorkbookFinding.THOUSANDS_IN_RULE, slip.typed(), slip.meant()));
                table.codeRules()
                        .flatMap(rules -> rules.unfit(coded, text("name")))
                        .ifPresent(unfit -> notice(
                                name,
                                WorkbookFinding.NO_CODE_IN_RULE,
                                unfit.written(),
                                unfit.question(),
                                unfit.codes()));
            }
            return coded;
        } catch (ExpressionParser.Unreadable e) {
            refuseRule(name, e);
            return null;
        }
    }

    private void refuseRule(String name, ExpressionParser.Unreadable unreadable) {
        Optional<RuleSlip> slip = RuleSlip.in(Spelling.rule(text(name)));
        if (!unreadable.unfit().isEmpty()) {
            refuse(name, WorkbookFinding.PATTERN_UNFIT, unreadable.unfit());
        } else if (unreadable.unknown().equals("jr")) {
            refuse(name, WorkbookFinding.CHOICE_NAME_IN_RULE);
        } else if (slip.isPresent()) {
            refuse(
                    name,
                    WorkbookFinding.SLIP_IN_RULE,
                    slip.get().typed(),
                    slip.get().meant());
        } else if (unreadable.unknown().isEmpty()) {
            refuse(name, FieldFinding.EXPRESSION_UNREADABLE, unreadable.position(), unreadable.reason());
        } else {
            refuse(name, WorkbookFinding.FUNCTION_UNKNOWN, unreadable.unknown(), ExpressionParser.functions());
        }
    }

    private Expression coded(String name, Expression rule) {
        CodeRenaming codes = table.codes();
        if (codes.isEmpty()) {
            return rule;
        }
        boolean ofChoices = table.columns("type").stream()
                .anyMatch(type -> QuestionType.of(text(type)).select().isPresent());
        return codes.in(rule, ofChoices, code -> refuse(name, WorkbookFinding.CODE_IN_RULE, code, codes.meant(code)));
    }

    /** The codes of choices in the column, as they are stored. */
    List<String> codes(String name, boolean several) {
        String text = text(name);
        return text.isEmpty() ? List.of() : table.codes().defaults(text, several);
    }

    /** Refuses what stands in the column, or the line where such a column is missing. */
    void refuse(String name, Finding.Code code, Object... arguments) {
        table.refusals().refuse(address(name), code, arguments);
    }

    /** Tells of what stands in the column, which is no problem. */
    void notice(String name, Finding.Code code, Object... arguments) {
        table.refusals().notice(address(name), code, arguments);
    }

    /** Where the column is, or where the line begins if there is no such column. */
    String address(String name) {
        List<Column> columns = table.columns(name);
        int index = columns.stream()
                .filter(column -> line.cells().containsKey(column.index()))
                .findFirst()
                .or(() -> columns.stream().findFirst())
                .map(Column::index)
                .orElse(0);
        return table.sheet().address(index, line.number());
    }

    /** The cell where Vietnamese is missing, or the heading where a whole column is. */
    private String recordAddress(String name) {
        return table.columns(name).stream()
                .filter(column -> column.language().equals(LocalizedText.RECORD))
                .findFirst()
                .map(column -> table.sheet().address(column.index(), line.number()))
                .orElseGet(() -> table.headingAddress(name));
    }

    /** Refuses what is heard or played with a text. */
    void refuseMedia() {
        table.columns().stream()
                .filter(column -> column.isMedia()
                        && !column.isOfPictures()
                        && !text(column).isEmpty())
                .forEach(column -> table.refuse(line.number(), column, WorkbookFinding.NO_MEDIA));
    }

    /** Refuses every filled cell nobody has asked for. */
    void refuseTheRest(WorkbookFinding code) {
        for (Column column : table.columns()) {
            if (!asked.contains(column) && !text(column).isEmpty()) {
                table.refuse(line.number(), column, column.isMedia() ? ofMedia(column) : code);
            }
        }
    }

    private static WorkbookFinding ofMedia(Column column) {
        return column.isOfPictures() ? WorkbookFinding.PICTURE_NOT_HERE : WorkbookFinding.NO_MEDIA;
    }

    private @Nullable Column column(String name) {
        List<Column> columns = table.columns(name);
        asked.addAll(columns);
        return columns.isEmpty() ? null : columns.get(0);
    }

    /** The text of a cell, which is refused if a spreadsheet has made something else of it. */
    private String typed(Column column) {
        Sheet.Cell cell = line.cells().get(column.index());
        if (cell != null) {
            switch (cell.held()) {
                case DAY ->
                    table.refuse(
                            line.number(), column, WorkbookFinding.CELL_BECAME_DAY, SpreadsheetDay.shown(cell.text()));
                case TIME -> table.refuse(line.number(), column, WorkbookFinding.CELL_BECAME_TIME);
                case PERCENT -> table.refuse(line.number(), column, WorkbookFinding.CELL_BECAME_PERCENT, cell.text());
                case TEXT, NUMBER, FORMATTED -> {}
            }
        }
        return text(column);
    }

    /** The same where people read: a number that may have lost something is refused too. */
    private String worded(Column column) {
        Sheet.Cell cell = line.cells().get(column.index());
        if (cell != null
                && (cell.held() == Sheet.Held.FORMATTED
                        || (cell.held() == Sheet.Held.NUMBER
                                && LONG_NUMBER.matcher(cell.text()).matches()))) {
            table.refuse(line.number(), column, WorkbookFinding.CELL_BECAME_NUMBER, cell.text());
        }
        return typed(column);
    }

    private String text(Column column) {
        Sheet.Cell cell = line.cells().get(column.index());
        return cell == null ? "" : cell.text();
    }
}
