package vn.dany.adapters.dynamodb;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import vn.dany.adapters.StorageConfig;
import vn.dany.adapters.Unanswered;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CampaignPlan;
import vn.dany.core.publish.CampaignDrafts;
import vn.dany.formats.json.JsonText;
import vn.dany.formats.json.PlanJson;

/** Drafts in the table of campaigns, under a partition that nobody reads but staff; read consistently. */
@Singleton
public final class DynamoDbCampaignDrafts implements CampaignDrafts {

    private static final String CAMPAIGN = "campaign";
    private static final String PLAN = "plan";

    private final DynamoDbClient dynamoDb;
    private final String table;

    public DynamoDbCampaignDrafts(DynamoDbClient dynamoDb, StorageConfig storage) {
        this.dynamoDb = dynamoDb;
        this.table = StorageConfig.required(storage.registryTable(), "registry-table");
    }

    @Override
    public void keep(CampaignId id, CampaignPlan plan) {
        Map<String, AttributeValue> item = TableKeys.draft(id);
        item.put(CAMPAIGN, AttributeValue.fromS(id.value()));
        item.put(PLAN, AttributeValue.fromS(JsonText.write(PlanJson.write(plan))));
        Unanswered.asProblem(() -> dynamoDb.putItem(put -> put.tableName(table).item(item)));
    }

    @Override
    public Optional<CampaignPlan> find(CampaignId id) {
        GetItemResponse found = Unanswered.asProblem(() -> dynamoDb.getItem(
                get -> get.tableName(table).key(TableKeys.draft(id)).consistentRead(true)));
        return found.hasItem()
                ? Optional.of(PlanJson.read(JsonText.read(Attributes.text(found.item(), PLAN))))
                : Optional.empty();
    }

    @Override
    public List<CampaignId> ids() {
        return Unanswered.asProblem(() ->
                dynamoDb
                        .queryPaginator(TableKeys.everyDraft()
                                .tableName(table)
                                .consistentRead(true)
                                .build())
                        .items()
                        .stream()
                        .map(item -> new CampaignId(Attributes.text(item, CAMPAIGN)))
                        .toList());
    }

    @Override
    public void discard(CampaignId id) {
        Unanswered.asProblem(
                () -> dynamoDb.deleteItem(delete -> delete.tableName(table).key(TableKeys.draft(id))));
    }
}
