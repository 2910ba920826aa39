package vn.dany.formats.xlsform;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dany.core.questionnaire.Expression;
import vn.dany.core.questionnaire.Operation;
import vn.dany.core.questionnaire.Value;
import vn.dany.formats.xlsx.Sheet;

/** Finds rules that compare the answer to a closed question with what is none of its codes, such as a label: they decide nothing. */
final class CodeRules {

    /** Codes that are told at once. */
    private static final int MOST_TOLD = 8;

    private static final int LONGEST_LABEL = 30;

    private final Sheet choices;
    private final Sheet survey;

    /** What each code of a list says, by the name of the question; null until a rule wants to know. */
    private @Nullable Map<String, Map<String, String>> questions;

    /** Of the questions on {@code survey} with the lists on {@code choices}. */
    CodeRules(Sheet choices, Sheet survey) {
        this.choices = choices;
        this.survey = survey;
    }

    /** What is compared and is no code, the question it is compared with, and the question's codes. */
    record Unfit(String written, String question, String codes) {}

    private Map<String, Map<String, String>> questions() {
        Map<String, Map<String, String>> known = questions;
        if (known == null) {
            known = new HashMap<>();
            Map<String, Map<String, String>> lists = lists();
            Optional<Integer> type = Table.column(survey, "type");
            Optional<Integer> name = Table.column(survey, "name");
            for (Sheet.Line line : type.isPresent() && name.isPresent() ? survey.lines() : List.<Sheet.Line>of()) {
                Map<String, String> codes = QuestionType.of(Table.plain(line, type.get()))
                        .select()
                        .filter(select -> !select.orOther())
                        .map(select -> lists.getOrDefault(select.list(), Map.of()))
                        .orElse(Map.of());
                if (!codes.isEmpty()) {
                    known.put(Table.plain(line, name.get()), codes);
                }
            }
            questions = known;
        }
        return known;
    }

    private Map<String, Map<String, String>> lists() {
        Map<String, Map<String, String>> lists = new HashMap<>();
        Optional<Integer> label = Table.column(choices, "label");
        Table.column(choices, "list_name")
                .ifPresent(list -> Table.column(choices, "name")
                        .ifPresent(name -> choices.lines().stream()
                                .skip(1)
                                .forEach(line -> lists.computeIfAbsent(
                                                Table.plain(line, list), key -> new LinkedHashMap<>())
                                        .put(
                                                Table.plain(line, name),
                                                label.map(column -> Table.plain(line, column))
                                                        .orElse("")))));
        return lists;
    }

    /**
     * The first of these in {@code rule}.
     *
     * @param own the name of the rule's own question
     */
    Optional<Unfit> unfit(Expression rule, String own) {
        return rule.match(new Expression.Cases<>(
                literal -> Optional.empty(),
                reference -> Optional.empty(),
                self -> Optional.empty(),
                today -> Optional.empty(),
                call -> Stream.concat(
                                compared(call, own), call.parts().stream().flatMap(part -> unfit(part, own).stream()))
                        .findFirst()));
    }

    private Stream<Unfit> compared(Expression.Call call, String own) {
        List<Expression> parts = call.parts();
        return switch (call.operation()) {
            case EQUAL, UNEQUAL ->
                Stream.of(
                                compared(call.operation(), parts.get(0), parts.get(1), own),
                                compared(call.operation(), parts.get(1), parts.get(0), own))
                        .flatMap(Optional::stream);
            case SELECTED -> compared(call.operation(), parts.get(0), parts.get(1), own).stream();
            default -> Stream.empty();
        };
    }

    private Optional<Unfit> compared(Operation operation, Expression asked, Expression written, String own) {
        return literal(written)
                .flatMap(value -> question(asked, own)
                        .flatMap(question -> Optional.ofNullable(questions().get(question))
                                .filter(codes -> !isFit(operation, value, codes))
                                .map(codes -> new Unfit(value.text(), question, told(codes)))));
    }

    /** No answer is compared as the empty text, several as their codes with spaces between, a number as a number. */
    private static boolean isFit(Operation operation, Value value, Map<String, String> codes) {
        if (value.amount().isPresent()) {
            return codes.keySet().stream()
                    .anyMatch(code -> isNumber(code, value.amount().get()));
        }
        List<String> parts = operation == Operation.SELECTED ? List.of(value.text()) : value.codes();
        return value.text().isEmpty() || codes.keySet().containsAll(parts);
    }

    private static boolean isNumber(String code, BigDecimal number) {
        return code.matches("-?[0-9]{1,15}([.][0-9]{1,15})?") && new BigDecimal(code).compareTo(number) == 0;
    }

    private static String told(Map<String, String> codes) {
        String told = codes.entrySet().stream()
                .limit(MOST_TOLD)
                .map(code -> code.getValue().isEmpty() ? code.getKey() : code.getKey() + " = " + brief(code.getValue()))
                .collect(Collectors.joining(", "));
        return codes.size() > MOST_TOLD ? told + " …" : told;
    }

    private static String brief(String label) {
        return label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) + "…" : label;
    }

    private static Optional<String> question(Expression asked, String own) {
        return asked.match(new Expression.Cases<>(
                literal -> Optional.empty(),
                reference -> Optional.of(reference.questionId().value()),
                self -> Optional.of(own),
                today -> Optional.empty(),
                call -> Optional.empty()));
    }

    private static Optional<Value> literal(Expression written) {
        return written.match(new Expression.Cases<>(
                literal -> Optional.of(literal.value()),
                reference -> Optional.empty(),
                self -> Optional.empty(),
                today -> Optional.empty(),
                call -> Optional.empty()));
    }
}
