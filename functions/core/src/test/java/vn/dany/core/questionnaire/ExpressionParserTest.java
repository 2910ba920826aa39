package vn.dany.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionParserTest {

    @Test
    void writtenExpression_isReadAsTheSameTree() {
        RandomExpressions random = new RandomExpressions(20240401);
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            Expression expression = random.expression(i % 6);
            String written = expression.toString();
            if (written.length() <= 4_000) {
                assertThat(ExpressionParser.parse(written)).as(written).isEqualTo(expression);
                read++;
            }
        }
        assertThat(read).isGreaterThan(19_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${C1} = '1' or ${C1} = '2'",
                "selected(${B2}, '7')",
                "not(selected(${B2}, '8')) and count-selected(${B2}) <= 3",
                "(${a} = 1 or ${b} = 2) and ${c} != ''",
                "${a} = 1 or (${b} = 2 or ${c} = 3)",
                "string-length(.) >= 10",
                "if(${a} > 0, ., coalesce(${b}, 'x')) = today()",
                "true() and not(false())",
                ". > -1.5"
            })
    void usualRule_isWrittenAsPeopleWriteIt(String rule) {
        assertThat(ExpressionParser.parse(rule)).hasToString(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "${A1}='1' OR${A2}=2 | ${A1} = '1' or ${A2} = 2",
                "((${A1})) | ${A1}",
                "not ( . = 007.50 ) | not(. = 7.5)",
                "${A1}-1*2 | ${A1} - 1 * 2",
                "(1 + 2) * -3 - (4 - 5) | (1 + 2) * -3 - (4 - 5)",
                "(1 * 2) + ((3)) | 1 * 2 + 3",
                "-(.) div 2 MOD 3 | (0 - .) div 2 mod 3",
                "round(. div 3) | round(. div 3, 0)",
                "sum(1, ., 2) = sum(.) | 1 + . + 2 = number(.)",
                "concat(., 'a', 1) = once(concat(.)) | concat(., 'a', 1) = concat(., '')",
                "date(${A1}) < date('2024-04-01') | date(${A1}) < '2024-04-01'",
                "${ A1 } = \"it's\" | ${A1} = \"it's\"",
                "a | ",
                "'İ' = 'İ' or . = 1 | 'İ' = 'İ' or . = 1"
            })
    void spacesCaseAndNeedlessParentheses_makeNoDifference(String source, String written) {
        if (written == null) {
            assertThatExceptionOfType(ExpressionParser.Unreadable.class)
                    .isThrownBy(() -> ExpressionParser.parse(source));
        } else {
            assertThat(ExpressionParser.parse(source)).hasToString(written);
        }
    }

    @Test
    void and_bindsTighterThanOr() {
        assertThat(ExpressionParser.parse(". = 1 or . = 2 and . = 3"))
                .isEqualTo(ExpressionParser.parse(". = 1 or (. = 2 and . = 3)"))
                .isNotEqualTo(ExpressionParser.parse("(. = 1 or . = 2) and . = 3"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | 1",
                "${A1} = | 8",
                "${A1} ~ 1 | 7",
                "${A1 = 1 | 1",
                "${1A} = 1 | 1",
                "'open | 1",
                "(${A1} | 7",
                "${A1}) | 6",
                "regex(., .) | 1",
                "1 = regex(., '(a)\\1') | 5",
                ". = 1 and system('rm') | 11",
                "selected(${A1}) | 16",
                "today | 1",
                "1.2.3 | 1",
                ". = - | 6",
                "1 = 2 = 3 | 7",
                "not() | 6",
                "1 + | 4",
                "1 ++ 1 | 4",
                "1 / 1 | 3",
                "round(1, 2, 3) | 15",
                "12345678901234567890 | 1",
                "NOT(.) | 1"
            })
    void whatIsNotInTheNotation_isRefusedWithItsPosition(String source, int position) {
        ExpressionParser.Unreadable unreadable =
                catchThrowableOfType(ExpressionParser.Unreadable.class, () -> ExpressionParser.parse(source));
        assertThat(unreadable).as(source).isNotNull();
        assertThat(unreadable.position()).as(unreadable.getMessage()).isEqualTo(position);
    }

    @Test
    void deepNesting_isRefusedBeforeTheStackEnds() {
        assertThat(ExpressionParser.parse("(".repeat(63) + "." + ")".repeat(63)))
                .isEqualTo(new Expression.Self());
        for (String open : List.of("(", "not(", "if(.,.,", "- ", "1 + (")) {
            assertThatExceptionOfType(ExpressionParser.Unreadable.class)
                    .isThrownBy(() -> ExpressionParser.parse(open.repeat(500)))
                    .withMessageContaining("nested too deeply");
        }
    }

    @Test
    void longChain_isReadAgainFromItsWrittenForm() {
        Expression chain = ExpressionParser.parse(
                IntStream.range(0, 200).mapToObj(i -> "${q" + i + "}=1").collect(Collectors.joining(" or ")));
        assertThat(ExpressionParser.parse(chain.toString())).isEqualTo(chain);
    }

    @Test
    void tooLongSource_isRefused() {
        assertThatExceptionOfType(ExpressionParser.Unreadable.class)
                .isThrownBy(() -> ExpressionParser.parse(" ".repeat(4_000) + "."));
        // Its written form has more spaces and would be too long to be read again.
        assertThatExceptionOfType(ExpressionParser.Unreadable.class)
                .isThrownBy(() -> ExpressionParser.parse(".=1and".repeat(600) + ".=1"));
    }

    @Test
    void constantThatCannotBeWritten_doesNotExist() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Expression.Literal(new Value.Words("'\"")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Expression.Literal(new Value.Codes(List.of("1"))));
    }

    @Test
    @Timeout(60)
    void noise_isReadOrRefusedButNeverCrashes() {
        SplittableRandom random = new SplittableRandom(7);
        List<String> scraps = List.of(
                "(",
                ")",
                "'",
                "\"",
                "${A1}",
                "${",
                "}",
                ".",
                ",",
                "and",
                "or",
                "not",
                "selected",
                "if",
                " ",
                "1",
                "-",
                "=",
                "!=",
                "<",
                "İ",
                "\u0000",
                "𝔇",
                "today()");
        int read = 0;
        for (int i = 0; i < 50_000; i++) {
            String source = random.ints(random.nextInt(1, 12), 0, scraps.size())
                    .mapToObj(scraps::get)
                    .collect(Collectors.joining());
            try {
                Expression expression = ExpressionParser.parse(source);
                assertThat(ExpressionParser.parse(expression.toString())).isEqualTo(expression);
                read++;
            } catch (ExpressionParser.Unreadable e) {
                assertThat(e.position()).isBetween(1, source.length() + 1);
            }
        }
        assertThat(read).isGreaterThan(100);
    }

    @Test
    void nameOfAColumn_standsForItsText() {
        Map<String, String> columns = Map.of("vùng", "it's", "mien_2", "bắc", "not", "x");
        assertThat(ExpressionParser.parse("vùng = ${A1} and not(mien_2 = 'nam')", columns))
                .isEqualTo(ExpressionParser.parse("\"it's\" = ${A1} and not('bắc' = 'nam')"));
        assertThat(ExpressionParser.parse("not = 'x'", columns).holds(Expression.Scope.NOTHING))
                .isTrue();
        assertThatThrownBy(() -> ExpressionParser.parse("a = k", Map.of("k", "'\"", "a", "1")))
                .isInstanceOf(ExpressionParser.Unreadable.class)
                .hasMessageContaining("position 5");
        assertThatThrownBy(() -> ExpressionParser.parse("khác = 1", columns))
                .isInstanceOf(ExpressionParser.Unreadable.class);
    }

    @Test
    void fixedExpression_looksAtNothing() {
        assertThat(ExpressionParser.parse("if(1 < 2, 'a', 'b') = 'a'").isFixed())
                .isTrue();
        for (String looking : List.of("${A1}", "not(. = 1)", "'2024-01-01' < today()")) {
            assertThat(ExpressionParser.parse(looking).isFixed()).as(looking).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".+", ". or ", "1 = 1 and ", "- "})
    void whateverIsTaken_canBeGoneThrough(String part) {
        for (int parts = 100; parts < 2_000; parts += 100) {
            try {
                Expression taken = ExpressionParser.parse(part.repeat(parts) + ".");
                assertThat(taken.toString().length() + taken.size()).isPositive();
            } catch (ExpressionParser.Unreadable tooLong) {
                assertThat(parts).isGreaterThan(60);
            }
        }
    }
}
