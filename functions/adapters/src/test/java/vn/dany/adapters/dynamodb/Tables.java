package vn.dany.adapters.dynamodb;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.dany.adapters.Storage;
import vn.dany.emulators.SharedEmulators;

/** The tables of {@code storage.yaml}, somewhere. */
record Tables(DynamoDbClient client, Storage storage, URI endpoint) {

    private static final String PREFIX = "quarkus.dynamodb.";

    /** The embedded ones, which all tests of this JVM share. */
    static Tables embedded() {
        return Embedded.TABLES;
    }

    /** Those an application configured like this would use. */
    static Tables of(Map<String, String> configuration) {
        URI endpoint = URI.create(configuration.get(PREFIX + "endpoint-override"));
        return new Tables(client(configuration, endpoint, calls -> {}), new Storage(configuration), endpoint);
    }

    /** The same tables by another way. Three tries and short waits: tests that break the way should not take long. */
    Tables through(URI other) {
        return new Tables(
                client(
                        storage.configuration(),
                        other,
                        calls -> calls.apiCallAttemptTimeout(Duration.ofSeconds(1))
                                .retryStrategy(retries -> retries.maxAttempts(3))),
                storage,
                other);
    }

    /** The same tables, with somebody listening to every call. */
    Tables heardBy(ExecutionInterceptor listener) {
        return new Tables(
                client(storage.configuration(), endpoint, calls -> calls.addExecutionInterceptor(listener)),
                storage,
                endpoint);
    }

    private static DynamoDbClient client(
            Map<String, String> configuration, URI endpoint, Consumer<ClientOverrideConfiguration.Builder> calls) {
        String credentials = PREFIX + "aws.credentials.static-provider.";
        return DynamoDbClient.builder()
                .endpointOverride(endpoint)
                .region(Region.of(configuration.get(PREFIX + "aws.region")))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(
                        configuration.get(credentials + "access-key-id"),
                        configuration.get(credentials + "secret-access-key"))))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(calls)
                .build();
    }

    /** Started by the first test that asks, and gone with the JVM. */
    private static final class Embedded {
        private static final Tables TABLES = of(new SharedEmulators().get());
    }
}
