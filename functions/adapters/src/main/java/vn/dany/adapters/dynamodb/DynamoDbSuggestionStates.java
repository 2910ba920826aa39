package vn.dany.adapters.dynamodb;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.dany.adapters.StorageConfig;
import vn.dany.adapters.Unanswered;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.suggestion.SuggestionStates;
import vn.dany.core.unit.UnitId;

/** Asks the table for the state and the reply of one suggestion; the text stays where it is. */
@Singleton
public final class DynamoDbSuggestionStates implements SuggestionStates {

    private final DynamoDbClient dynamoDb;
    private final String table;

    public DynamoDbSuggestionStates(DynamoDbClient dynamoDb, StorageConfig storage) {
        this.dynamoDb = dynamoDb;
        this.table = StorageConfig.required(storage.caseworkTable(), "casework-table");
    }

    @Override
    public Optional<Known> known(CampaignId campaignId, UnitId unitId, String suggestionId) {
        Map<String, AttributeValue> item = Unanswered.asProblem(() -> dynamoDb.getItem(get -> get.tableName(table)
                        .key(TableKeys.suggestion(campaignId, unitId, suggestionId))
                        .consistentRead(true)
                        .projectionExpression("#state, #reply, #merged")
                        .expressionAttributeNames(Map.of(
                                "#state", SuggestionItem.STATE,
                                "#reply", SuggestionItem.REPLY,
                                "#merged", SuggestionItem.MERGED_INTO)))
                .item());
        return item.isEmpty() ? Optional.empty() : Optional.of(SuggestionItem.known(item));
    }
}
