package vn.dany.formats.xlsform;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dany.core.finding.WorkbookFinding;
import vn.dany.formats.xlsx.Sheet;

/**
 * Lines that do nothing but name the label of an answer, {@code jr:choice-name(${A1}, '${A1}')}, so that texts can say it. Here
 * texts say labels anyway: such lines are left out, and texts ask for the answer itself. Where a rule asks for such a name, its
 * line stays and is refused: labels differ by language, codes do not.
 */
final class ChoiceNames {

    private static final Pattern NAMED = Pattern.compile(
            "jr:choice-name\\(\\s*\\$\\{\\s*([^{}\\s]+)\\s*}\\s*,\\s*(['\"])\\s*\\$\\{\\s*\\1\\s*}\\s*\\2\\s*\\)");
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{\\s*([^{}\\s]+)\\s*}");
    private static final Set<String> TEXTS = Set.of("label", "hint", "required_message", "constraint_message");

    private final Map<String, String> answers = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();

    private ChoiceNames() {}

    /** The lines of {@code survey} that can be left out. */
    static ChoiceNames of(Sheet survey, Sheet choices) {
        ChoiceNames names = new ChoiceNames();
        Optional<Integer> formulas = Table.column(survey, KindReading.FORMULA);
        formulas.ifPresent(formula -> survey.lines().stream().skip(1).forEach(line -> {
            Matcher named = NAMED.matcher(Spelling.rule(Table.plain(line, formula)));
            String name = Table.column(survey, "name")
                    .map(column -> Table.plain(line, column))
                    .orElse("");
            if (!name.isEmpty() && isCalculation(survey, line) && named.matches()) {
                names.answers.put(name, named.group(1));
                names.places.put(name, survey.address(formula, line.number()));
            }
        }));
        if (!names.answers.isEmpty()) {
            Set<String> inRules = new HashSet<>();
            Stream.of(survey, choices).forEach(sheet -> rules(sheet).forEach(inRules::add));
            names.answers.keySet().removeAll(inRules);
        }
        return names;
    }

    /** Every name that stands in a column that is no text. */
    private static Stream<String> rules(Sheet sheet) {
        Set<Integer> texts = texts(sheet);
        return sheet.lines().stream()
                .flatMap(line -> line.cells().entrySet().stream())
                .filter(cell -> !texts.contains(cell.getKey()))
                .map(cell -> cell.getValue().text())
                .filter(text -> !NAMED.matcher(Spelling.rule(text)).matches())
                .flatMap(text -> REFERENCE.matcher(text).results())
                .map(found -> found.group(1));
    }

    private static Set<Integer> texts(Sheet sheet) {
        Set<Integer> texts = new HashSet<>();
        sheet.lines().stream()
                .findFirst()
                .ifPresent(headings -> headings.cells()
                        .forEach((index, cell) -> Column.of(index, cell.text())
                                .filter(column -> TEXTS.contains(column.name()))
                                .ifPresent(column -> texts.add(index))));
        return texts;
    }

    private static boolean isCalculation(Sheet survey, Sheet.Line line) {
        return Table.column(survey, "type")
                .filter(type -> Table.plain(line, type).equalsIgnoreCase(QuestionType.CALCULATION))
                .isPresent();
    }

    /** The survey without those lines. */
    Sheet applied(Sheet survey) {
        Optional<Integer> names = Table.column(survey, "name");
        if (answers.isEmpty() || names.isEmpty()) {
            return survey;
        }
        return new Sheet(
                survey.name(),
                saying(survey).lines().stream()
                        .filter(line ->
                                !answers.containsKey(Table.plain(line, names.get())) || !isCalculation(survey, line))
                        .toList());
    }

    /** Another sheet whose texts say the answers themselves. */
    Sheet saying(Sheet sheet) {
        Set<Integer> texts = texts(sheet);
        return answers.isEmpty() ? sheet : sheet.with((column, text) -> texts.contains(column) ? saying(text) : text);
    }

    private String saying(String text) {
        return REFERENCE
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "${" + answers.getOrDefault(Spelling.plain(found.group(1)), found.group(1)) + "}"));
    }

    /** Tells of every line that was left out. */
    void tell(Refusals refusals) {
        answers.forEach((name, answer) ->
                refusals.notice(places.getOrDefault(name, ""), WorkbookFinding.CHOICE_NAME_LEFT_OUT, name, answer));
    }
}
