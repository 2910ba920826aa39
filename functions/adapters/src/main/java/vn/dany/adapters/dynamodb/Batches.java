package vn.dany.adapters.dynamodb;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;
import vn.dany.adapters.Unanswered;

/** Writes many items without conditions. They are not one transaction: what fails half-way is completed by doing it again. */
final class Batches {

    /** As many as DynamoDB takes in one batch. */
    private static final int BATCH = 25;

    private final DynamoDbClient dynamoDb;
    private final String table;

    Batches(DynamoDbClient dynamoDb, String table) {
        this.dynamoDb = dynamoDb;
        this.table = table;
    }

    /**
     * Writes them all.
     *
     * @throws vn.dany.core.problem.ProblemException with StoreUnavailable
     */
    void write(List<WriteRequest> writes) {
        for (int from = 0; from < writes.size(); from += BATCH) {
            one(writes.subList(from, Math.min(from + BATCH, writes.size())));
        }
    }

    private void one(List<WriteRequest> batch) {
        List<WriteRequest> left = batch;
        Patience patience = new Patience();
        while (true) {
            Map<String, List<WriteRequest>> request = Map.of(table, left);
            left = Unanswered.asProblem(() -> dynamoDb.batchWriteItem(write -> write.requestItems(request)))
                    .unprocessedItems()
                    .getOrDefault(table, List.of());
            if (left.isEmpty()) {
                return;
            }
            patience.pause(null);
        }
    }
}
