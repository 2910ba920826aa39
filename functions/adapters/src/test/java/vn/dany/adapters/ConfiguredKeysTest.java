package vn.dany.adapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfiguredKeysTest {

    @Test
    void publicHalf_isRead() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("X25519").generateKeyPair();
        assertThat(new ConfiguredSealingKey(config(Map.of(
                                "dany.contacts.public-key",
                                base64(pair.getPublic().getEncoded()))))
                        .find())
                .contains(pair.getPublic());
    }

    @Test
    void functionWithoutKeys_starts() {
        assertThat(new ConfiguredSealingKey(config(Map.of())).find()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not base64 at all!", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZQ==", "c2hvcnQ"})
    void badKey_isRefusedByNameWithoutShowingIt(String bad) {
        ContactsConfig config = config(Map.of("dany.contacts.public-key", bad));
        assertThatThrownBy(() -> new ConfiguredSealingKey(config))
                .isInstanceOf(IllegalStateException.class)
                .hasNoCause()
                .hasMessageContaining("dany.contacts.public-key")
                .hasMessageNotContaining(bad);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static ContactsConfig config(Map<String, String> values) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withDefaultValues(values)
                .withMapping(ContactsConfig.class)
                .build();
        return config.getConfigMapping(ContactsConfig.class);
    }
}
