package vn.dany.formats.xlsform;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dany.core.questionnaire.Expression;
import vn.dany.core.questionnaire.Moment;
import vn.dany.core.questionnaire.Operation;
import vn.dany.formats.xlsx.Sheet;

/** Finds rules that compare a day or a time with what is none, as with a number: such a comparison
 * decides nothing, and nobody would see why. */
final class MomentRules {

    /** How what is asked for is written, by the type of the question. */
    private static final Map<String, String> EXAMPLES =
            Map.of("date", "'2024-04-01'", "time", "'08:30'", "datetime", "'2024-04-01T08:30'");

    private final Map<String, String> types = new HashMap<>();

    private MomentRules() {}

    /** Of the questions on {@code survey}. */
    static MomentRules of(Sheet survey) {
        MomentRules rules = new MomentRules();
        Table.column(survey, "type")
                .ifPresent(type -> Table.column(survey, "name")
                        .ifPresent(name -> survey.lines().forEach(line -> {
                            String word = Table.plain(line, type).toLowerCase(Locale.ROOT);
                            if (EXAMPLES.containsKey(word)) {
                                rules.types.put(Table.plain(line, name), word);
                            }
                        })));
        return rules;
    }

    /** {@code rule} without what other programs need around times of day to put them in order (see {@link WrittenRule}). */
    Expression plain(Expression rule, String own) {
        return types.isEmpty()
                ? rule
                : rule.match(new Expression.Cases<Expression>(
                        literal -> literal, reference -> reference, self -> self, today -> today, call -> {
                            List<Expression> parts = call.parts().stream()
                                    .map(part -> plain(part, own))
                                    .toList();
                            List<Expression> inner = parts.stream()
                                    .flatMap(part -> part.partsOf(Operation.DECIMAL_TIME).stream())
                                    .toList();
                            return inner.size() == 2 && isOfTime(new Expression.Call(call.operation(), inner), own)
                                    ? new Expression.Call(call.operation(), inner)
                                    : new Expression.Call(call.operation(), parts);
                        }));
    }

    private boolean isOfTime(Expression.Call call, String own) {
        return WrittenRule.isOfTime(call, id -> isTime(id.value()), isTime(own));
    }

    private boolean isTime(String name) {
        return "time".equals(types.get(name));
    }

    /** What is compared with a day or a time and is none, and how it is to be written. */
    record Unfit(String written, String example) {}

    /**
     * The first of these in {@code rule}.
     *
     * @param own the name of the rule's own question
     */
    Optional<Unfit> unfit(Expression rule, String own) {
        return types.isEmpty()
                ? Optional.empty()
                : rule.match(new Expression.Cases<>(
                        literal -> Optional.empty(),
                        reference -> Optional.empty(),
                        self -> Optional.empty(),
                        today -> Optional.empty(),
                        call -> Stream.concat(
                                        compared(call, own),
                                        call.parts().stream().flatMap(part -> unfit(part, own).stream()))
                                .findFirst()));
    }

    private Stream<Unfit> compared(Expression.Call call, String own) {
        Expression left = call.parts().get(0);
        return compares(call.operation())
                ? Stream.of(
                                compared(left, call.parts().get(1), own),
                                compared(call.parts().get(1), left, own))
                        .flatMap(Optional::stream)
                : Stream.empty();
    }

    private static boolean compares(Operation operation) {
        return operation == Operation.EQUAL || operation == Operation.UNEQUAL || operation.isOrder();
    }

    private Optional<Unfit> compared(Expression asked, Expression written, String own) {
        return type(asked, own)
                .flatMap(type -> written(written)
                        .filter(text -> !text.isEmpty() && !isFit(type, text))
                        .map(text -> new Unfit(text, EXAMPLES.getOrDefault(type, ""))));
    }

    private static boolean isFit(String type, String text) {
        return Moment.written(text)
                .filter(moment -> (moment.day() == null) == type.equals("time"))
                .isPresent();
    }

    private Optional<String> type(Expression asked, String own) {
        return asked.match(new Expression.Cases<>(
                literal -> Optional.empty(),
                reference ->
                        Optional.ofNullable(types.get(reference.questionId().value())),
                self -> Optional.ofNullable(types.get(own)),
                today -> Optional.of("date"),
                call -> Optional.empty()));
    }

    private static Optional<String> written(Expression written) {
        return written.match(new Expression.Cases<>(
                literal -> Optional.of(literal.value().text()),
                reference -> Optional.empty(),
                self -> Optional.empty(),
                today -> Optional.empty(),
                call -> Optional.empty()));
    }
}
