package vn.dany.formats.xlsform;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.dany.core.questionnaire.Expression;
import vn.dany.core.questionnaire.Moment;
import vn.dany.core.questionnaire.Operation;
import vn.dany.core.questionnaire.QuestionId;

/**
 * A rule as other programs read it too: to be compared by the calendar or reckoned with, days want {@code date()}
 * around them there, days with their time {@code date-time()}, times of day {@code decimal-time()} on both sides.
 */
final class WrittenRule {

    /** A longer rule would not be read again. */
    private static final int LONGEST = 4_000;

    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern BEFORE = Pattern.compile(".*(?:[<>]=?|[+-]) $", Pattern.DOTALL);
    private static final Pattern AFTER = Pattern.compile(" [<>+-].*", Pattern.DOTALL);

    private WrittenRule() {}

    /**
     * The rule in other programs' words.
     *
     * @param times the questions that ask for a time of day
     * @param ofTime whether the rule's own question is one of them
     */
    static String of(Expression rule, Set<QuestionId> times, boolean ofTime) {
        String plain = rule.toString();
        String written = dated(reckoned(rule, times, ofTime).toString());
        return written.length() > LONGEST ? plain : written;
    }

    private static Expression reckoned(Expression rule, Set<QuestionId> times, boolean ofTime) {
        return rule.match(new Expression.Cases<Expression>(
                literal -> literal, reference -> reference, self -> self, today -> today, call -> {
                    List<Expression> parts = call.parts().stream()
                            .map(part -> reckoned(part, times, ofTime))
                            .toList();
                    return isOfTime(call, times::contains, ofTime)
                            ? new Expression.Call(
                                    call.operation(),
                                    parts.stream()
                                            .<Expression>map(Operation.DECIMAL_TIME::of)
                                            .toList())
                            : new Expression.Call(call.operation(), parts);
                }));
    }

    /** Whether it puts an answer that is a time of day and a written one in order. */
    static boolean isOfTime(Expression.Call call, Predicate<QuestionId> isTime, boolean ofTime) {
        return call.operation().isOrder()
                && call.parts().stream().anyMatch(part -> isAnswer(part, isTime, ofTime))
                && call.parts().stream().anyMatch(WrittenRule::isWritten);
    }

    private static boolean isAnswer(Expression part, Predicate<QuestionId> isTime, boolean ofTime) {
        return part.match(new Expression.Cases<>(
                literal -> false,
                reference -> isTime.test(reference.questionId()),
                self -> ofTime,
                today -> false,
                call -> false));
    }

    private static boolean isWritten(Expression part) {
        return part.match(new Expression.Cases<>(
                literal -> Moment.written(literal.value().text())
                        .filter(moment -> moment.day() == null)
                        .isPresent(),
                reference -> false,
                self -> false,
                today -> false,
                call -> false));
    }

    private static String dated(String plain) {
        StringBuilder written = new StringBuilder();
        int at = 0;
        for (MatchResult quoted : QUOTED.matcher(plain).results().toList()) {
            String before = plain.substring(at, quoted.start());
            boolean isUsedAsDay = BEFORE.matcher(before).matches()
                    || AFTER.matcher(plain.substring(quoted.end())).matches();
            String around = isUsedAsDay ? around(quoted.group()) : "";
            written.append(before).append(around.isEmpty() ? quoted.group() : around + "(" + quoted.group() + ")");
            at = quoted.end();
        }
        written.append(plain.substring(at));
        return written.toString();
    }

    private static String around(String quoted) {
        return Moment.written(quoted.substring(1, quoted.length() - 1))
                .filter(moment -> moment.day() != null)
                .map(moment -> moment.time() == null ? "date" : "date-time")
                .orElse("");
    }
}
