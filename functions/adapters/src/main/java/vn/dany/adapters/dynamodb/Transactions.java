package vn.dany.adapters.dynamodb;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;
import vn.dany.adapters.StorageConfig;
import vn.dany.adapters.Unanswered;

/** Puts several items or none: together where the tables can, under a lease where they cannot. */
final class Transactions {

    /** As many as DynamoDB takes in one transaction. */
    static final int MOST = 100;

    private static final String CONDITION_FAILED = "ConditionalCheckFailed";

    /** Somebody else was writing the same items, or everybody wrote too much: the same transaction may pass later. */
    private static final Set<String> PASSING =
            Set.of("None", "TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded");

    private final DynamoDbClient dynamoDb;
    private final StorageConfig storage;

    Transactions(DynamoDbClient dynamoDb, StorageConfig storage) {
        this.dynamoDb = dynamoDb;
        this.storage = storage;
    }

    /**
     * Puts all of {@code puts} if and only if every condition holds.
     *
     * @return the positions of the puts whose condition does not; all were put if there are none
     * @throws vn.dany.core.problem.ProblemException with StoreUnavailable
     */
    Set<Integer> put(List<Put> puts) {
        return storage.transactions() ? together(puts) : new LeasedWrites(dynamoDb, storage).put(puts);
    }

    private Set<Integer> together(List<Put> puts) {
        List<TransactWriteItem> writes = puts.stream()
                .map(put -> TransactWriteItem.builder().put(put).build())
                .toList();
        Patience patience = new Patience();
        while (true) {
            try {
                Unanswered.asProblem(() -> dynamoDb.transactWriteItems(write -> write.transactItems(writes)));
                return Set.of();
            } catch (TransactionCanceledException e) {
                Set<Integer> refused = refused(e.cancellationReasons());
                if (!refused.isEmpty()) {
                    return refused;
                }
                if (!e.cancellationReasons().stream().allMatch(reason -> PASSING.contains(reason.code()))) {
                    throw e;
                }
                patience.pause(e);
            } catch (TransactionInProgressException e) {
                patience.pause(e);
            }
        }
    }

    private static Set<Integer> refused(List<CancellationReason> reasons) {
        Set<Integer> refused = new TreeSet<>();
        for (int i = 0; i < reasons.size(); i++) {
            if (CONDITION_FAILED.equals(reasons.get(i).code())) {
                refused.add(i);
            }
        }
        return refused;
    }
}
