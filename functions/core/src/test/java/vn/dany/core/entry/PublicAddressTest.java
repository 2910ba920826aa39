package vn.dany.core.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

    private final EntryCode code = EntryCode.draw(new Random(3));

    @Test
    void page_isTheOriginAndTheCode() {
        PublicAddress address = new PublicAddress(URI.create("https://khaosat.example.vn"));
        assertThat(address.page(code)).isEqualTo("https://khaosat.example.vn/s/" + code);
    }

    @Test
    void slashAtTheEnd_isDropped() {
        assertThat(new PublicAddress(URI.create("https://khaosat.example.vn/")))
                .isEqualTo(new PublicAddress(URI.create("https://khaosat.example.vn")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://khaosat.example.vn", "http://192.0.2.7:8080"})
    void qrText_staysInTheAlphanumericMode(String origin) {
        PublicAddress address = new PublicAddress(URI.create(origin));
        assertThat(address.qrText(code)).matches("[0-9A-Z $%*+./:-]+").isEqualToIgnoringCase(address.page(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "khaosat.example.vn",
                "ftp://khaosat.example.vn",
                "https:khaosat.example.vn",
                "https://khaosat.example.vn/s",
                "https://khaosat.example.vn?x=1",
                "https:///s",
                ""
            })
    void anythingButAnOrigin_isRefusedWithAnExample(String origin) {
        assertThatThrownBy(() -> new PublicAddress(URI.create(origin)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https://khaosat.example.vn");
    }
}
