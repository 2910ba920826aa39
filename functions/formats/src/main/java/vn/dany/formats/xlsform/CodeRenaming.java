package vn.dany.formats.xlsform;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dany.core.finding.WorkbookFinding;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.Expression;
import vn.dany.core.questionnaire.Value;
import vn.dany.formats.xlsx.Sheet;

/**
 * Codes of choices that are not stored as they are, such as {@code rất hài lòng}: changed in the list, in what forms
 * begin with, and in rules wherever a code is compared with the answer to a question of choices. The same code becomes
 * the same in every list, so that answers stay equal that were equal. Codes that are numbers are left alone: rules may
 * reckon with them.
 */
final class CodeRenaming {

    private static final int LONGEST = 31;
    private static final int LONGEST_OLD = 255;
    private static final String NUMBER = "[-+]?[0-9]*[.,]?[0-9]+";

    private final Map<String, String> changed = new LinkedHashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Set<String> chosen = new HashSet<>();

    private CodeRenaming() {}

    /** No code is changed. */
    static CodeRenaming none() {
        return new CodeRenaming();
    }

    /** What is to be changed in {@code choices}, given the questions of {@code survey}. */
    static CodeRenaming of(Sheet choices, Sheet survey) {
        CodeRenaming renaming = new CodeRenaming();
        Table.column(choices, "name").ifPresent(column -> renaming.read(choices, column));
        if (renaming.isEmpty()) {
            return renaming;
        }
        Table.column(survey, "name")
                .ifPresent(names -> Table.column(survey, "type")
                        .ifPresent(types -> survey.lines().stream()
                                .skip(1)
                                .filter(line -> QuestionType.of(Table.plain(line, types))
                                        .select()
                                        .isPresent())
                                .forEach(line -> renaming.chosen.add(Table.plain(line, names)))));
        return renaming;
    }

    private void read(Sheet choices, int column) {
        List<Sheet.Line> unfit = choices.lines().stream()
                .skip(1)
                .filter(line -> isUnfit(line.cells().get(column)))
                .toList();
        if (unfit.isEmpty()) {
            return;
        }
        Set<String> taken = new LinkedHashSet<>();
        choices.lines().stream()
                .map(line -> Table.plain(line, column))
                .filter(Choice::isWellFormed)
                .forEach(taken::add);
        unfit.forEach(line -> {
            String code = Table.plain(line, column);
            if (!Choice.isWellFormed(code) && !code.matches(NUMBER) && code.length() <= LONGEST_OLD) {
                changed.computeIfAbsent(code, old -> PlainLetters.unused(near(old), LONGEST, taken));
                places.putIfAbsent(code, choices.address(column, line.number()));
            }
        });
    }

    private static boolean isUnfit(Sheet.@Nullable Cell cell) {
        return cell != null && cell.held() == Sheet.Held.TEXT && !Choice.isWellFormed(cell.text());
    }

    private static String near(String code) {
        String near = PlainLetters.of(code).replaceAll("[^A-Za-z0-9-]+", "_").replaceAll("^[_-]+|[_-]+$", "");
        return near.isEmpty() ? "c" : near;
    }

    /** Whether no code is changed. */
    boolean isEmpty() {
        return changed.isEmpty();
    }

    /** The choices with the new codes. */
    Sheet applied(Sheet choices) {
        return Table.column(choices, "name")
                .filter(column -> !changed.isEmpty())
                .map(column -> choices.with(
                        (at, text) -> at.equals(column) ? changed.getOrDefault(Spelling.plain(text), text) : text))
                .orElse(choices);
    }

    /** Tells of every code that was changed, where it stands first. */
    void tell(Refusals refusals) {
        changed.forEach(
                (code, now) -> refusals.notice(places.getOrDefault(code, ""), WorkbookFinding.CODE_CHANGED, code, now));
    }

    /** The codes that a form begins with, as they are now. */
    List<String> defaults(String text, boolean several) {
        return several && !changed.containsKey(text)
                ? Stream.of(text.split("\\s+")).map(this::now).toList()
                : List.of(now(text));
    }

    private String now(String code) {
        return changed.getOrDefault(code, code);
    }

    /**
     * {@code rule} with the new codes.
     *
     * @param ofChoices whether the rule's own question is answered by choices
     * @param unclear is told of a changed code where nobody can tell whether it is meant
     */
    Expression in(Expression rule, boolean ofChoices, Consumer<String> unclear) {
        return new Rewriting(ofChoices, unclear).of(rule);
    }

    /** What a code is now that was told as unclear. */
    String meant(String code) {
        return now(code);
    }

    private final class Rewriting {

        private final boolean ofChoices;
        private final Consumer<String> unclear;

        Rewriting(boolean ofChoices, Consumer<String> unclear) {
            this.ofChoices = ofChoices;
            this.unclear = unclear;
        }

        Expression of(Expression expression) {
            return expression.match(new Expression.Cases<Expression>(
                    literal -> {
                        code(literal).ifPresent(unclear);
                        return literal;
                    },
                    reference -> reference,
                    self -> self,
                    today -> today,
                    this::call));
        }

        private Expression call(Expression.Call call) {
            List<Expression> parts = call.parts();
            boolean compares = switch (call.operation()) {
                case EQUAL, UNEQUAL, SELECTED -> true;
                default -> false;
            };
            return new Expression.Call(
                    call.operation(),
                    IntStream.range(0, parts.size())
                            .mapToObj(i -> compares ? compared(parts.get(i), parts.get(1 - i)) : of(parts.get(i)))
                            .toList());
        }

        /** A side of a comparison: a code if the other side is answered by one, a text of its own if it is answered otherwise. */
        private Expression compared(Expression side, Expression other) {
            Optional<String> code = side.match(new Expression.Cases<>(
                    CodeRenaming.this::code,
                    reference -> Optional.empty(),
                    self -> Optional.empty(),
                    today -> Optional.empty(),
                    call -> Optional.empty()));
            Optional<Boolean> answered = other.match(new Expression.Cases<>(
                    literal -> Optional.empty(),
                    reference ->
                            Optional.of(chosen.contains(reference.questionId().value())),
                    self -> Optional.of(ofChoices),
                    today -> Optional.of(false),
                    call -> Optional.empty()));
            if (code.isEmpty() || answered.isEmpty()) {
                return of(side);
            }
            return answered.get() ? new Expression.Literal(new Value.Words(now(code.get()))) : side;
        }
    }

    private Optional<String> code(Expression.Literal literal) {
        return literal.value()
                .match(new Value.Cases<>(
                        truth -> Optional.empty(),
                        words -> Optional.of(words.text()).filter(changed::containsKey),
                        amount -> Optional.empty(),
                        codes -> Optional.empty()));
    }
}
