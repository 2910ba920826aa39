package vn.dany.sovereign;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoveryStatus;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ExpirationStatus;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import vn.dany.adapters.StorageConfig;
import vn.dany.adapters.Unanswered;

/**
 * Tries with an item and an object of its own whether the stores keep what the survey relies on. A store that promises
 * and does not keep is found out: what counts is what happens to a second put.
 */
@Singleton
class StoreCheck {

    private static final String PARTITION = "PK";
    private static final String CONTENT = "content";
    private static final String ABSENT = "attribute_not_exists(PK)";
    private static final int PRECONDITION_FAILED = 412;

    private final DynamoDbClient dynamoDb;
    private final S3Client s3;
    private final StorageConfig storage;

    StoreCheck(DynamoDbClient dynamoDb, S3Client s3, StorageConfig storage) {
        this.dynamoDb = dynamoDb;
        this.s3 = s3;
        this.storage = storage;
    }

    /**
     * What the stores lack; nothing of the trial is left.
     *
     * @throws vn.dany.core.problem.ProblemException with StoreUnavailable if they do not answer
     */
    Set<Lack> lacks() {
        Set<Lack> lacks = EnumSet.noneOf(Lack.class);
        return Unanswered.asProblem(() -> {
            ofTables(lacks);
            ofBucket(lacks);
            return lacks;
        });
    }

    private void ofTables(Set<Lack> lacks) {
        String table = StorageConfig.required(storage.registryTable(), "registry-table");
        Map<String, AttributeValue> key = Map.of(
                PARTITION,
                AttributeValue.fromS("CHECK"),
                "SK",
                AttributeValue.fromS(UUID.randomUUID().toString()));
        try {
            putIfAbsent(table, with(key, "first"));
            try {
                putIfAbsent(table, with(key, "second"));
                lacks.add(Lack.CONDITIONAL_PUT);
            } catch (ConditionalCheckFailedException e) {
                if (!e.hasItem()
                        || !AttributeValue.fromS("first").equals(e.item().get(CONTENT))) {
                    lacks.add(Lack.ITEM_IN_THE_WAY);
                }
            }
            Map<String, AttributeValue> read = dynamoDb.getItem(
                            get -> get.tableName(table).key(key).consistentRead(true))
                    .item();
            if (!read.containsKey(CONTENT)) {
                lacks.add(Lack.CONSISTENT_READ);
            }
            if (storage.transactions() && !refusesTogether(table, key)) {
                lacks.add(Lack.TRANSACTIONS);
            }
        } finally {
            dynamoDb.deleteItem(delete -> delete.tableName(table).key(key));
        }
        if (!forgets()) {
            lacks.add(Lack.EXPIRY);
        }
        if (!recovers()) {
            lacks.add(Lack.RECOVERY);
        }
    }

    private static Map<String, AttributeValue> with(Map<String, AttributeValue> key, String content) {
        Map<String, AttributeValue> item = new HashMap<>(key);
        item.put(CONTENT, AttributeValue.fromS(content));
        return item;
    }

    private void putIfAbsent(String table, Map<String, AttributeValue> item) {
        dynamoDb.putItem(put -> put.tableName(table)
                .item(item)
                .conditionExpression(ABSENT)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
    }

    /** Whether two puts of which one may not be done are both left undone. */
    private boolean refusesTogether(String table, Map<String, AttributeValue> taken) {
        Map<String, AttributeValue> free =
                Map.of(PARTITION, AttributeValue.fromS("CHECK"), "SK", AttributeValue.fromS(UUID.randomUUID() + "#2"));
        try {
            dynamoDb.transactWriteItems(write -> write.transactItems(List.of(
                    together(put -> put.tableName(table).item(free)),
                    together(put -> put.tableName(table).item(taken).conditionExpression(ABSENT)))));
            return false;
        } catch (TransactionCanceledException e) {
            return !dynamoDb.getItem(get -> get.tableName(table).key(free).consistentRead(true))
                    .hasItem();
        } catch (SdkException e) {
            if (Unanswered.by(e) && !isRefusal(e)) {
                throw e;
            }
            return false;
        } finally {
            dynamoDb.deleteItem(delete -> delete.tableName(table).key(free));
        }
    }

    /** Whether somebody says no, in whatever words: a store that knows no such call may lack those of DynamoDB too. */
    private static boolean isRefusal(SdkException failure) {
        return failure instanceof SdkServiceException reply
                && reply.statusCode() >= 400
                && reply.statusCode() < 500
                && !reply.isThrottlingException();
    }

    private static TransactWriteItem together(Consumer<Put.Builder> put) {
        return TransactWriteItem.builder().put(put).build();
    }

    private boolean forgets() {
        String table = StorageConfig.required(storage.caseworkTable(), "casework-table");
        return isTrue(() -> Set.of(TimeToLiveStatus.ENABLED, TimeToLiveStatus.ENABLING)
                .contains(dynamoDb.describeTimeToLive(ask -> ask.tableName(table))
                        .timeToLiveDescription()
                        .timeToLiveStatus()));
    }

    private boolean recovers() {
        String table = StorageConfig.required(storage.responsesTable(), "responses-table");
        return isTrue(() -> dynamoDb.describeContinuousBackups(ask -> ask.tableName(table))
                        .continuousBackupsDescription()
                        .pointInTimeRecoveryDescription()
                        .pointInTimeRecoveryStatus()
                == PointInTimeRecoveryStatus.ENABLED);
    }

    private void ofBucket(Set<Lack> lacks) {
        String bucket = StorageConfig.required(storage.bucket(), "bucket");
        PutObjectRequest.Builder put = PutObjectRequest.builder().bucket(bucket).key("checks/" + UUID.randomUUID());
        PutObjectRequest first = put.ifNoneMatch("*").build();
        PutObjectRequest replacing = put.ifNoneMatch(null)
                .ifMatch("\"00000000000000000000000000000000\"")
                .build();
        try {
            s3.putObject(first, RequestBody.fromString("first"));
            if (!refuses(first) || !refuses(replacing)) {
                lacks.add(Lack.CONDITIONAL_OBJECT);
            }
        } finally {
            s3.deleteObject(delete -> delete.bucket(bucket).key(first.key()));
        }
        if (!forgetsUploads(bucket)) {
            lacks.add(Lack.EXPIRING_OBJECTS);
        }
    }

    private boolean refuses(PutObjectRequest second) {
        try {
            s3.putObject(second, RequestBody.fromString("second"));
            return false;
        } catch (S3Exception e) {
            if (e.statusCode() == PRECONDITION_FAILED) {
                return true;
            }
            throw e;
        }
    }

    private boolean forgetsUploads(String bucket) {
        return isTrue(() -> List.of("uploads/", "orders/", "evidence/").stream()
                .allMatch(prefix -> s3.getBucketLifecycleConfiguration(ask -> ask.bucket(bucket)).rules().stream()
                        .anyMatch(rule -> rule.status() == ExpirationStatus.ENABLED
                                && rule.expiration() != null
                                && rule.filter() != null
                                && prefix.equals(rule.filter().prefix()))));
    }

    private interface Question {
        boolean ask();
    }

    /** A store that does not know the question does not do the thing. */
    private static boolean isTrue(Question question) {
        try {
            return question.ask();
        } catch (SdkServiceException e) {
            return false;
        }
    }
}
