package vn.dany.formats.xlsform;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dany.core.finding.WorkbookFinding;
import vn.dany.formats.xlsx.Sheet;

/** The column {@code appearance}: what only changes the looks is not looked at, what changes the meaning is refused. */
final class Appearance {

    /** Looks of questions in other programs. */
    static final Set<String> COSMETIC = Set.of(
            "minimal",
            "quick",
            "quickcompact",
            "compact",
            "compact-2",
            "compact-3",
            "compact-4",
            "horizontal",
            "horizontal-compact",
            "vertical",
            "columns",
            "columns-1",
            "columns-2",
            "columns-3",
            "columns-4",
            "columns-5",
            "columns-pack",
            "columns-flex",
            "no-buttons",
            "autocomplete",
            "likert",
            "multiline",
            "numbers",
            "thousands-sep",
            "no-ticks",
            "no-calendar",
            "picker",
            "page-break",
            "w1",
            "w2",
            "w3",
            "w4",
            "w5",
            "w6",
            "w7",
            "w8",
            "w9",
            "w10");

    /** Of these, how the question looks here anyway. */
    private static final Set<String> LIKE_HERE = Set.of("vertical", "multiline", "likert", "autocomplete");

    /** Looks of groups. */
    private static final Set<String> GROUPS = Set.of("field-list", "table-list", "compact", "accordion", "pages");

    /** What makes a matrix of questions; {@link MatrixReading} knows its meaning. */
    private static final Set<String> LABELS = Set.of("label", "list-nolabel");

    private Appearance() {}

    /** Tells once of the looks that are not looked at, and once of hints for those who read the questions to others. */
    static void tell(Sheet survey, Refusals refusals) {
        List<Filled> looks = filled(survey, "appearance")
                .flatMap(cell -> Stream.of(cell.text().toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(word -> COSMETIC.contains(word) && !LIKE_HERE.contains(word))
                        .map(word -> new Filled(cell.place(), word)))
                .toList();
        if (!looks.isEmpty()) {
            String words = looks.stream().map(Filled::text).distinct().collect(Collectors.joining(", "));
            refusals.notice(looks.get(0).place(), WorkbookFinding.LOOKS_LEFT_OUT, words);
        }
        filled(survey, XlsFormReader.GUIDANCE)
                .findFirst()
                .ifPresent(cell -> refusals.notice(cell.place(), WorkbookFinding.GUIDANCE_LEFT_OUT));
    }

    /** A cell with something in it. */
    private record Filled(String place, String text) {}

    private static Stream<Filled> filled(Sheet survey, String name) {
        List<Integer> columns = survey.lines().get(0).cells().entrySet().stream()
                .filter(heading -> Column.of(0, heading.getValue().text())
                        .filter(column -> column.name().equals(name))
                        .isPresent())
                .map(Map.Entry::getKey)
                .toList();
        return survey.lines().stream()
                .skip(1)
                .flatMap(line -> columns.stream()
                        .filter(column -> !Table.plain(line, column).isEmpty())
                        .map(column -> new Filled(survey.address(column, line.number()), Table.plain(line, column))));
    }

    /** Refuses words that would change what a question means. */
    static void check(TableRow row) {
        check(row, LABELS);
    }

    /** The same for a group. */
    static void checkGroup(TableRow row) {
        check(row, GROUPS);
    }

    private static void check(TableRow row, Set<String> more) {
        for (String word : row.text("appearance").toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!word.isEmpty() && !COSMETIC.contains(word) && !more.contains(word)) {
                row.refuse("appearance", WorkbookFinding.APPEARANCE_UNKNOWN, word);
            }
        }
    }
}
