package vn.dany.core.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntryCodeTest {

    private final Random random = new Random(1);

    @Test
    void drawnCode_isReadBackFromEveryWayOfWritingIt() {
        EntryCode code = EntryCode.draw(random);
        assertThat(code.value()).hasSize(10);
        assertThat(EntryCode.parse(code.value())).contains(code);
        assertThat(EntryCode.parse(code.value().toLowerCase(Locale.ROOT))).contains(code);
        assertThat(EntryCode.parse(code.grouped())).contains(code);
        assertThat(EntryCode.parse(code.grouped().replace('-', ' '))).contains(code);
    }

    @Test
    void codes_holdMoreThanFortyBits() {
        assertThat(Math.pow(29, 9)).isGreaterThan(Math.pow(2, 40));
        Set<EntryCode> drawn = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            drawn.add(EntryCode.draw(random));
        }
        assertThat(drawn).hasSize(20_000);
    }

    @Test
    void everySingleWrongCharacterAndSwap_isMistyped() {
        EntryCode code = EntryCode.draw(random);
        for (int at = 0; at < 10; at++) {
            StringBuilder wrong = new StringBuilder(code.value());
            wrong.setCharAt(at, code.value().charAt(at) == 'A' ? 'B' : 'A');
            assertThat(EntryCode.parse(wrong.toString())).isEmpty();
        }
    }

    @Test
    void textThatIsNotCanonical_makesNoCode() {
        String good = EntryCode.draw(random).value();
        assertThatThrownBy(() -> new EntryCode(good.toLowerCase(Locale.ROOT)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EntryCode(good.substring(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EntryCode("")).isInstanceOf(IllegalArgumentException.class);
    }
}
