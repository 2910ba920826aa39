package vn.dany.adapters.dynamodb;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import vn.dany.adapters.StorageConfig;
import vn.dany.adapters.Unanswered;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.suggestion.ReleasedSuggestion;
import vn.dany.core.suggestion.ReleasedSuggestions;
import vn.dany.core.unit.UnitId;

/** What was taken back stays as an item with nothing in it: the console may delete nothing. */
@Singleton
public final class DynamoDbReleasedSuggestions implements ReleasedSuggestions {

    private static final String CAMPAIGN = "campaign";
    private static final String UNIT = "unit";
    private static final String SUGGESTION_ID = "suggestionId";
    private static final String KIND = "kind";
    private static final String TEXT = "text";
    private static final String REPLY = "reply";

    private final DynamoDbClient dynamoDb;
    private final String table;

    public DynamoDbReleasedSuggestions(DynamoDbClient dynamoDb, StorageConfig storage) {
        this.dynamoDb = dynamoDb;
        this.table = StorageConfig.required(storage.caseworkTable(), "casework-table");
    }

    @Override
    public void put(ReleasedSuggestion released) {
        Map<String, AttributeValue> item =
                TableKeys.released(released.campaignId(), new Place(released.unitId(), released.suggestionId()));
        item.put(CAMPAIGN, AttributeValue.fromS(released.campaignId().value()));
        item.put(UNIT, AttributeValue.fromS(released.unitId().value()));
        item.put(SUGGESTION_ID, AttributeValue.fromS(released.suggestionId()));
        item.put(KIND, AttributeValue.fromS(released.kind()));
        item.put(TEXT, AttributeValue.fromS(released.text()));
        item.put(REPLY, AttributeValue.fromS(released.reply()));
        put(item);
    }

    @Override
    public void remove(CampaignId campaignId, UnitId unitId, String suggestionId) {
        put(TableKeys.released(campaignId, new Place(unitId, suggestionId)));
    }

    @Override
    public List<ReleasedSuggestion> of(CampaignId campaignId) {
        return Unanswered.asProblem(
                () -> items(TableKeys.released(campaignId, Optional.empty())).toList());
    }

    @Override
    public Page page(CampaignId campaignId, Optional<UnitId> unitId, Optional<Place> after, int most) {
        QueryRequest.Builder query = TableKeys.released(campaignId, unitId).limit(most + 1);
        after.ifPresent(place -> query.exclusiveStartKey(TableKeys.released(campaignId, place)));
        List<ReleasedSuggestion> found =
                Unanswered.asProblem(() -> items(query).limit(most + 1L).toList());
        if (found.size() <= most) {
            return new Page(found, Optional.empty());
        }
        ReleasedSuggestion last = found.get(most - 1);
        return new Page(found.subList(0, most), Optional.of(new Place(last.unitId(), last.suggestionId())));
    }

    /** Those of a query that are not taken back, asked for as they are needed. */
    private Stream<ReleasedSuggestion> items(QueryRequest.Builder query) {
        return dynamoDb
                .queryPaginator(query.tableName(table).consistentRead(true).build())
                .items()
                .stream()
                .filter(item -> item.containsKey(TEXT))
                .map(item -> new ReleasedSuggestion(
                        new CampaignId(Attributes.text(item, CAMPAIGN)),
                        new UnitId(Attributes.text(item, UNIT)),
                        Attributes.text(item, SUGGESTION_ID),
                        Attributes.text(item, KIND),
                        Attributes.text(item, TEXT),
                        Attributes.text(item, REPLY)));
    }

    private void put(Map<String, AttributeValue> item) {
        Unanswered.asProblem(() -> dynamoDb.putItem(put -> put.tableName(table).item(item)));
    }
}
