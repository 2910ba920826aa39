package vn.dany.adapters.dynamodb;

import jakarta.inject.Singleton;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.dany.adapters.StorageConfig;
import vn.dany.adapters.Unanswered;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.staff.AuditLog;
import vn.dany.core.staff.AuditTrail;

/** The audit log in the table of casework, read consistently. */
@Singleton
public final class DynamoDbAuditLog implements AuditLog {

    private final DynamoDbClient dynamoDb;
    private final StorageConfig storage;
    private final AuditChain chain;

    public DynamoDbAuditLog(DynamoDbClient dynamoDb, StorageConfig storage) {
        this.dynamoDb = dynamoDb;
        this.storage = storage;
        this.chain = new AuditChain(dynamoDb, storage);
    }

    @Override
    public void append(AuditEntry entry) {
        chain.put(List.of(), List.of(entry));
    }

    @Override
    public List<AuditEntry> entries(CampaignId campaignId) {
        return Unanswered.asProblem(() -> dynamoDb
                .queryPaginator(TableKeys.auditLines(campaignId)
                        .tableName(table())
                        .consistentRead(true)
                        .build())
                .items()
                .stream()
                .map(AuditItems::entry)
                .toList());
    }

    @Override
    public AuditTrail trail(CampaignId campaignId) {
        return chain.trail(campaignId);
    }

    private String table() {
        return StorageConfig.required(storage.caseworkTable(), "casework-table");
    }
}
