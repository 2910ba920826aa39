package vn.dany.formats.xlsform;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private final Map<String, Named> named = new LinkedHashMap<>();

    private ChoiceNames() {}

    /**
     * A line that names the label of an answer.
     *
     * @param place where its formula stands
     */
    private record Named(String answer, String place, int line) {}

    /** The lines of {@code survey} that can be left out. */
    static ChoiceNames of(Sheet survey, Sheet choices) {
        ChoiceNames names = new ChoiceNames();
        Optional<Integer> formulas = Table.column(survey, KindReading.FORMULA);
        Optional<Integer> called = Table.column(survey, "name");
        Optional<Integer> types = Table.column(survey, "type");
        if (formulas.isEmpty() || called.isEmpty() || types.isEmpty()) {
            return names;
        }
        Set<String> seen = new HashSet<>();
        Set<String> kept = new HashSet<>();
        survey.lines().stream().skip(1).forEach(line -> {
            String name = Table.plain(line, called.get());
            if (!seen.add(name)) {
                kept.add(name);
            }
            Matcher formula = NAMED.matcher(Spelling.rule(Table.plain(line, formulas.get())));
            boolean isCalculation = Table.plain(line, types.get()).equalsIgnoreCase(QuestionType.CALCULATION);
            if (isCalculation && !name.isEmpty() && formula.matches()) {
                String place = survey.address(formulas.get(), line.number());
                names.named.put(name, new Named(formula.group(1), place, line.number()));
            }
        });
        if (!names.named.isEmpty()) {
            Stream.of(survey, choices).forEach(sheet -> rules(sheet).forEach(kept::add));
            names.named.keySet().removeAll(kept);
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

    /** The survey without those lines. */
    Sheet applied(Sheet survey) {
        Set<Integer> lines = named.values().stream().map(Named::line).collect(Collectors.toSet());
        return named.isEmpty()
                ? survey
                : new Sheet(
                        survey.name(),
                        saying(survey).lines().stream()
                                .filter(line -> !lines.contains(line.number()))
                                .toList());
    }

    /** Another sheet whose texts say the answers themselves. */
    Sheet saying(Sheet sheet) {
        Set<Integer> texts = texts(sheet);
        return named.isEmpty() ? sheet : sheet.with((column, text) -> texts.contains(column) ? saying(text) : text);
    }

    private String saying(String text) {
        return REFERENCE.matcher(text).replaceAll(found -> {
            Named name = named.get(Spelling.plain(found.group(1)));
            return name == null
                    ? Matcher.quoteReplacement(found.group())
                    : Matcher.quoteReplacement("${" + name.answer() + "}");
        });
    }

    /** Tells of every line that was left out. */
    void tell(Refusals refusals) {
        named.forEach((name, line) ->
                refusals.notice(line.place(), WorkbookFinding.CHOICE_NAME_LEFT_OUT, name, line.answer()));
    }
}
