package vn.dany.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextPatternTest {

    private static final List<String> LETTERS = List.of(
            "a", "b", "ậ", "😀", ".", "\\d", "\\W", "\\s", "[ab]", "[^a1]", "[a-cậ]", "[\\s\\w]", "[^\\d-]", "1");

    @Test
    void randomPatterns_takeTheTextsThatJavasOwnTake() {
        SplittableRandom random = new SplittableRandom(20240401);
        int taken = 0;
        for (int i = 0; i < 3_000; i++) {
            String source = pattern(random, 3);
            TextPattern pattern = TextPattern.of(source);
            for (int j = 0; j < 10; j++) {
                String text = text(random);
                boolean fits = pattern.fits(text);
                assertThat(fits).as("“%s” of “%s”", source, text).isEqualTo(text.matches(source));
                taken += fits ? 1 : 0;
            }
        }
        assertThat(taken).isBetween(3_000, 27_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+b", "(a|a)*b", "(a*)*", "((a?){12}){12}", "(.*a){8}", "(a|b|ab)*bac"})
    void patternsThatOthersNeverFinish_areFinishedAtOnce(String source) {
        TextPattern pattern = TextPattern.of(source);
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> pattern.fits("a".repeat(5_000)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "(a)\\1 \\1",
                "(?=a)b (?=",
                "(?<!a)b (?<",
                "(?i)a (?i",
                "(?<name>a) (?<",
                "a*? *?",
                "a++ ++",
                "a{2}{3} {2}{",
                "a{2}? {2}?",
                "a{3,2} {3,2}",
                "a{,2} {,2}",
                "a{1000} {1000}",
                "a{x} {x}",
                "{2} {",
                "*a *",
                "a|+ +",
                "a^b ^",
                "a$b $",
                "(^a) ^",
                "(a$) $",
                "(a (",
                "a) )",
                "[a [",
                "[] []",
                "[^] [^]",
                "[b-a] b-a",
                "[a-\\d] a-\\d",
                "[a[b]] [",
                "[a&&b] &&",
                "\\bcat \\b",
                "\\p{L}+ \\p",
                "[\\p{L}] \\p",
                "\\x41 \\x",
                "\\ậ \\ậ",
                "a\\ \\"
            })
    void whatIsNotTaken_isNamed(String source, String part) {
        TextPattern.Unfit unfit = catchThrowableOfType(TextPattern.Unfit.class, () -> TextPattern.of(source));
        assertThat(unfit).as(source).isNotNull();
        assertThat(unfit.part()).isEqualTo(part);
    }

    @Test
    void patternsThatNoPageCarries_areRefusedAtOnce() {
        String empty = "(".repeat(20) + ")" + "{999})".repeat(19);
        for (String source :
                List.of(".{999}", "((a{99}){99}){99}", "(a|b".repeat(40) + ")".repeat(40), "a".repeat(501))) {
            assertThatExceptionOfType(TextPattern.Unfit.class).isThrownBy(() -> TextPattern.of(source));
        }
        Assertions.assertTimeout(
                Duration.ofSeconds(2),
                () -> assertThat(TextPattern.of(empty).fits("")).isTrue());
    }

    @Test
    void composedAndDecomposedLetters_areTheSame() {
        assertThat(TextPattern.of("[a\u0323\u0302]").fits("ậ")).isTrue();
    }

    private static String pattern(SplittableRandom random, int depth) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> piece(random, depth)
                        + List.of("", "", "", "*", "+", "?", "{0,2}", "{2}", "{1,}")
                                .get(random.nextInt(9)))
                .collect(Collectors.joining());
    }

    private static String piece(SplittableRandom random, int depth) {
        if (depth == 0 || random.nextInt(3) > 0) {
            return LETTERS.get(random.nextInt(LETTERS.size()));
        }
        String inner = pattern(random, depth - 1);
        return switch (random.nextInt(3)) {
            case 0 -> "(" + inner + ")";
            case 1 -> "(?:" + inner + ")";
            default -> "(" + inner + "|" + pattern(random, depth - 1) + ")";
        };
    }

    private static String text(SplittableRandom random) {
        List<String> letters = List.of("a", "a", "b", "1", " ", "ậ", "😀", "-");
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> letters.get(random.nextInt(letters.size())))
                .collect(Collectors.joining());
    }
}
