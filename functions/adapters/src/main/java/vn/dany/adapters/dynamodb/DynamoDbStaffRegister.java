package vn.dany.adapters.dynamodb;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.Put;
import vn.dany.adapters.StorageConfig;
import vn.dany.adapters.Unanswered;
import vn.dany.core.access.Staff;
import vn.dany.core.access.StaffRegister;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.formats.json.JsonText;
import vn.dany.formats.json.StaffJson;

/**
 * The register of staff as one item of the registry's table, compressed: a file of hundreds is taken whole or not at all,
 * and no rule about all of them is broken by two people at once. Room for some ten thousand.
 */
@Singleton
public final class DynamoDbStaffRegister implements StaffRegister {

    private static final String NUMBER = "number";
    private static final String STAFF = "staff";

    private final DynamoDbClient dynamoDb;
    private final AuditChain auditChain;
    private final String table;
    private final Recent<Whole, Staff> recent;

    /** The key of what there is only one of. */
    private enum Whole {
        ONE
    }

    public DynamoDbStaffRegister(DynamoDbClient dynamoDb, StorageConfig storage, Clock clock) {
        this.dynamoDb = dynamoDb;
        this.auditChain = new AuditChain(dynamoDb, storage);
        this.table = StorageConfig.required(storage.registryTable(), "registry-table");
        this.recent = new Recent<>(clock, 1, one -> latest(), staff -> true);
    }

    @Override
    public Staff recent() {
        return recent.of(Whole.ONE);
    }

    @Override
    public Staff latest() {
        GetItemResponse found = Unanswered.asProblem(() -> dynamoDb.getItem(
                get -> get.tableName(table).key(TableKeys.staff()).consistentRead(true)));
        return found.hasItem()
                ? new Staff(
                        Attributes.number(found.item(), NUMBER),
                        StaffJson.read(JsonText.decompress(
                                Attributes.required(found.item(), STAFF).b().asByteArray())))
                : Staff.NOBODY;
    }

    @Override
    public boolean replace(Staff next, List<AuditEntry> lines) {
        Map<String, AttributeValue> item = TableKeys.staff();
        item.put(NUMBER, AttributeValue.fromN(Integer.toString(next.number())));
        item.put(
                STAFF,
                AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(JsonText.compress(StaffJson.write(next.members())))));
        Put.Builder put = Put.builder().tableName(table).item(item);
        if (next.number() == Staff.NOBODY.number() + 1) {
            put.conditionExpression(TableKeys.ABSENT);
        } else {
            put.conditionExpression("#number = :before")
                    .expressionAttributeNames(Map.of("#number", NUMBER))
                    .expressionAttributeValues(
                            Map.of(":before", AttributeValue.fromN(Integer.toString(next.number() - 1))));
        }
        try {
            return auditChain.put(List.of(put.build()), lines).isEmpty();
        } finally {
            // After a failure too: the write may have been done.
            recent.forget();
        }
    }
}
