package vn.dany.adapters.dynamodb;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import vn.dany.adapters.StorageConfig;
import vn.dany.adapters.Unanswered;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.desk.DeskPlan;
import vn.dany.core.desk.DeskStore;
import vn.dany.core.desk.FlagNote;
import vn.dany.core.desk.Push;
import vn.dany.core.disclosure.IntegrityFlag;
import vn.dany.core.unit.UnitId;

/** What staff do beside a round, in the table of casework, read consistently. The pushes of a unit are one item. */
@Singleton
public final class DynamoDbDeskStore implements DeskStore {

    private static final String UNIT = "unit";
    private static final String AT = "at";
    private static final String BY = "by";
    private static final String MEANS = "means";
    private static final String PUSHES = "pushes";
    private static final String LAST = "last";
    private static final String FLAG = "flag";
    private static final String TEXT = "text";
    private static final String TARGET = "target";
    private static final String UNIT_MESSAGE = "unitMessage";
    private static final String CLUSTER_MESSAGE = "clusterMessage";
    private static final String IDENTITY = "identity";
    private static final String UNITS = "units";

    private final DynamoDbClient dynamoDb;
    private final StorageConfig storage;

    public DynamoDbDeskStore(DynamoDbClient dynamoDb, StorageConfig storage) {
        this.dynamoDb = dynamoDb;
        this.storage = storage;
    }

