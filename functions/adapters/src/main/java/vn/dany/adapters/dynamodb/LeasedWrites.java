package vn.dany.adapters.dynamodb;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import vn.dany.adapters.StorageConfig;
import vn.dany.adapters.Unanswered;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;

/**
 * Puts several items or none into tables that can only put one at a time. Whoever wants to takes the lease, an item of its
 * own; looks whether every condition holds; writes what it is going to put into the lease; puts; and gives the lease back.
 * Only holders of the lease put items of which several belong together, so the conditions go on to hold meanwhile.
 *
 * <p>A holder that dies before it has said what it puts has put nothing. After that, whoever finds the lease unchanged for
 * {@link #LEASE} puts the same items and gives it back: doing so twice is doing it once. No clock is compared with
 * another one's. A holder that is slow stops half a lease after it took it, when the last of its calls is over before
 * anybody takes it for dead.
 *
 * <p>Readers may see some of the items before the others for as long as the puts take.
 */
final class LeasedWrites {

    /** Longer than twice the time one call may take with all its tries. */
    static final Duration LEASE = Duration.ofSeconds(20);

    private static final String OWNER = "owner";
    private static final String WRITES = "writes";
    private static final String TABLE = "table";
    private static final String ITEM = "item";
    private static final String IS_OWN = "#owner = :owner";

    private final DynamoDbClient dynamoDb;
    private final String table;
    private final Duration lease;

    LeasedWrites(DynamoDbClient dynamoDb, StorageConfig storage) {
        this(dynamoDb, storage, LEASE);
    }

    LeasedWrites(DynamoDbClient dynamoDb, StorageConfig storage, Duration lease) {
        this.dynamoDb = dynamoDb;
        this.table = StorageConfig.required(storage.registryTable(), "registry-table");
        this.lease = lease;
    }

    /**
     * Puts all of {@code puts} if and only if every condition holds.
     *
     * @return the positions of the puts whose condition does not; all were put if there are none
     * @throws ProblemException with StoreUnavailable if a call is not answered or the lease is not to be had; what was to
     *     be put is then put later or never, whole in either case
     */
    Set<Integer> put(List<Put> puts) {
        AttributeValue own = AttributeValue.fromS(UUID.randomUUID().toString());
        long since = take(own);
        Set<Integer> refused = new TreeSet<>();
        for (int i = 0; i < puts.size(); i++) {
            if (!holds(puts.get(i))) {
                refused.add(i);
            }
        }
        if (refused.isEmpty()) {
            List<AttributeValue> writes = puts.stream().map(LeasedWrites::write).toList();
            if (!replace(own, held(own, writes))) {
                throw unavailable();
            }
            carryOut(writes, since);
        }
        giveBack(own);
        return refused;
    }

    /** Does what is left of somebody else's writes, if there is any and nobody else does: waits for a lease at most. */
    void finish() {
        if (current().isPresent()) {
            AttributeValue own = AttributeValue.fromS(UUID.randomUUID().toString());
            take(own);
            giveBack(own);
        }
    }

    /** Takes the lease, and first finishes what its holder has left behind; the time by {@link System#nanoTime}. */
    private long take(AttributeValue own) {
        Map<String, AttributeValue> seen = Map.of();
        long seenSince = System.nanoTime();
        // Several may be waiting: whoever takes over is itself waited for.
        for (long waiting = System.nanoTime(); System.nanoTime() - waiting < 3 * lease.toNanos(); pause()) {
            long now = System.nanoTime();
            if (takeFree(own)) {
                return now;
            }
            Map<String, AttributeValue> there = current().orElse(Map.of());
            if (!there.equals(seen)) {
                seen = there;
                seenSince = System.nanoTime();
            } else if (!seen.isEmpty() && System.nanoTime() - seenSince > lease.toNanos()) {
                takeOver(seen, own);
            }
        }
        throw unavailable();
    }

    private boolean takeFree(AttributeValue own) {
        try {
            Unanswered.asProblem(() -> dynamoDb.putItem(
                    put -> put.tableName(table).item(held(own, List.of())).conditionExpression(TableKeys.ABSENT)));
            return true;
        } catch (ConditionalCheckFailedException e) {
            // Ours, when the reply to a first try was lost.
            return current().filter(there -> own.equals(there.get(OWNER))).isPresent();
        }
    }

