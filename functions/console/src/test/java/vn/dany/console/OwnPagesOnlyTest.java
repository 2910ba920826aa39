package vn.dany.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OwnPagesOnlyTest {

    static Stream<Arguments> senders() {
        return Stream.of(
                Arguments.of(null, null, null, true),
                Arguments.of("same-origin", "https://elsewhere.example", null, true),
                Arguments.of("none", null, null, true),
                Arguments.of("cross-site", null, null, false),
                Arguments.of("same-site", "https://khaosat.example.vn", "khaosat.example.vn", false),
                Arguments.of(null, "https://khaosat.example.vn", "khaosat.example.vn", true),
                Arguments.of(null, "http://127.0.0.1:8080", "127.0.0.1:8080", true),
                Arguments.of(null, "https://khaosat.example.vn", "x1y2.execute-api.example", true),
                Arguments.of(null, "https://elsewhere.example", "khaosat.example.vn", false),
                Arguments.of(null, "http://127.0.0.1:8081", "127.0.0.1:8080", false),
                Arguments.of(null, "null", "khaosat.example.vn", false),
                Arguments.of(null, "%%%", "khaosat.example.vn", false));
    }

    @ParameterizedTest
    @MethodSource("senders")
    void sender_isOwnOrForeign(String fetchSite, String origin, String host, boolean own) {
        assertThat(OwnPagesOnly.isOwn(fetchSite, origin, host, "https://khaosat.example.vn"))
                .isEqualTo(own);
    }
}