    @Override
    public boolean push(Push push) {
        Map<String, AttributeValue> one = Map.of(
                AT, AttributeValue.fromS(push.at().toString()),
                BY, AttributeValue.fromS(push.by()),
                MEANS, AttributeValue.fromS(push.means().name()));
        return Unanswered.asProblem(() -> {
            try {
                dynamoDb.updateItem(update -> update.tableName(table())
                        .key(TableKeys.pushes(push.roundId(), push.unitId()))
                        .updateExpression("SET #unit = :unit, #last = :at,"
                                + " #pushes = list_append(if_not_exists(#pushes, :none), :one)")
                        .conditionExpression("attribute_not_exists(#last) OR #last <= :before")
                        .expressionAttributeNames(Map.of("#unit", UNIT, "#last", LAST, "#pushes", PUSHES))
                        .expressionAttributeValues(Map.of(
                                ":unit", AttributeValue.fromS(push.unitId().value()),
                                ":at", milliseconds(push.at()),
                                ":before", milliseconds(push.at().minus(Push.PAUSE)),
                                ":none", AttributeValue.fromL(List.of()),
                                ":one", AttributeValue.fromL(List.of(AttributeValue.fromM(one)))))
                        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
                return true;
            } catch (ConditionalCheckFailedException e) {
                // A try whose reply was lost meets its own.
                return Attributes.required(e.item(), PUSHES).l().contains(AttributeValue.fromM(one));
            }
        });
    }

    private static AttributeValue milliseconds(Instant instant) {
        return AttributeValue.fromN(Long.toString(instant.toEpochMilli()));
    }

    @Override
    public List<Push> pushes(RoundId roundId) {
        List<Push> pushes = new ArrayList<>();
        items(TableKeys.pushes(roundId))
                .forEach(item -> Attributes.required(item, PUSHES)
                        .l()
                        .forEach(one -> pushes.add(new Push(
                                roundId,
                                new UnitId(Attributes.text(item, UNIT)),
                                Instant.parse(Attributes.text(one.m(), AT)),
                                Attributes.text(one.m(), BY),
                                Push.Means.valueOf(Attributes.text(one.m(), MEANS))))));
        pushes.sort(Comparator.comparing(Push::at).reversed());
        return pushes;
    }

    @Override
    public void note(FlagNote note) {
        Map<String, AttributeValue> item = TableKeys.note(note.roundId(), note.at(), UUID.randomUUID());
        item.put(UNIT, AttributeValue.fromS(note.unitId().value()));
        item.put(FLAG, AttributeValue.fromS(note.flag().name()));
        item.put(AT, AttributeValue.fromS(note.at().toString()));
        item.put(BY, AttributeValue.fromS(note.by()));
        item.put(TEXT, AttributeValue.fromS(note.text()));
        put(item);
    }

    @Override
    public List<FlagNote> notes(RoundId roundId) {
        return items(TableKeys.notes(roundId)).stream()
                .map(item -> new FlagNote(
                        roundId,
                        new UnitId(Attributes.text(item, UNIT)),
                        IntegrityFlag.valueOf(Attributes.text(item, FLAG)),
                        Instant.parse(Attributes.text(item, AT)),
                        Attributes.text(item, BY),
                        Attributes.text(item, TEXT)))
                .toList();
    }

    @Override
    public DeskPlan plan(CampaignId campaignId) {
        Map<String, AttributeValue> item = Unanswered.asProblem(() -> dynamoDb.getItem(get -> get.tableName(table())
                        .key(TableKeys.deskPlan(campaignId))
                        .consistentRead(true))
                .item());
        return item.isEmpty()
                ? DeskPlan.USUAL
                : new DeskPlan(
                        Attributes.number(item, TARGET),
                        Attributes.text(item, UNIT_MESSAGE),
                        Attributes.text(item, CLUSTER_MESSAGE));
    }

    @Override
    public void keep(CampaignId campaignId, DeskPlan plan) {
        Map<String, AttributeValue> item = TableKeys.deskPlan(campaignId);
        item.put(TARGET, AttributeValue.fromN(Integer.toString(plan.target())));
        item.put(UNIT_MESSAGE, AttributeValue.fromS(plan.unitMessage()));
        item.put(CLUSTER_MESSAGE, AttributeValue.fromS(plan.clusterMessage()));
        put(item);
    }

    @Override
    public SortedMap<String, List<UnitId>> lists(CampaignId campaignId) {
        SortedMap<String, List<UnitId>> lists = new TreeMap<>();
        items(TableKeys.deskLists(campaignId))
                .forEach(item -> lists.put(
                        Attributes.text(item, IDENTITY),
                        Attributes.required(item, UNITS).l().stream()
                                .map(unit -> new UnitId(unit.s()))
                                .toList()));
        lists.values().removeIf(List::isEmpty);
        return lists;
    }

    @Override
    public boolean assign(CampaignId campaignId, String identity, List<UnitId> before, List<UnitId> units) {
        Map<String, AttributeValue> item = TableKeys.deskList(campaignId, identity);
        item.put(IDENTITY, AttributeValue.fromS(identity));
        // A list without units stays as an item: the console may delete nothing.
        item.put(UNITS, list(units));
        return Unanswered.asProblem(() -> {
            try {
                dynamoDb.putItem(put -> put.tableName(table())
                        .item(item)
                        .conditionExpression((before.isEmpty() ? TableKeys.ABSENT + " OR " : "") + "#units = :before")
                        .expressionAttributeNames(Map.of("#units", UNITS))
                        .expressionAttributeValues(Map.of(":before", list(before))));
                return true;
            } catch (ConditionalCheckFailedException e) {
                return false;
            }
        });
    }

    private static AttributeValue list(List<UnitId> units) {
        return AttributeValue.fromL(
                units.stream().map(unit -> AttributeValue.fromS(unit.value())).toList());
    }

    private List<Map<String, AttributeValue>> items(QueryRequest.Builder query) {
        return Unanswered.asProblem(
                () -> dynamoDb
                        .queryPaginator(
                                query.tableName(table()).consistentRead(true).build())
                        .items()
                        .stream()
                        .toList());
    }

    private void put(Map<String, AttributeValue> item) {
        Unanswered.asProblem(
                () -> dynamoDb.putItem(put -> put.tableName(table()).item(item)));
    }

    private String table() {
        return StorageConfig.required(storage.caseworkTable(), "casework-table");
    }
}
