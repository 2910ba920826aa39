package vn.dany.sovereign;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import vn.dany.adapters.Storage;
import vn.dany.emulators.SharedEmulators;

/** Stores that promise more than they keep. */
class StoreCheckTest {

    /** What the stand-ins lack themselves. */
    private static final Lack[] OF_THE_STAND_INS = {Lack.EXPIRY, Lack.EXPIRING_OBJECTS, Lack.RECOVERY};

    private static final Map<String, String> SETTINGS = new SharedEmulators().get();

    @Test
    void storesThatKeepTheirPromises_lackNothingThatStops() {
        assertLacks(UnaryOperator.identity(), true);
        assertThat(OF_THE_STAND_INS).noneMatch(Lack::stops);
    }

    @Test
    void putsWithoutTheirCondition_areFoundOut() {
        assertLacks(
                of(
                        PutItemRequest.class,
                        put -> put.toBuilder()
                                .conditionExpression(null)
                                .returnValuesOnConditionCheckFailure((String) null)
                                .build()),
                true,
                Lack.CONDITIONAL_PUT);
    }

    @Test
    void refusalsThatDoNotTellWhatIsThere_areFoundOut() {
        assertLacks(
                of(
                        PutItemRequest.class,
                        put -> put.toBuilder()
                                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.NONE)
                                .build()),
                true,
                Lack.ITEM_IN_THE_WAY);
    }

    @Test
    void storeWithoutTransactions_isRefusedUnlessWritersTakeTurns() {
        UnaryOperator<SdkRequest> without = of(TransactWriteItemsRequest.class, write -> {
            throw DynamoDbException.builder()
                    .message("Unsupported operation TransactWriteItems")
                    .statusCode(400)
                    .build();
        });

        assertLacks(without, true, Lack.TRANSACTIONS);
        assertLacks(without, false);
    }

    @Test
    void objectsReplacedWhateverTheCondition_areFoundOut() {
        assertLacks(
                of(
                        PutObjectRequest.class,
                        put -> put.toBuilder().ifMatch(null).ifNoneMatch(null).build()),
                true,
                Lack.CONDITIONAL_OBJECT);
    }

    @Test
    void everyLack_isSaidInBothLanguages() {
        assertThat(Lack.values()).allSatisfy(lack -> {
            assertThat(lack.sentence().vietnamese()).isNotBlank();
            assertThat(lack.sentence().english()).isNotBlank();
        });
    }

    private static <T extends SdkRequest> UnaryOperator<SdkRequest> of(Class<T> type, UnaryOperator<T> change) {
        return request -> type.isInstance(request) ? change.apply(type.cast(request)) : request;
    }

    private static void assertLacks(UnaryOperator<SdkRequest> between, boolean transactions, Lack... also) {
        ExecutionInterceptor interceptor = new ExecutionInterceptor() {
            @Override
            public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
                return between.apply(context.request());
            }
        };
        Map<String, String> settings = new HashMap<>(SETTINGS);
        settings.put("dany.storage.transactions", String.valueOf(transactions));
        StaticCredentialsProvider credentials =
                StaticCredentialsProvider.create(AwsBasicCredentials.create("danylocal", "danylocalsecret"));
        try (DynamoDbClient dynamoDb = DynamoDbClient.builder()
                        .endpointOverride(URI.create(settings.get("quarkus.dynamodb.endpoint-override")))
                        .region(Region.of("ap-southeast-1"))
                        .credentialsProvider(credentials)
                        .httpClientBuilder(UrlConnectionHttpClient.builder())
                        .overrideConfiguration(calls -> calls.addExecutionInterceptor(interceptor))
                        .build();
                S3Client s3 = S3Client.builder()
                        .endpointOverride(URI.create(settings.get("quarkus.s3.endpoint-override")))
                        .forcePathStyle(true)
                        .region(Region.of("ap-southeast-1"))
                        .credentialsProvider(credentials)
                        .httpClientBuilder(UrlConnectionHttpClient.builder())
                        .overrideConfiguration(calls -> calls.addExecutionInterceptor(interceptor))
                        .build()) {
            assertThat(new StoreCheck(dynamoDb, s3, new Storage(settings)).lacks())
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(Arrays.stream(OF_THE_STAND_INS), Arrays.stream(also))
                                    .toList());
        }
    }
}
