package vn.dany.formats.xlsform;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dany.core.finding.WorkbookFinding;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.formats.xlsx.Sheet;

/**
 * Names of questions that other programs make of labels, such as {@code _ng_b_c_h_i_l_ng_kh_ng}: changed to such as are
 * stored here, in the column of names and in every {@code ${…}}. The same names become the same in every file.
 */
final class Renaming {

    private static final int LONGEST = 32;

    /** As long as anybody makes a name of a label. */
    private static final int LONGEST_OLD = 255;

    private static final Pattern ACCEPTED = Pattern.compile("[\\p{L}\\p{M}\\p{N}_.:-]{1," + LONGEST_OLD + "}");
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{\\s*([^{}\\s]+)\\s*}");

    private final Map<String, String> changed = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();

    /** What is to be changed in {@code survey}. */
    Renaming(Sheet survey) {
        Optional<Integer> names = Table.column(survey, "name");
        Set<String> taken = new LinkedHashSet<>();
        names.ifPresent(column -> survey.lines().stream().skip(1).forEach(line -> {
            String name = Table.plain(line, column);
            if (QuestionId.isWellFormed(name)) {
                taken.add(name);
            }
        }));
        names.ifPresent(column -> survey.lines().stream().skip(1).forEach(line -> {
            String name = Table.plain(line, column);
            if (!QuestionId.isWellFormed(name) && ACCEPTED.matcher(name).matches() && !changed.containsKey(name)) {
                changed.put(name, unused(name, taken));
                places.put(name, survey.address(column, line.number()));
            }
        }));
    }

    /** The survey with the new names. */
    Sheet applied(Sheet survey) {
        return Table.column(survey, "name")
                .filter(names -> !changed.isEmpty())
                .map(names -> survey.with((column, text) ->
                        column.equals(names) ? changed.getOrDefault(Spelling.plain(text), text) : referring(text)))
                .orElse(survey);
    }

    /** Another sheet whose rules refer to the new names. */
    Sheet referringIn(Sheet sheet) {
        return changed.isEmpty() ? sheet : sheet.with((column, text) -> referring(text));
    }

    /** Tells of every name that was changed. */
    void tell(Refusals refusals) {
        changed.forEach(
                (name, now) -> refusals.notice(places.getOrDefault(name, ""), WorkbookFinding.NAME_CHANGED, name, now));
    }

    private String referring(String text) {
        return text.contains("${")
                ? REFERENCE
                        .matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                "${" + changed.getOrDefault(Spelling.plain(found.group(1)), found.group(1)) + "}"))
                : text;
    }

    /** Plain letters, beginning with one; as much of it as there is room for, with a number if it is taken. */
    private static String unused(String name, Set<String> taken) {
        String plain = PlainLetters.of(name)
                .replaceAll("[^A-Za-z0-9_]", "_")
                .replaceAll("_+", "_")
                .replaceAll("^_|_$", "");
        String begun = plain.matches("[A-Za-z].*") ? plain : "q_" + plain;
        return PlainLetters.unused(begun, LONGEST, taken);
    }
}
