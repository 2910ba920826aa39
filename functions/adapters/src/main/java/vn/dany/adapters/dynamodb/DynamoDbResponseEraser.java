package vn.dany.adapters.dynamodb;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import vn.dany.adapters.StorageConfig;
import vn.dany.adapters.Unanswered;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.tally.ResponseEraser;

/**
 * Reads the keys of a round and deletes their items one by one, several partitions at a time, until a whole walk finds none. Not in
 * batches: who may write those may also put responses, and who counts must not be able to.
 */
@Singleton
public final class DynamoDbResponseEraser implements ResponseEraser {

    private static final int AT_A_TIME = 8;

    private final DynamoDbClient dynamoDb;
    private final String table;

    public DynamoDbResponseEraser(DynamoDbClient dynamoDb, StorageConfig storage) {
        this.dynamoDb = dynamoDb;
        this.table = StorageConfig.required(storage.responsesTable(), "responses-table");
    }

    @Override
    public void eraseAll(RoundId roundId) {
        ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            List<Future<?>> buckets = IntStream.range(0, TableKeys.BUCKETS)
                    .<Future<?>>mapToObj(bucket -> threads.submit(() -> erase(roundId, bucket)))
                    .toList();
            for (Future<?> bucket : buckets) {
                bucket.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("responses could not be erased", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(Problem.of(Problem.Code.STORE_UNAVAILABLE), e);
        } finally {
            threads.shutdownNow();
        }
    }

    private void erase(RoundId roundId, int bucket) {
        QueryRequest first = TableKeys.responses(roundId, bucket)
                .tableName(table)
                .consistentRead(true)
                .projectionExpression(TableKeys.KEYS)
                .build();
        boolean found = true;
        while (found) {
            found = deletesAny(first);
        }
    }

    /** Walks the partition to its last page, some of which may be empty, and deletes what is there. */
    private boolean deletesAny(QueryRequest first) {
        boolean any = false;
        QueryRequest next = first;
        while (true) {
            QueryRequest query = next;
            QueryResponse page = Unanswered.asProblem(() -> dynamoDb.query(query));
            page.items()
                    .forEach(key -> Unanswered.asProblem(() -> dynamoDb.deleteItem(
                            delete -> delete.tableName(table).key(key))));
            any |= !page.items().isEmpty();
            if (page.lastEvaluatedKey().isEmpty()) {
                return any;
            }
            next = first.toBuilder().exclusiveStartKey(page.lastEvaluatedKey()).build();
        }
    }
}
