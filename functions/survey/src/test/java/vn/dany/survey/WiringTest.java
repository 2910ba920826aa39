package vn.dany.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.Startup;
import org.junit.jupiter.api.Test;
import vn.dany.adapters.ContactsConfig;
import vn.dany.adapters.Parameters;
import vn.dany.adapters.SecretsConfig;

class WiringTest {

    @Test
    void secretsAndKey_areCheckedBeforeTheFirstRespondent() throws NoSuchMethodException {
        assertThat(Wiring.class
                        .getDeclaredMethod("secrets", SecretsConfig.class, Parameters.class)
                        .isAnnotationPresent(Startup.class))
                .isTrue();
        assertThat(Wiring.class
                        .getDeclaredMethod("sealingKey", ContactsConfig.class)
                        .isAnnotationPresent(Startup.class))
                .isTrue();
    }
}
