package vn.dany.templates.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.Expression;
import vn.dany.core.questionnaire.Operation;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.TextRun;
import vn.dany.core.questionnaire.Variable;

/**
 * Says a rule in words for those who fill in a sheet with a pen. What cannot be said plainly is said to depend on which
 * questions, never shown as a formula.
 */
final class SkipWords {

    private final Map<QuestionId, Integer> numbers;
    private final Map<QuestionId, Variable> variables;
    private final Wording wording;

    /** @param numbers what each variable's question is numbered on paper */
    SkipWords(Map<QuestionId, Integer> numbers, Map<QuestionId, Variable> variables, Wording wording) {
        this.numbers = numbers;
        this.variables = variables;
        this.wording = wording;
    }

    /** When {@code rule} holds, within a sentence; empty if that cannot be said plainly. */
    Optional<String> condition(Expression rule) {
        return rule.match(new Expression.Cases<>(
                literal -> Optional.empty(),
                reference -> Optional.empty(),
                self -> Optional.empty(),
                today -> Optional.empty(),
                this::call));
    }

    /** The numbers of the questions {@code rule} depends on: "3, 5". */
    String dependsOn(Expression rule) {
        return rule.references().stream()
                .map(id -> String.valueOf(numbers.getOrDefault(id, 0)))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Optional<String> call(Expression.Call call) {
        PaperMessages words = wording.paper();
        Expression first = call.parts().get(0);
        return switch (call.operation()) {
            case OR -> either(call);
            case AND -> joined(call.parts(), words::both);
            case EQUAL, SELECTED -> choice(call).map(chosen -> words.chosen(chosen.number(), chosen.label()));
            case UNEQUAL -> choice(call).map(chosen -> words.notChosen(chosen.number(), chosen.label()));
            case NOT ->
                Stream.of(Operation.EQUAL, Operation.SELECTED)
                        .filter(operation -> !first.partsOf(operation).isEmpty())
                        .findFirst()
                        .flatMap(operation ->
                                choice(operation.of(first.partsOf(operation).toArray(Expression[]::new))))
                        .map(chosen -> words.notChosen(chosen.number(), chosen.label()));
            case LESS -> number(call, words::less);
            case AT_MOST -> number(call, words::lessOrEqual);
            case GREATER -> number(call, words::greater);
            case AT_LEAST -> number(call, words::greaterOrEqual);
            default -> Optional.empty();
        };
    }

    /** Several choices of one question are one condition: "câu 4 chọn “a” hoặc “b”". */
    private Optional<String> either(Expression.Call call) {
        PaperMessages words = wording.paper();
        List<Optional<Chosen>> choices = alternatives(call)
                .map(one -> Stream.of(Operation.EQUAL, Operation.SELECTED)
                        .filter(operation -> !one.partsOf(operation).isEmpty())
                        .findFirst()
                        .flatMap(operation ->
                                choice(operation.of(one.partsOf(operation).toArray(Expression[]::new)))))
                .toList();
        boolean ofOne = choices.stream().allMatch(Optional::isPresent)
                && choices.stream()
                                .map(one -> one.orElseThrow().number())
                                .distinct()
                                .count()
                        == 1;
        return ofOne
                ? choices.stream()
                        .map(one -> one.orElseThrow().label())
                        .reduce(words::either)
                        .map(labels -> words.chosen(choices.get(0).orElseThrow().number(), labels))
                : joined(call.parts(), words::either);
    }

    private static Stream<Expression> alternatives(Expression rule) {
        List<Expression> parts = rule.partsOf(Operation.OR);
        return parts.isEmpty() ? Stream.of(rule) : parts.stream().flatMap(SkipWords::alternatives);
    }

    private Optional<String> joined(List<Expression> parts, BinaryOperator<String> join) {
        List<String> said = new ArrayList<>();
        for (Expression part : parts) {
            condition(part).ifPresent(said::add);
        }
        return said.size() == parts.size() ? said.stream().reduce(join) : Optional.empty();
    }

    /** A choice of a question, as both are found on paper. */
    private record Chosen(int number, String label) {}

    private Optional<Chosen> choice(Expression.Call call) {
        return reference(call.parts().get(0))
                .flatMap(id -> constant(call.parts().get(1))
                        .flatMap(code -> Optional.ofNullable(variables.get(id))
                                .flatMap(variable -> variable.question().choices().stream()
                                        .filter(choice -> choice.code().equals(code))
                                        .findFirst())
                                .map(choice -> new Chosen(numbers.getOrDefault(id, 0), quoted(choice)))));
    }

    private Optional<String> number(Expression.Call call, Compared words) {
        return reference(call.parts().get(0))
                .flatMap(id ->
                        constant(call.parts().get(1)).map(value -> words.say(numbers.getOrDefault(id, 0), value)));
    }

    private interface Compared {
        String say(int number, String value);
    }

    private Optional<QuestionId> reference(Expression part) {
        return part.match(new Expression.Cases<>(
                literal -> Optional.empty(),
                reference -> Optional.of(reference.questionId()).filter(numbers::containsKey),
                self -> Optional.empty(),
                today -> Optional.empty(),
                call -> Optional.empty()));
    }

    private static Optional<String> constant(Expression part) {
        return part.match(new Expression.Cases<>(
                literal -> Optional.of(literal.value().text()),
                reference -> Optional.empty(),
                self -> Optional.empty(),
                today -> Optional.empty(),
                call -> Optional.empty()));
    }

    private String quoted(Choice choice) {
        return "“" + TextRun.plain(wording.of(choice.label())) + "”";
    }
}
