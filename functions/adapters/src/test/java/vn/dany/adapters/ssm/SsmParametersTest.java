package vn.dany.adapters.ssm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.dany.adapters.SecretsConfig;
import vn.dany.emulators.Emulators;
import vn.dany.emulators.ParameterEmulator;

/** The one call of SSM, against a stand-in that checks its signature. */
class SsmParametersTest {

    private static final String NAME = "/dan-y/secrets";
    private static final String TEXT = "1=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=\n";

    private final ParameterEmulator store = ParameterEmulator.start(Map.of(NAME, TEXT));

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void secureString_isReadDecryptedInOneSignedCall() {
        assertThat(parameters(Emulators.SECRET_KEY, store.endpoint()).secureText(NAME))
                .isEqualTo(TEXT);
        assertThat(store.calls()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dan-y/none", "/dan-y/không có", "\"}"})
    void unknownName_isSaidOnce(String name) {
        assertThatThrownBy(
                        () -> parameters(Emulators.SECRET_KEY, store.endpoint()).secureText(name))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the parameter " + name + " cannot be read: ParameterNotFound");
        assertThat(store.calls()).isOne();
    }

    @Test
    void foreignSignature_isRefused() {
        assertThatThrownBy(() -> parameters("somebodyelse", store.endpoint()).secureText(NAME))
                .hasMessageContaining("InvalidSignatureException");
    }

    @Test
    void missingRight_isSaidOnce() {
        store.refuseNext("AccessDeniedException");
        assertThatThrownBy(
                        () -> parameters(Emulators.SECRET_KEY, store.endpoint()).secureText(NAME))
                .hasMessageContaining("AccessDeniedException");
        assertThat(store.calls()).isOne();
    }

    @Test
    void tooManyAtOnce_waitForTheirTurn() {
        store.refuseNext("ThrottlingException");
        store.refuseNext("com.amazonaws.ssm#ThrottlingException");
        assertThat(parameters(Emulators.SECRET_KEY, store.endpoint()).secureText(NAME))
                .isEqualTo(TEXT);
        assertThat(store.calls()).isEqualTo(3);
    }

    @Test
    void silence_isGivenUpWhileTheFunctionMayStillStart() {
        store.close();
        long start = System.nanoTime();
        assertThatThrownBy(
                        () -> parameters(Emulators.SECRET_KEY, store.endpoint()).secureText(NAME))
                .hasMessageContaining("no answer from " + store.endpoint());
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(8_500);
    }

    @Test
    void withoutAnEndpointOfItsOwn_theOneOfAllOfAwsIsAsked() {
        assertThat(parameters(Emulators.SECRET_KEY, Map.of(), Optional.of(store.endpoint()))
                        .secureText(NAME))
                .isEqualTo(TEXT);
        Map<String, String> own =
                Map.of("dany.secrets.endpoint", store.endpoint().toString());
        assertThat(parameters(Emulators.SECRET_KEY, own, Optional.of(URI.create("http://127.0.0.1:9")))
                        .secureText(NAME))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "ap-southeast-1, https://ssm.ap-southeast-1.amazonaws.com",
        "cn-north-1, https://ssm.cn-north-1.amazonaws.com.cn"
    })
    void withoutAnEndpoint_theRegionsOwnIsAsked(String region, URI address) {
        assertThat(SsmParameters.addressIn(Region.of(region))).isEqualTo(address);
    }

    private static SsmParameters parameters(String secretKey, URI endpoint) {
        return parameters(secretKey, Map.of("dany.secrets.endpoint", endpoint.toString()), Optional.empty());
    }

    private static SsmParameters parameters(String secretKey, Map<String, String> settings, Optional<URI> emulator) {
        SecretsConfig config = new SmallRyeConfigBuilder()
                .withDefaultValues(settings)
                .withMapping(SecretsConfig.class)
                .build()
                .getConfigMapping(SecretsConfig.class);
        try (DynamoDbClient tables = DynamoDbClient.builder()
                .region(Region.of(Emulators.REGION))
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(Emulators.ACCESS_KEY, secretKey)))
                .build()) {
            return new SsmParameters(tables, config, emulator);
        }
    }
}
