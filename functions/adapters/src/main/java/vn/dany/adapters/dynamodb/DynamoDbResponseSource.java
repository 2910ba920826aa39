package vn.dany.adapters.dynamodb;

import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import vn.dany.adapters.StorageConfig;
import vn.dany.adapters.Unanswered;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.response.Response;
import vn.dany.core.tally.ResponseSource;

/**
 * Queries the partitions of a round, a few at a time, each to its last page. Pages are fetched on threads of their own
 * and handed over on the caller's; at most five are in memory, however many responses there are.
 */
@Singleton
public final class DynamoDbResponseSource implements ResponseSource {

    private static final int AT_A_TIME = 4;

    private final DynamoDbClient dynamoDb;
    private final String table;

    public DynamoDbResponseSource(DynamoDbClient dynamoDb, StorageConfig storage) {
        this.dynamoDb = dynamoDb;
        this.table = StorageConfig.required(storage.responsesTable(), "responses-table");
    }

    /** A page to be fetched: the one behind {@code after}, or the first of the bucket. */
    private record Place(int bucket, Map<String, AttributeValue> after) {}

    /** A page that was. {@code last} is the place it ends at; empty at the end of the bucket. */
    private record Page(int bucket, List<Response> responses, Map<String, AttributeValue> last) {}

    /**
     * {@inheritDoc}
     *
     * @throws ProblemException with StoreUnavailable if a partition could not be read to its end
     */
    @Override
    public void read(RoundId roundId, Reading reading, Consumer<Response> reader) {
        ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME, DynamoDbResponseSource::daemon);
        try {
            CompletionService<Page> pages = new ExecutorCompletionService<>(threads);
            Deque<Place> ahead = new ArrayDeque<>();
            IntStream.range(0, TableKeys.BUCKETS).forEach(bucket -> ahead.add(new Place(bucket, Map.of())));
            int fetching = 0;
            List<Response> read = List.of();
            while (fetching > 0 || !ahead.isEmpty()) {
                while (fetching < AT_A_TIME && !ahead.isEmpty()) {
                    Place place = ahead.pop();
                    pages.submit(() -> fetch(roundId, reading, place));
                    fetching++;
                }
                // While others are on their way.
                read.forEach(reader);
                Page page = next(pages);
                fetching--;
                if (!page.last().isEmpty()) {
                    ahead.push(new Place(page.bucket(), page.last()));
                }
                read = page.responses();
            }
            read.forEach(reader);
        } finally {
            threads.shutdownNow();
        }
    }

    private Page fetch(RoundId roundId, Reading reading, Place place) {
        QueryRequest.Builder query = TableKeys.responses(roundId, place.bucket())
                .tableName(table)
                .consistentRead(reading == Reading.CONSISTENT);
        if (!place.after().isEmpty()) {
            query.exclusiveStartKey(place.after());
        }
        QueryResponse page = Unanswered.asProblem(() -> dynamoDb.query(query.build()));
        List<Response> responses = page.items().stream()
                .map(item -> ResponseItem.response(roundId, item))
                .toList();
        return new Page(place.bucket(), responses, page.lastEvaluatedKey());
    }

    private static Page next(CompletionService<Page> pages) {
        try {
            return pages.take().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("a page could not be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(Problem.of(Problem.Code.STORE_UNAVAILABLE), e);
        }
    }

    private static Thread daemon(Runnable fetching) {
        Thread thread = new Thread(fetching, "responses");
        thread.setDaemon(true);
        return thread;
    }
}
