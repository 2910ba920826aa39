package vn.dany.adapters.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.Put;
import vn.dany.adapters.StorageConfig;
import vn.dany.adapters.Unanswered;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.SealedEntry;
import vn.dany.core.staff.AuditTrail;

/**
 * Adds lines to the audit log, each sealed with the one before, together with what they tell of. One item holds how many
 * lines there are and the last seal; it is replaced only by who has read it as it is, so that two who write at once come
 * one after the other.
 */
final class AuditChain {

    private static final String NUMBER = "number";
    private static final String SEAL = "seal";

    private final DynamoDbClient dynamoDb;
    private final Transactions transactions;
    private final StorageConfig storage;

    AuditChain(DynamoDbClient dynamoDb, StorageConfig storage) {
        this.dynamoDb = dynamoDb;
        this.transactions = new Transactions(dynamoDb, storage);
        this.storage = storage;
    }

    /** The end of a chain so far. */
    private record Head(long number, String seal) {}

    /**
     * Puts all of {@code puts} and the lines, if and only if every condition of {@code puts} holds.
     *
     * @param entries about one campaign, the oldest first; together with the puts and one more no more than {@link
     *     Transactions#MOST}
     * @return the positions of the puts whose condition does not; all were put if there are none
     * @throws vn.dany.core.problem.ProblemException with StoreUnavailable
     */
    Set<Integer> put(List<Put> puts, List<AuditEntry> entries) {
        if (entries.isEmpty()) {
            return transactions.put(puts);
        }
        Patience patience = new Patience();
        while (true) {
            CampaignId id = entries.get(0).campaignId();
            Head before = head(id);
            Head after = before;
            List<Put> all = new ArrayList<>(puts);
            for (AuditEntry entry : entries) {
                SealedEntry line = SealedEntry.after(after.number(), after.seal(), entry);
                all.add(AuditItems.put(table(), line));
                after = new Head(line.number(), line.seal());
            }
            all.add(next(id, before, after));
            Set<Integer> refused = new TreeSet<>(transactions.put(all));
            boolean overtaken = refused.removeIf(position -> position >= puts.size());
            if (!overtaken || !refused.isEmpty()) {
                return refused;
            }
            patience.pause(null);
        }
    }

    /** All lines about a campaign with the end of their chain, read so that no line was added in between. */
    AuditTrail trail(CampaignId id) {
        Patience patience = new Patience();
        while (true) {
            Head before = head(id);
            List<SealedEntry> lines =
                    Unanswered.asProblem(() -> dynamoDb
                            .queryPaginator(TableKeys.auditLines(id)
                                    .tableName(table())
                                    .consistentRead(true)
                                    .build())
                            .items()
                            .stream()
                            .map(AuditItems::sealed)
                            .toList());
            if (head(id).equals(before)) {
                return new AuditTrail(id, lines, before.number(), before.seal());
            }
            patience.pause(null);
        }
    }

    private Head head(CampaignId id) {
        GetItemResponse found = Unanswered.asProblem(() -> dynamoDb.getItem(
                get -> get.tableName(table()).key(TableKeys.auditHead(id)).consistentRead(true)));
        return found.hasItem()
                ? new Head(
                        Long.parseLong(Attributes.required(found.item(), NUMBER).n()),
                        Attributes.text(found.item(), SEAL))
                : new Head(0, "");
    }

    private Put next(CampaignId id, Head before, Head after) {
        Map<String, AttributeValue> item = TableKeys.auditHead(id);
        item.put(NUMBER, AttributeValue.fromN(Long.toString(after.number())));
        item.put(SEAL, AttributeValue.fromS(after.seal()));
        Put.Builder put = Put.builder().tableName(table()).item(item);
        return before.number() == 0
                ? put.conditionExpression(TableKeys.ABSENT).build()
                : put.conditionExpression(SEAL + " = :seal")
                        .expressionAttributeValues(Map.of(":seal", AttributeValue.fromS(before.seal())))
                        .build();
    }

    private String table() {
        return StorageConfig.required(storage.caseworkTable(), "casework-table");
    }
}
