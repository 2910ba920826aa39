package vn.dany.adapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfiguredSecretsTest {

    private static final String GOOD = Base64.getEncoder().encodeToString(new byte[32]);

    @Test
    void versions_areFoundByTheirNumbers() {
        String other = Base64.getEncoder().encodeToString(new byte[40]);
        ConfiguredSecrets secrets = secrets(Map.of("dany.secrets.1", GOOD, "dany.secrets.12", other));
        assertThat(secrets.master(1)).isEqualTo(new byte[32]);
        assertThat(secrets.master(12)).hasSize(40);
    }

    @Test
    void environmentVariable_isFoundToo() {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withSources(new EnvConfigSource(Map.of("DANY_SECRETS_3", GOOD), 300))
                .withMapping(SecretsConfig.class)
                .build();
        ConfiguredSecrets secrets = new ConfiguredSecrets(config.getConfigMapping(SecretsConfig.class));
        assertThat(secrets.master(3)).isEqualTo(new byte[32]);
    }

    @Test
    void versionNobodySet_isNamed() {
        assertThatThrownBy(() -> secrets(Map.of("dany.secrets.1", GOOD)).master(2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("dany.secrets.2");
    }

    @Test
    void functionWithoutSecrets_starts() {
        assertThatThrownBy(() -> secrets(Map.of()).master(1)).hasMessageContaining("dany.secrets.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not base64 at all!", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZQ==", "c2hvcnQ"})
    void badSecret_isRefusedByNameWithoutShowingIt(String bad) {
        assertThatThrownBy(() -> secrets(Map.of("dany.secrets.1", GOOD, "dany.secrets.2", bad)))
                .isInstanceOf(IllegalStateException.class)
                .hasNoCause()
                .hasMessageContaining("dany.secrets.2")
                .hasMessageContaining("openssl rand -base64 32")
                .hasMessageNotContaining(bad)
                .hasMessageNotContaining(GOOD);
    }

    @Test
    void callerWhoWritesIntoAMaster_changesNothing() {
        ConfiguredSecrets secrets = secrets(Map.of("dany.secrets.1", GOOD));
        secrets.master(1)[0] = 1;
        assertThat(secrets.master(1)).isEqualTo(new byte[32]);
    }

    private static ConfiguredSecrets secrets(Map<String, String> values) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withDefaultValues(values)
                .withMapping(SecretsConfig.class)
                .build();
        return new ConfiguredSecrets(config.getConfigMapping(SecretsConfig.class));
    }
}
