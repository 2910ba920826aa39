package vn.dany.core.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;

/** Grows expressions and answers from a seed. */
final class RandomExpressions {

    static final List<QuestionId> QUESTIONS =
            List.of(new QuestionId("A1"), new QuestionId("B2k"), new QuestionId("Long_name_9"), new QuestionId("z"));

    private static final List<String> TEXTS = List.of(
            "", "1", "kb", "Có, đúng hạn", "it's", "say \"so\"", " or ", "İI ı", "𝔇ân", "a)b(", "${A1}", "-3", "1,5");

    private static final List<Operation> RECKONING = List.of(
            Operation.ADD, Operation.SUBTRACT, Operation.MULTIPLY, Operation.DIVIDE, Operation.MODULO, Operation.ROUND);

    private static final List<String> PATTERNS =
            List.of("", "^0[0-9]{9}$", "[À-ỹ ,]+|it's", "\\d?(kb|1)*", "[^\\]a-z\\\\]{2,}", "^$");

    private final SplittableRandom random;
    private final List<QuestionId> questions;

    RandomExpressions(long seed) {
        this(seed, QUESTIONS);
    }

    /** Refers to {@code questions} only. */
    RandomExpressions(long seed, List<QuestionId> questions) {
        this.random = new SplittableRandom(seed);
        this.questions = List.copyOf(questions);
    }

    Expression expression(int depth) {
        int kind = random.nextInt(depth <= 0 ? 4 : 17);
        return switch (kind) {
            case 0 -> new Expression.Literal(literal());
            case 1 ->
                questions.isEmpty()
                        ? new Expression.Today(random.nextBoolean())
                        : new Expression.Reference(questions.get(random.nextInt(questions.size())));
            case 2 -> new Expression.Self();
            case 3 -> new Expression.Today(random.nextBoolean());
            case 4, 5 ->
                List.of(Operation.values()).get(random.nextInt(6)).of(expression(depth - 1), expression(depth - 1));
            case 6 -> Operation.AND.of(expression(depth - 1), expression(depth - 1));
            case 7 -> Operation.OR.of(expression(depth - 1), expression(depth - 1));
            case 8 -> Operation.NOT.of(expression(depth - 1));
            case 9 ->
                random.nextBoolean()
                        ? Operation.SELECTED.of(expression(depth - 1), expression(depth - 1))
                        : Operation.REGEX.of(expression(depth - 1), new Expression.Literal(new Value.Words(pattern())));
            case 10 ->
                random.nextBoolean()
                        ? Operation.COUNT_SELECTED.of(expression(depth - 1))
                        : Operation.STRING_LENGTH.of(expression(depth - 1));
            case 11 -> Operation.IF.of(expression(depth - 1), expression(depth - 1), expression(depth - 1));
            case 12, 13 ->
                RECKONING.get(random.nextInt(RECKONING.size())).of(expression(depth - 1), expression(depth - 1));
            case 14 ->
                List.of(Operation.INT, Operation.NUMBER, Operation.DECIMAL_TIME, Operation.DECIMAL_DATE_TIME)
                        .get(random.nextInt(4))
                        .of(expression(depth - 1));
            case 15 -> Operation.CONCAT.of(expression(depth - 1), expression(depth - 1));
            default -> Operation.COALESCE.of(expression(depth - 1), expression(depth - 1));
        };
    }

    Answer answer() {
        return switch (random.nextInt(6)) {
            case 0 -> new Answer.Chosen("1");
            case 1 -> new Answer.ChosenMany(List.of("1", "3"));
            case 2 -> new Answer.Written(TEXTS.get(random.nextInt(TEXTS.size())));
            case 3 -> new Answer.Numeric(number());
            case 4 -> new Answer.DontKnow("kb");
            default -> Answer.SKIPPED;
        };
    }

    private Value literal() {
        return switch (random.nextInt(3)) {
            case 0 -> new Value.Truth(random.nextBoolean());
            case 1 -> new Value.Amount(number());
            default -> new Value.Words(TEXTS.get(random.nextInt(TEXTS.size())));
        };
    }

    private String pattern() {
        return PATTERNS.get(random.nextInt(PATTERNS.size()));
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextLong(-999_999_999_999_999L, 999_999_999_999_999L), random.nextInt(0, 16));
    }
}
