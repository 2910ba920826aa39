package vn.dany.sovereign;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import vn.dany.adapters.StorageConfig;
import vn.dany.adapters.Unanswered;
import vn.dany.stack.StorageStack;

/** The tables and the bucket of {@code storage.yaml}, under the names of the settings. */
@Singleton
class Stores {

    private static final Logger LOG = Logger.getLogger(Stores.class);

    private final DynamoDbClient dynamoDb;
    private final S3Client s3;
    private final Map<String, Optional<String>> names;
    private final String bucket;

    Stores(DynamoDbClient dynamoDb, S3Client s3, StorageConfig storage) {
        this.dynamoDb = dynamoDb;
        this.s3 = s3;
        this.names = Map.of(
                "Registry", storage.registryTable(),
                "Responses", storage.responsesTable(),
                "Casework", storage.caseworkTable());
        this.bucket = StorageConfig.required(storage.bucket(), "bucket");
    }

    /**
     * Makes what is not there; several processes may do so at once. What is there stays as it is.
     *
     * @throws IllegalStateException if a table has other keys
     * @throws vn.dany.core.problem.ProblemException with StoreUnavailable if the stores do not answer
     */
    void make() {
        StorageStack.ofThisBuild()
                .tables()
                .forEach((id, table) -> Unanswered.asProblem(() -> {
                    String name = StorageConfig.required(names.getOrDefault(id, Optional.empty()), id);
                    make(name, table);
                    return name;
                }));
        Unanswered.asProblem(() -> {
            makeBucket();
            return bucket;
        });
    }

    private void make(String name, StorageStack.Table table) {
        List<KeySchemaElement> keys = table.keys().stream()
                .map(key -> KeySchemaElement.builder()
                        .attributeName(key.name())
                        .keyType(key.role())
                        .build())
                .toList();
        Optional<TableDescription> there = describe(name);
        if (there.isEmpty()) {
            create(name, table, keys);
        } else if (!there.get().keySchema().equals(keys)) {
            throw new IllegalStateException("the table " + name + " has other keys than storage.yaml says");
        }
    }

    private Optional<TableDescription> describe(String name) {
        try {
            return Optional.of(
                    dynamoDb.describeTable(ask -> ask.tableName(name)).table());
        } catch (ResourceNotFoundException e) {
            return Optional.empty();
        }
    }

    private void create(String name, StorageStack.Table table, List<KeySchemaElement> keys) {
        try {
            dynamoDb.createTable(create -> create.tableName(name)
                    .billingMode(BillingMode.fromValue(table.billingMode()))
                    .keySchema(keys)
                    .attributeDefinitions(table.keys().stream()
                            .map(key -> AttributeDefinition.builder()
                                    .attributeName(key.name())
                                    .attributeType(key.type())
                                    .build())
                            .toList()));
        } catch (ResourceInUseException e) {
            // Another process was quicker.
        }
        dynamoDb.waiter().waitUntilTableExists(ask -> ask.tableName(name));
        table.expiry().ifPresent(attribute -> expire(name, attribute));
    }

    /** A store that cannot is found by the check that follows. */
    private void expire(String name, String attribute) {
        try {
            dynamoDb.updateTimeToLive(update -> update.tableName(name)
                    .timeToLiveSpecification(
                            expiry -> expiry.attributeName(attribute).enabled(true)));
        } catch (AwsServiceException e) {
            LOG.debugf("%s does not forget: %s", name, e.getMessage());
        }
    }

    private void makeBucket() {
        try {
            s3.headBucket(ask -> ask.bucket(bucket));
        } catch (NoSuchBucketException e) {
            s3.createBucket(create -> create.bucket(bucket));
        }
    }
}
