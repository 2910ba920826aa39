package vn.dany.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackOnlyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/s", "/S", "/s/ABC", "/S/ABC", "/s/ABC/r/DEF", "/qr/ABC.png", "/c/pks01-2024", "/s/script/1.js"
            })
    void formsAndPictures_areForEverybody(String path) {
        assertThat(LoopbackOnly.isOpenToAll(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/console",
                "/console/rounds/x.1",
                "/local/entry-codes.csv",
                "/local/tick",
                "/x/s/A",
                "/sx",
                "/qr",
                "/c"
            })
    void everythingElse_isForThisMachine(String path) {
        assertThat(LoopbackOnly.isOpenToAll(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "127.1.2.3", "[::1]", "::1"})
    void ownNames_areAccepted(String host) {
        assertThat(LoopbackOnly.isOwnName(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "192.0.2.7"})
    void namesOfOthers_areNot(String host) {
        assertThat(LoopbackOnly.isOwnName(host)).isFalse();
    }
}
