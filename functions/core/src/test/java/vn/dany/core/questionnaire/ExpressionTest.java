package vn.dany.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 4, 1);

    private static final Map<QuestionId, Answer> ANSWERS = Map.of(
            new QuestionId("one"), new Answer.Chosen("1"),
            new QuestionId("many"), new Answer.ChosenMany(List.of("1", "3")),
            new QuestionId("text"), new Answer.Written("Đủ 𝔇"),
            new QuestionId("number"), new Answer.Numeric(new BigDecimal("10")),
            new QuestionId("skipped"), Answer.SKIPPED,
            new QuestionId("kb"), new Answer.DontKnow("kb"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "${one} = '1' | true",
                "${one} = 1 | true",
                "${one} != 2 | true",
                "${kb} = 'kb' | true",
                "${number} > 9 | true",
                "${number} = '10.0' | true",
                "'10' > '9' | true",
                "${number} >= 10 and ${number} <= 10 | true",
                "${number} < 10 or ${number} > 10 | false",
                "${absent} = '' | true",
                "${skipped} = '' | true",
                "${skipped} | false",
                "${text} | true",
                "${absent} > 0 | false",
                "selected(${many}, '3') | true",
                "selected(${many}, 3) | true",
                "selected(${many}, '2') | false",
                "selected(${one}, '1') | true",
                "selected(${absent}, '') | false",
                "count-selected(${many}) = 2 | true",
                "count-selected(${absent}) = 0 | true",
                "string-length(${text}) = 4 | true",
                "coalesce(${skipped}, 'x') = 'x' | true",
                "coalesce(${one}, 'x') = '1' | true",
                "if(${one} = 1, ${number}, 0) = 10 | true",
                "today() = '2024-04-01' | true",
                "today() < '2024-04-02' | true",
                "not(${one} = 1) | false",
                ". = 7 | true",
                "0 | false",
                "-1 | true",
                "false() | false"
            })
    void rule_holdsOrNot(String rule, boolean holds) {
        Answer self = new Answer.Numeric(new BigDecimal("7"));
        assertThat(ExpressionParser.parse(rule).holds(new Expression.Scope(ANSWERS, self, TODAY.atStartOfDay())))
                .as(rule)
                .isEqualTo(holds);
    }

    @Test
    void anyTreeOnAnyAnswers_hasAValue() {
        RandomExpressions random = new RandomExpressions(42);
        for (int i = 0; i < 20_000; i++) {
            Expression expression = random.expression(i % 7);
            Map<QuestionId, Answer> answers = new HashMap<>();
            RandomExpressions.QUESTIONS.forEach(id -> answers.put(id, random.answer()));
            @Nullable Answer self = i % 3 == 0 ? null : random.answer();
            assertThat(expression.evaluate(new Expression.Scope(answers, self, TODAY.atStartOfDay())))
                    .as(expression.toString())
                    .isNotNull();
        }
    }

    @Test
    void knownAnswer_settledOrAsked_givesTheSameValue() {
        RandomExpressions random = new RandomExpressions(43);
        QuestionId known = RandomExpressions.QUESTIONS.get(0);
        for (int i = 0; i < 20_000; i++) {
            Expression expression = random.expression(i % 7);
            Map<QuestionId, Answer> answers = new HashMap<>();
            RandomExpressions.QUESTIONS.forEach(id -> answers.put(id, random.answer()));
            answers.put(known, new Answer.Chosen("kb"));
            @Nullable Answer self = i % 3 == 0 ? null : random.answer();
            Expression.Scope scope = new Expression.Scope(answers, self, TODAY.atStartOfDay());
            Expression given = expression.given(known, new Expression.Literal(new Value.Words("kb")));
            assertThat(given.references()).doesNotContain(known);
            assertThat(given.evaluate(scope)).as(expression.toString()).isEqualTo(expression.evaluate(scope));
        }
    }

    @Test
    void references_areAllFoundInTheirOrder() {
        assertThat(ExpressionParser.parse("if(${c} = 1, selected(${a}, ${b}), not(${a} > coalesce(${d}, 'x')))")
                        .references())
                .extracting(QuestionId::value)
                .containsExactly("c", "a", "b", "d");
    }
}
