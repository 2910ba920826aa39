package vn.dany.adapters.dynamodb;

import jakarta.inject.Singleton;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.dany.adapters.StorageConfig;

/** What a process that died has left half done, in tables that take no transactions. Nothing is, in others. */
@Singleton
public final class UnfinishedWrites {

    private final DynamoDbClient dynamoDb;
    private final StorageConfig storage;

    public UnfinishedWrites(DynamoDbClient dynamoDb, StorageConfig storage) {
        this.dynamoDb = dynamoDb;
        this.storage = storage;
    }

    /**
     * Does the rest, if its process is not heard of for some seconds.
     *
     * @throws vn.dany.core.problem.ProblemException with StoreUnavailable if the table does not answer
     */
    public void finish() {
        if (!storage.transactions()) {
            new LeasedWrites(dynamoDb, storage).finish();
        }
    }
}
