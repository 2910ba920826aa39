package vn.dany.adapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;

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
        ConfiguredSecrets secrets = new ConfiguredSecrets(config.getConfigMapping(SecretsConfig.class), name -> "");
        assertThat(secrets.master(3)).isEqualTo(new byte[32]);
    }

    @Test
    void environmentVariables_nameTheParameterTheAddressAndTheNewest() {
        SecretsConfig config = new SmallRyeConfigBuilder()
                .withSources(new EnvConfigSource(
                        Map.of(
                                "DANY_SECRETS_PARAMETER", "/dan-y/secrets",
                                "DANY_SECRETS_ENDPOINT", "http://192.0.2.7:4566",
                                "DANY_SECRETS_NEWEST", "2"),
                        300))
                .withMapping(SecretsConfig.class)
                .build()
                .getConfigMapping(SecretsConfig.class);
        assertThat(config.parameter()).contains("/dan-y/secrets");
        assertThat(config.endpoint()).contains(URI.create("http://192.0.2.7:4566"));
        assertThat(config.newest()).isEqualTo(2);
        assertThat(new ConfiguredSecrets(config, name -> "1=" + GOOD).master(1)).isEqualTo(new byte[32]);
    }

    @Test
    void versionNobodySet_isAsGoodAsAStoreThatDoesNotAnswer() {
        assertThatThrownBy(() -> secrets(Map.of("dany.secrets.1", GOOD)).master(2))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        failure -> assertThat(failure.problem()).isEqualTo(Problem.of(Problem.Code.STORE_UNAVAILABLE)))
                .hasRootCauseMessage(
                        "a campaign names master secret 2, which was not there when this function started");
    }

    @Test
    void newest_isOneUnlessSaid() {
        assertThat(config(Map.of()).newest()).isEqualTo(1);
        assertThat(config(Map.of("dany.secrets.newest", "3")).newest()).isEqualTo(3);
    }

    @Test
    void neitherKindOrBoth_stopTheStart() {
        assertThatThrownBy(() -> secrets(Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("dany.secrets.1", "dany.secrets.parameter", "neither is set");
        assertThatThrownBy(() -> secrets(Map.of("dany.secrets.1", GOOD, "dany.secrets.parameter", "/dan-y/secrets")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("both are set");
    }

    @Test
    void parameter_holdsAllVersionsLineByLine() {
        String other = Base64.getEncoder().encodeToString(new byte[40]);
        ConfiguredSecrets secrets = inParameter("1=" + GOOD + "\r\n\n  12=" + other + " \n");
        assertThat(secrets.master(1)).isEqualTo(new byte[32]);
        assertThat(secrets.master(12)).hasSize(40);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2=not base64 at all!",
                "2=c2hvcnQ=",
                "c2hvcnQ=",
                "0=c2hvcnQ=",
                "=c2hvcnQ=",
                "a=c2hvcnQ=",
                "c2hvcnQ"
            })
    void badLine_isNamedWithItsParameterWithoutShowingIt(String bad) {
        assertThatThrownBy(() -> inParameter("1=" + GOOD + "\n\n" + bad))
                .isInstanceOf(IllegalStateException.class)
                .hasNoCause()
                .hasMessageContaining("line 3 of the parameter /dan-y/secrets")
                .hasMessageNotContaining(bad.replaceFirst("^.?=", ""))
                .hasMessageNotContaining(GOOD);
    }

    @Test
    void versionTwiceOrNone_isRefused() {
        assertThatThrownBy(() -> inParameter("1=" + GOOD + "\n1=" + GOOD))
                .hasMessageContaining("line 2 of the parameter /dan-y/secrets")
                .hasMessageNotContaining(GOOD);
        assertThatThrownBy(() -> inParameter("\n")).hasMessageContaining("/dan-y/secrets holds no secret");
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
        return new ConfiguredSecrets(config(values), name -> GOOD);
    }

    private static ConfiguredSecrets inParameter(String text) {
        return new ConfiguredSecrets(
                config(Map.of("dany.secrets.parameter", "/dan-y/secrets")),
                name -> name.equals("/dan-y/secrets") ? text : "");
    }

    private static SecretsConfig config(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withDefaultValues(values)
                .withMapping(SecretsConfig.class)
                .build()
                .getConfigMapping(SecretsConfig.class);
    }
}
