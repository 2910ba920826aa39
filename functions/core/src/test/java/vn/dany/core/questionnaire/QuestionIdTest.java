package vn.dany.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QuestionIdTest {

    private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,31}");

    @Test
    void code_isALetterThenAtMost31LettersDigitsOrUnderscores() {
        Random random = new Random(3);
        String signs = "aZ09_-é \n";
        int sound = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(random.nextInt(8) == 0 ? 36 : 5);
            int few = random.nextBoolean() ? 5 : signs.length();
            for (int sign = 0; sign < length; sign++) {
                text.append(signs.charAt(random.nextInt(few)));
            }
            boolean isOne = FORM.matcher(text).matches();
            assertThat(QuestionId.isWellFormed(text.toString()))
                    .as(text.toString())
                    .isEqualTo(isOne);
            sound += isOne ? 1 : 0;
        }
        assertThat(sound).isBetween(1_000, 19_000);
    }
}
