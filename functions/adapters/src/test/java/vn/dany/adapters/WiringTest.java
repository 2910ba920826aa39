package vn.dany.adapters;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.dany.adapters.dynamodb.CachedRegistry;
import vn.dany.adapters.dynamodb.DynamoDbHeadcounts;
import vn.dany.adapters.dynamodb.DynamoDbRegistry;
import vn.dany.adapters.dynamodb.DynamoDbResponseSource;
import vn.dany.adapters.dynamodb.DynamoDbResponseStore;
import vn.dany.adapters.dynamodb.LengthFromBody;
import vn.dany.core.Samples;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.headcount.Headcounts;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.response.ResponseStore;
import vn.dany.core.tally.ResponseSource;
import vn.dany.emulators.EmbeddedTables;

/** What a function is given when it asks for a port. */
@QuarkusTest
@QuarkusTestResource(EmbeddedTables.class)
@TestProfile(WiringTest.Deployed.class)
class WiringTest {

    @Inject
    Registry registry;

    @Inject
    RegistryWriter writer;

    @Inject
    Instance<DynamoDbRegistry> table;

    @Inject
    ResponseStore responses;

    @Inject
    ResponseSource source;

    @Inject
    Headcounts headcounts;

    @Inject
    PublicAddress address;

    @Inject
    Clock clock;

    @Inject
    SecureRandom random;

    @Inject
    DynamoDbClient dynamoDb;

    public static final class Deployed implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("dany.public-address", "https://khaosat.example.vn");
        }
    }

    @Test
    void registry_isTheCachedOneForReadersAndWriters() {
        assertThat(registry).isExactlyInstanceOf(CachedRegistry.class).isSameAs(writer);
        assertThat(table.isResolvable()).isTrue();
    }

    @Test
    void ports_areKeptByDynamoDb() {
        assertThat(responses).isExactlyInstanceOf(DynamoDbResponseStore.class);
        assertThat(source).isExactlyInstanceOf(DynamoDbResponseSource.class);
        assertThat(headcounts).isExactlyInstanceOf(DynamoDbHeadcounts.class);
        assertThat(headcounts.of(Samples.freshCampaignId())).isEmpty();
    }

    @Test
    void configuration_isWhatTheFunctionsSee() {
        assertThat(address.origin()).hasToString("https://khaosat.example.vn");
        assertThat(random.nextLong()).isNotEqualTo(random.nextLong());
    }

    @Test
    void clock_isTheMachinesInUtc() {
        assertThat(clock).isEqualTo(Clock.systemUTC());
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void warmConnections_areNotWaitedFor() {
        assertThat(dynamoDb.serviceClientConfiguration().overrideConfiguration().executionInterceptors())
                .hasAtLeastOneElementOfType(LengthFromBody.class);
    }

    @Test
    void silence_isGivenUpWhileTheRespondentStillWaits() {
        ClientOverrideConfiguration calls =
                dynamoDb.serviceClientConfiguration().overrideConfiguration();
        assertThat(calls.apiCallAttemptTimeout())
                .as("the socket's 2 seconds end a try in silence, and are known for what they are")
                .contains(Duration.ofSeconds(3));
        assertThat(calls.apiCallTimeout()).contains(Duration.ofSeconds(8));
    }
}
