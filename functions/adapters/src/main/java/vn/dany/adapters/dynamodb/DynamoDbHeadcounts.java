package vn.dany.adapters.dynamodb;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;
import vn.dany.adapters.StorageConfig;
import vn.dany.adapters.Unanswered;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.headcount.Headcounts;
import vn.dany.core.unit.UnitId;

/**
 * One item for each unit, read consistently. A declaration of many units is not one transaction: if it fails half-way it
 * throws StoreUnavailable, and declaring the same again completes it.
 */
@Singleton
public final class DynamoDbHeadcounts implements Headcounts {

    private static final String UNIT = "unit";
    private static final String HEADCOUNT = "headcount";

    private final DynamoDbClient dynamoDb;
    private final String table;
    private final Batches batches;

    public DynamoDbHeadcounts(DynamoDbClient dynamoDb, StorageConfig storage) {
        this.dynamoDb = dynamoDb;
        this.table = StorageConfig.required(storage.caseworkTable(), "casework-table");
        this.batches = new Batches(dynamoDb, table);
    }

    @Override
    public Map<UnitId, Integer> of(CampaignId campaignId) {
        return Unanswered.asProblem(() -> {
            Map<UnitId, Integer> headcounts = new LinkedHashMap<>();
            dynamoDb.queryPaginator(TableKeys.headcounts(campaignId)
                            .tableName(table)
                            .consistentRead(true)
                            .build())
                    .items()
                    .forEach(item -> headcounts.put(
                            new UnitId(Attributes.text(item, UNIT)), Attributes.number(item, HEADCOUNT)));
            return headcounts;
        });
    }

    @Override
    public void declare(CampaignId campaignId, Map<UnitId, Integer> headcounts) {
        List<WriteRequest> writes = new ArrayList<>();
        headcounts.forEach((unitId, headcount) -> {
            Map<String, AttributeValue> item = TableKeys.headcount(campaignId, unitId);
            item.put(UNIT, AttributeValue.fromS(unitId.value()));
            item.put(HEADCOUNT, AttributeValue.fromN(headcount.toString()));
            writes.add(WriteRequest.builder()
                    .putRequest(PutRequest.builder().item(item).build())
                    .build());
        });
        batches.write(writes);
    }

    @Override
    public void withdraw(CampaignId campaignId, Set<UnitId> units) {
        batches.write(units.stream()
                .map(unit -> WriteRequest.builder()
                        .deleteRequest(DeleteRequest.builder()
                                .key(TableKeys.headcount(campaignId, unit))
                                .build())
                        .build())
                .toList());
    }
}
