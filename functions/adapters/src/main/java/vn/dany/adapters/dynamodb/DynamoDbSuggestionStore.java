package vn.dany.adapters.dynamodb;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import vn.dany.adapters.StorageConfig;
import vn.dany.adapters.Unanswered;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.suggestion.CopyMark;
import vn.dany.core.suggestion.Handling;
import vn.dany.core.suggestion.Suggestion;
import vn.dany.core.suggestion.SuggestionPlan;
import vn.dany.core.suggestion.SuggestionStore;
import vn.dany.core.unit.UnitId;

/**
 * A suggestion is one item, replaced on the condition that its version is still the one that was seen. The client sends a
 * put again when its reply is lost, and then meets its own item: as good as done.
 */
@Singleton
public final class DynamoDbSuggestionStore implements SuggestionStore {

    private static final String SWEPT_ON = "sweptOn";
    private static final String WRITTEN = "written";
    private static final String DAYS = "days";

    private final DynamoDbClient dynamoDb;
    private final String table;

    public DynamoDbSuggestionStore(DynamoDbClient dynamoDb, StorageConfig storage) {
        this.dynamoDb = dynamoDb;
        this.table = StorageConfig.required(storage.caseworkTable(), "casework-table");
    }

    @Override
    public boolean add(Suggestion suggestion) {
        return Unanswered.asProblem(() -> {
            try {
                dynamoDb.putItem(put ->
                        put.tableName(table).item(SuggestionItem.of(suggestion)).conditionExpression(TableKeys.ABSENT));
                return true;
            } catch (ConditionalCheckFailedException e) {
                return false;
            }
        });
    }

    @Override
    public Set<String> ids(CampaignId campaignId) {
        QueryRequest.Builder ids =
                TableKeys.suggestions(campaignId, Optional.empty()).projectionExpression(SuggestionItem.SUGGESTION_ID);
        return Unanswered.asProblem(() -> items(ids)
                .map(item -> Attributes.text(item, SuggestionItem.SUGGESTION_ID))
                .collect(Collectors.toSet()));
    }

    @Override
    public List<Suggestion> of(CampaignId campaignId) {
        return list(TableKeys.suggestions(campaignId, Optional.empty()));
    }

    @Override
    public List<Suggestion> of(CampaignId campaignId, UnitId unitId) {
        return list(TableKeys.suggestions(campaignId, Optional.of(unitId)));
    }

    @Override
    public Optional<Suggestion> find(CampaignId campaignId, UnitId unitId, String suggestionId) {
        return item(TableKeys.suggestion(campaignId, unitId, suggestionId)).map(SuggestionItem::suggestion);
    }

    @Override
    public boolean replace(Suggestion seen, Handling next) {
        Map<String, AttributeValue> item = SuggestionItem.of(seen.with(next));
        return Unanswered.asProblem(() -> {
            try {
                dynamoDb.putItem(put -> put.tableName(table)
                        .item(item)
                        .conditionExpression("#version = :seen")
                        .expressionAttributeNames(Map.of("#version", SuggestionItem.VERSION))
                        .expressionAttributeValues(Map.of(
                                ":seen",
                                AttributeValue.fromN(
                                        Integer.toString(seen.handling().version()))))
                        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
                return true;
            } catch (ConditionalCheckFailedException e) {
                return e.hasItem() && e.item().equals(item);
            }
        });
    }

    @Override
    public Optional<CopyMark> mark(RoundId roundId) {
        return item(TableKeys.suggestionMark(roundId)).map(item -> {
            SortedMap<UnitId, Long> written = new TreeMap<>();
            Attributes.required(item, WRITTEN)
                    .m()
                    .forEach((unit, number) -> written.put(new UnitId(unit), Long.valueOf(number.n())));
            return new CopyMark(LocalDate.parse(Attributes.text(item, SWEPT_ON)), written);
        });
    }

    @Override
    public void keep(RoundId roundId, CopyMark mark) {
        Map<String, AttributeValue> item = TableKeys.suggestionMark(roundId);
        Map<String, AttributeValue> written = new HashMap<>();
        mark.written()
                .forEach((unit, number) -> written.put(unit.value(), AttributeValue.fromN(Long.toString(number))));
        item.put(SWEPT_ON, AttributeValue.fromS(mark.sweptOn().toString()));
        item.put(WRITTEN, AttributeValue.fromM(written));
        Unanswered.asProblem(() -> dynamoDb.putItem(put -> put.tableName(table).item(item)));
    }

    @Override
    public SuggestionPlan plan(CampaignId campaignId) {
        return item(TableKeys.suggestionPlan(campaignId))
                .map(item -> {
                    SortedMap<String, Integer> days = new TreeMap<>();
                    Attributes.required(item, DAYS)
                            .m()
                            .forEach((kind, number) -> days.put(kind.substring(1), Integer.valueOf(number.n())));
                    return new SuggestionPlan(days);
                })
                .orElse(SuggestionPlan.USUAL);
    }

    @Override
    public void keep(CampaignId campaignId, SuggestionPlan plan) {
        Map<String, AttributeValue> item = TableKeys.suggestionPlan(campaignId);
        Map<String, AttributeValue> days = new HashMap<>();
        // No name may be empty, and a box may have no kinds.
        plan.days().forEach((kind, number) -> days.put("k" + kind, AttributeValue.fromN(Integer.toString(number))));
        item.put(DAYS, AttributeValue.fromM(days));
        Unanswered.asProblem(() -> dynamoDb.putItem(put -> put.tableName(table).item(item)));
    }

    private Optional<Map<String, AttributeValue>> item(Map<String, AttributeValue> key) {
        Map<String, AttributeValue> item = Unanswered.asProblem(
                () -> dynamoDb.getItem(get -> get.tableName(table).key(key).consistentRead(true))
                        .item());
        return item.isEmpty() ? Optional.empty() : Optional.of(item);
    }

    private List<Suggestion> list(QueryRequest.Builder query) {
        return Unanswered.asProblem(
                () -> items(query).map(SuggestionItem::suggestion).toList());
    }

    private Stream<Map<String, AttributeValue>> items(QueryRequest.Builder query) {
        return dynamoDb
                .queryPaginator(query.tableName(table).consistentRead(true).build())
                .items()
                .stream();
    }
}
