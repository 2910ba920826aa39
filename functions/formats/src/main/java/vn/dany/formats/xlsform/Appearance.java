package vn.dany.formats.xlsform;

import java.util.Locale;
import java.util.Set;
import vn.dany.core.finding.WorkbookFinding;

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

    /** Looks of groups. */
    private static final Set<String> GROUPS = Set.of("field-list", "table-list", "compact", "accordion", "pages");

    /** What makes a matrix of questions; {@link MatrixReading} knows its meaning. */
    private static final Set<String> LABELS = Set.of("label", "list-nolabel");

    private Appearance() {}

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
