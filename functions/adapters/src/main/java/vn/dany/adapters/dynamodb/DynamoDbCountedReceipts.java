package vn.dany.adapters.dynamodb;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.dany.adapters.StorageConfig;
import vn.dany.adapters.Unanswered;
import vn.dany.core.archive.CountedReceipts;
import vn.dany.core.campaign.RoundId;

/**
 * The marks of a round in up to 256 items of the registry by their first two digits, eight bytes each: of 120,000 receipts
 * one question reads 4 KB, and of five million an item has 160 KB.
 */
@Singleton
public final class DynamoDbCountedReceipts implements CountedReceipts {

    private static final String MARKS = "marks";
    private static final int DIGITS = 2;

    private final DynamoDbClient dynamoDb;
    private final String table;

    public DynamoDbCountedReceipts(DynamoDbClient dynamoDb, StorageConfig storage) {
        this.dynamoDb = dynamoDb;
        this.table = StorageConfig.required(storage.registryTable(), "registry-table");
    }

    @Override
    public void keep(RoundId roundId, List<String> marks) {
        SortedMap<String, List<String>> byBeginning = marks.stream()
                .sorted()
                .collect(Collectors.groupingBy(mark -> mark.substring(0, DIGITS), TreeMap::new, Collectors.toList()));
        byBeginning.forEach((beginning, some) -> {
            ByteBuffer bytes = ByteBuffer.allocate(some.size() * Long.BYTES);
            some.forEach(mark -> bytes.putLong(Long.parseUnsignedLong(mark, 16)));
            Map<String, AttributeValue> item = TableKeys.receipts(roundId, beginning);
            item.put(MARKS, AttributeValue.fromB(SdkBytes.fromByteArray(bytes.array())));
            Unanswered.asProblem(
                    () -> dynamoDb.putItem(put -> put.tableName(table).item(item)));
        });
    }

    @Override
    public boolean contains(RoundId roundId, String mark) {
        Map<String, AttributeValue> item = Unanswered.asProblem(() -> dynamoDb.getItem(
                        get -> get.tableName(table).key(TableKeys.receipts(roundId, mark.substring(0, DIGITS)))))
                .item();
        if (item.isEmpty()) {
            return false;
        }
        long wanted = Long.parseUnsignedLong(mark, 16);
        ByteBuffer marks = Attributes.required(item, MARKS).b().asByteBuffer();
        while (marks.hasRemaining()) {
            if (marks.getLong() == wanted) {
                return true;
            }
        }
        return false;
    }
}
