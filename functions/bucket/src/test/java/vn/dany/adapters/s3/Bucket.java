package vn.dany.adapters.s3;

import java.net.URI;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import vn.dany.adapters.Storage;
import vn.dany.emulators.SharedEmulators;

/** The bucket of {@code storage.yaml}, somewhere. */
record Bucket(S3Client client, S3Presigner presigner, Storage storage) {

    private static final String PREFIX = "quarkus.s3.";

    /** The embedded one, which all tests of this JVM share. */
    static Bucket embedded() {
        return Embedded.BUCKET;
    }

    /** The one an application configured like this would use. */
    static Bucket of(Map<String, String> configuration) {
        return at(URI.create(configuration.get(PREFIX + "endpoint-override")), configuration);
    }

    /** The same bucket by another way. Two tries: tests that break the way should not take long. */
    Bucket through(URI other) {
        return at(other, storage.configuration());
    }

    S3Objects objects() {
        return new S3Objects(client, storage);
    }

    private static Bucket at(URI endpoint, Map<String, String> configuration) {
        String key = PREFIX + "aws.credentials.static-provider.";
        Region region = Region.of(configuration.get(PREFIX + "aws.region"));
        StaticCredentialsProvider credentials = StaticCredentialsProvider.create(AwsBasicCredentials.create(
                configuration.get(key + "access-key-id"), configuration.get(key + "secret-access-key")));
        return new Bucket(
                S3Client.builder()
                        .endpointOverride(endpoint)
                        .forcePathStyle(true)
                        .region(region)
                        .credentialsProvider(credentials)
                        .httpClientBuilder(UrlConnectionHttpClient.builder())
                        .overrideConfiguration(calls -> calls.retryStrategy(retries -> retries.maxAttempts(2)))
                        .build(),
                S3Presigner.builder()
                        .endpointOverride(endpoint)
                        .serviceConfiguration(S3Configuration.builder()
                                .pathStyleAccessEnabled(true)
                                .build())
                        .region(region)
                        .credentialsProvider(credentials)
                        .build(),
                new Storage(configuration));
    }

    /** Started by the first test that asks, and gone with the JVM. */
    private static final class Embedded {
        private static final Bucket BUCKET = of(new SharedEmulators().get());
    }
}
