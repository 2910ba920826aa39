package vn.dany.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalSettingsTest {

    @Test
    void nothingSet_givesTheDefaults() {
        LocalSettings settings = LocalSettings.from(new Properties());

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.address().origin()).hasToString("http://localhost:8080");
        assertThat(settings.data()).isEqualTo(Path.of(".local"));
        assertThat(settings.now()).isEmpty();
        assertThat(settings.fresh()).isFalse();
    }

    @Test
    void everythingSet_isUsed() {
        Properties properties = new Properties();
        properties.setProperty("local.port", "9090");
        properties.setProperty("local.address", "http://192.0.2.7:9090/");
        properties.setProperty("local.now", "2024-04-01T08:00:00+07:00");
        properties.setProperty("local.campaigns", "plans");
        LocalSettings settings = LocalSettings.from(properties);

        assertThat(settings.address().origin()).hasToString("http://192.0.2.7:9090");
        assertThat(settings.now()).contains(OffsetDateTime.parse("2024-04-01T08:00:00+07:00"));
        assertThat(settings.campaigns()).contains(Path.of("plans"));
    }

    @ParameterizedTest
    @CsvSource({
        "port,http",
        "port,0",
        "port,99999",
        "address,192.0.2.7",
        "address,http://x/y",
        "now,2024-04-01",
        "now,yesterday",
        "fresh,yes"
    })
    void unusableSetting_isNamedWithAGoodExample(String name, String value) {
        Properties properties = new Properties();
        properties.setProperty("local." + name, value);

        assertThatThrownBy(() -> LocalSettings.from(properties))
                .isInstanceOf(LocalSettings.Unusable.class)
                .hasMessageContaining("local." + name + "=" + value)
                .hasMessageContaining("-Dlocal." + name + "=");
    }
}