    private void takeOver(Map<String, AttributeValue> dead, AttributeValue own) {
        long since = System.nanoTime();
        List<AttributeValue> writes = Attributes.required(dead, WRITES).l();
        if (replace(Attributes.required(dead, OWNER), held(own, writes))) {
            carryOut(writes, since);
            giveBack(own);
        }
    }

    private Optional<Map<String, AttributeValue>> current() {
        var read = Unanswered.asProblem(() -> dynamoDb.getItem(
                get -> get.tableName(table).key(TableKeys.lease()).consistentRead(true)));
        return read.hasItem() ? Optional.of(read.item()) : Optional.empty();
    }

    private static Map<String, AttributeValue> held(AttributeValue owner, List<AttributeValue> writes) {
        Map<String, AttributeValue> item = TableKeys.lease();
        item.put(OWNER, owner);
        item.put(WRITES, AttributeValue.fromL(writes));
        return item;
    }

    /** Replaces the lease if it is {@code owner}'s, or was replaced by this very call, whose first reply was lost. */
    private boolean replace(AttributeValue owner, Map<String, AttributeValue> next) {
        try {
            Unanswered.asProblem(() -> dynamoDb.putItem(put -> put.tableName(table)
                    .item(next)
                    .conditionExpression(IS_OWN)
                    .expressionAttributeNames(Map.of("#owner", OWNER))
                    .expressionAttributeValues(Map.of(":owner", owner))));
            return true;
        } catch (ConditionalCheckFailedException e) {
            return current().filter(next::equals).isPresent();
        }
    }

    private void giveBack(AttributeValue own) {
        try {
            Unanswered.asProblem(() -> dynamoDb.deleteItem(delete -> delete.tableName(table)
                    .key(TableKeys.lease())
                    .conditionExpression(IS_OWN)
                    .expressionAttributeNames(Map.of("#owner", OWNER))
                    .expressionAttributeValues(Map.of(":owner", own))));
        } catch (ConditionalCheckFailedException e) {
            // Somebody took it over and does the same, or the reply to a first try was lost.
        }
    }

    /** A condition is that there is no item, or something of the item that is there. */
    private boolean holds(Put put) {
        String condition = put.conditionExpression();
        if (condition == null) {
            return true;
        }
        QueryRequest.Builder query =
                TableKeys.itself(put.item()).tableName(put.tableName()).consistentRead(true);
        if (condition.equals(TableKeys.ABSENT)) {
            return count(query.build()) == 0;
        }
        QueryRequest keys = query.build();
        Map<String, AttributeValue> values = new HashMap<>(keys.expressionAttributeValues());
        values.putAll(put.expressionAttributeValues());
        query.filterExpression(condition).expressionAttributeValues(values);
        if (put.hasExpressionAttributeNames()) {
            query.expressionAttributeNames(put.expressionAttributeNames());
        }
        return count(query.build()) == 1;
    }

    private int count(QueryRequest query) {
        return Unanswered.asProblem(() -> dynamoDb.query(query).count());
    }

    private static AttributeValue write(Put put) {
        return AttributeValue.fromM(
                Map.of(TABLE, AttributeValue.fromS(put.tableName()), ITEM, AttributeValue.fromM(put.item())));
    }

    private void carryOut(List<AttributeValue> writes, long since) {
        for (AttributeValue write : writes) {
            if (System.nanoTime() - since > lease.toNanos() / 2) {
                throw unavailable();
            }
            Map<String, AttributeValue> said = write.m();
            Unanswered.asProblem(() -> dynamoDb.putItem(put -> put.tableName(Attributes.text(said, TABLE))
                    .item(Attributes.required(said, ITEM).m())));
        }
    }

    private void pause() {
        try {
            Thread.sleep(Math.min(100, lease.toMillis() / 10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(Problem.of(Problem.Code.STORE_UNAVAILABLE), e);
        }
    }

    private static ProblemException unavailable() {
        return new ProblemException(Problem.of(Problem.Code.STORE_UNAVAILABLE));
    }
}
