package vn.dany.local.endurance.faults;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import org.jboss.logmanager.LogContext;
import org.jboss.logmanager.Logger;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.LegacyRetryStrategy;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;
import vn.dany.adapters.Storage;
import vn.dany.adapters.dynamodb.DynamoDbRegistry;
import vn.dany.adapters.dynamodb.LengthFromBody;
import vn.dany.core.Samples;
import vn.dany.emulators.EmulatorSettings;
import vn.dany.emulators.Emulators;

/** The embedded tables and bucket of one thread, with a questionnaire and units; emptied of the rest between schedules. */
final class Site implements AutoCloseable {

    /** Tables and bucket, and a client of each that nothing goes wrong with. */
    private final Emulators emulators = Emulators.start(EmulatorSettings.inMemory());

    private final SdkHttpClient http = UrlConnectionHttpClient.create();
    private final Storage storage = new Storage(emulators.configuration());
    private final DynamoDbClient tables = tables(http);
    private final S3Client bucket = bucket(http);
    private final Set<Map<String, AttributeValue>> kept = new HashSet<>();

    /** Thousands of refusals are what is wanted here; what would be worth a line is in the books at the end. */
    private final Logger stores = LogContext.getLogContext().getLogger("vn.dany.adapters.dynamodb");

    Site() {
        stores.setLevel(Level.OFF);
        DynamoDbRegistry registry = new DynamoDbRegistry(tables, storage);
        registry.publish(Samples.register(), 1);
        registry.publish(Samples.questionnaire());
        items(registryTable()).forEach(item -> kept.add(key(item)));
    }

    Storage storage() {
        return storage;
    }

    SdkHttpClient http() {
        return http;
    }

    DynamoDbClient tables() {
        return tables;
    }

    String registryTable() {
        return storage.registryTable().orElseThrow();
    }

    String responsesTable() {
        return storage.responsesTable().orElseThrow();
    }

    String caseworkTable() {
        return storage.caseworkTable().orElseThrow();
    }

    /** As the functions' client, but that it waits for nothing between its tries. */
    DynamoDbClient tables(SdkHttpClient through, ExecutionInterceptor... interceptors) {
        return DynamoDbClient.builder()
                .endpointOverride(emulators.dynamoDbEndpoint())
                .region(Region.of(Emulators.REGION))
                .credentialsProvider(credentials())
                .httpClient(through)
                .overrideConfiguration(calls -> calls.executionInterceptors(List.of(interceptors))
                        .addExecutionInterceptor(new LengthFromBody())
                        .retryStrategy(Site::retry))
                .build();
    }

    /** The same of the bucket. */
    S3Client bucket(SdkHttpClient through) {
        URI endpoint = emulators.s3Endpoint();
        return S3Client.builder()
                .endpointOverride(endpoint)
                .forcePathStyle(true)
                .region(Region.of(Emulators.REGION))
                .credentialsProvider(credentials())
                .httpClient(through)
                .overrideConfiguration(calls -> calls.retryStrategy(Site::retry))
                .build();
    }

    /** At once, and as often as it may: what a reading's threads have used up, each at its own time, makes no difference. */
    private static void retry(RetryStrategy.Builder<?, ?> retries) {
        retries.backoffStrategy(BackoffStrategy.retryImmediately())
                .throttlingBackoffStrategy(BackoffStrategy.retryImmediately());
        if (retries instanceof LegacyRetryStrategy.Builder legacy) {
            legacy.circuitBreakerEnabled(false);
        } else if (retries instanceof StandardRetryStrategy.Builder standard) {
            standard.circuitBreakerEnabled(false);
        }
    }

    private static StaticCredentialsProvider credentials() {
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(Emulators.ACCESS_KEY, Emulators.SECRET_KEY));
    }

    /** Every item of a table, by nothing but a scan. */
    List<Map<String, AttributeValue>> items(String table) {
        List<Map<String, AttributeValue>> items = new ArrayList<>();
        tables.scanPaginator(scan -> scan.tableName(table).consistentRead(true))
                .items()
                .forEach(items::add);
        return items;
    }

    /** The names of all objects that begin with {@code prefix}. */
    List<String> objects(String prefix) {
        return bucket
                .listObjectsV2Paginator(
                        list -> list.bucket(storage.bucket().orElseThrow()).prefix(prefix))
                .contents()
                .stream()
                .map(S3Object::key)
                .toList();
    }

    /** The bytes of an object. */
    byte[] object(String name) {
        return bucket.getObjectAsBytes(
                        get -> get.bucket(storage.bucket().orElseThrow()).key(name))
                .asByteArray();
    }

    /** Forgets everything but the questionnaire and the units. */
    void empty() {
        for (String table : List.of(registryTable(), responsesTable(), caseworkTable())) {
            for (Map<String, AttributeValue> item : items(table)) {
                if (!kept.contains(key(item))) {
                    tables.deleteItem(delete -> delete.tableName(table).key(key(item)));
                }
            }
        }
        objects("")
                .forEach(name -> bucket.deleteObject(
                        delete -> delete.bucket(storage.bucket().orElseThrow()).key(name)));
    }

    private static Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
        return Map.of("PK", item.get("PK"), "SK", item.get("SK"));
    }

    @Override
    public void close() {
        stores.setLevel(null);
        tables.close();
        bucket.close();
        http.close();
        emulators.close();
    }
}
