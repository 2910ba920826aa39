package vn.dany.core.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeAlphabetTest {

    private static final String LOOK_ALIKES = "0O1ILQZ";

    private final Random random = new Random(29);

    @Test
    void drawnCodes_useAllOfTheAlphabetAndNoLookAlikes() {
        Set<Character> used = new TreeSet<>();
        for (int i = 0; i < 2000; i++) {
            CodeAlphabet.draw(9, random).chars().forEach(c -> used.add((char) c));
        }
        assertThat(used).hasSize(29);
        assertThat(used).doesNotContainAnyElementsOf(characters(LOOK_ALIKES));
        // QR's alphanumeric mode, ISO/IEC 18004
        assertThat(characters("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")).containsAll(used);
    }

    /** 9 is the length of an entry code, 13 that of a receipt code; 28 is the longest the check character covers. */
    @ParameterizedTest
    @ValueSource(ints = {1, 9, 13, 28})
    void everySingleWrongCharacter_isCaught(int length) {
        for (int i = 0; i < 40; i++) {
            String code = CodeAlphabet.draw(length, random);
            assertThat(CodeAlphabet.parse(code, length)).contains(code);
            for (int at = 0; at <= length; at++) {
                for (char wrong : "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray()) {
                    if (wrong != code.charAt(at)) {
                        String mistyped = code.substring(0, at) + wrong + code.substring(at + 1);
                        assertThat(CodeAlphabet.parse(mistyped, length))
                                .as(mistyped)
                                .isEmpty();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 9, 13})
    void everySwapOfNeighbours_isCaught(int length) {
        for (int i = 0; i < 300; i++) {
            String code = CodeAlphabet.draw(length, random);
            for (int at = 0; at < length; at++) {
                if (code.charAt(at) != code.charAt(at + 1)) {
                    String swapped =
                            code.substring(0, at) + code.charAt(at + 1) + code.charAt(at) + code.substring(at + 2);
                    assertThat(CodeAlphabet.parse(swapped, length)).as(swapped).isEmpty();
                }
            }
        }
    }

    @Test
    void lostOrDoubledCharacter_isCaught() {
        String code = CodeAlphabet.draw(9, random);
        for (int at = 0; at < code.length(); at++) {
            assertThat(CodeAlphabet.parse(code.substring(0, at) + code.substring(at + 1), 9))
                    .isEmpty();
            assertThat(CodeAlphabet.parse(code.substring(0, at) + code.charAt(at) + code.substring(at), 9))
                    .isEmpty();
        }
    }

    @Test
    void caseSpacesAndHyphens_makeNoDifference() {
        String code = CodeAlphabet.draw(9, random);
        String typed = " " + code.substring(0, 5).toLowerCase(java.util.Locale.ROOT) + " - " + code.substring(5) + "\n";
        assertThat(CodeAlphabet.parse(typed, 9)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "ơ", "ＡＢＣＤＥＦＧＨＪＫ", "<script>", "../../etc", "%00%00%00"})
    void nonsense_isNoCode(String typed) {
        assertThat(CodeAlphabet.parse(typed, 9)).isEmpty();
    }

    @Test
    void endlessInput_isNoCodeAtOnce() {
        assertThat(CodeAlphabet.parse("-".repeat(5_000_000), 9)).isEmpty();
    }

    @Test
    void numbers_areReadBackFromTheirCodes() {
        for (int i = 0; i < 1000; i++) {
            long number = random.nextLong() >>> (4 + random.nextInt(60));
            String code = CodeAlphabet.encode(number, 13);
            assertThat(code).hasSize(14);
            assertThat(CodeAlphabet.parse(code, 13)).contains(code);
            assertThat(CodeAlphabet.decode(code)).isEqualTo(number);
        }
        assertThat(CodeAlphabet.decode(CodeAlphabet.encode(0, 13))).isZero();
    }

    @Test
    void numberTooLargeForItsLength_isRefused() {
        assertThat(CodeAlphabet.encode(28, 1)).hasSize(2);
        assertThatThrownBy(() -> CodeAlphabet.encode(29, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<Character> characters(String text) {
        return text.chars().mapToObj(c -> (char) c).collect(Collectors.toSet());
    }
}
