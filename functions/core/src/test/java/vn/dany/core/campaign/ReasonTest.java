package vn.dany.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\u200B", "…", "?!", "mười một ký"})
    void whatSaysNothing_orTooMuch_isNone(String reason) {
        assertThat(Reason.isGiven(reason, 10)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lộ mã", "12"})
    void words_areOne(String reason) {
        assertThat(Reason.isGiven(reason, 10)).isTrue();
    }
}
