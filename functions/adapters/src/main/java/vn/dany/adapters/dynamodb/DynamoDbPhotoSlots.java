package vn.dany.adapters.dynamodb;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import vn.dany.adapters.StorageConfig;
import vn.dany.adapters.Unanswered;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.photo.PhotoKind;
import vn.dany.core.photo.PhotoPlace;
import vn.dany.core.photo.PhotoSlot;
import vn.dany.core.photo.PhotoSlots;
import vn.dany.core.unit.UnitId;

/**
 * A slot is one item, put on the condition that its key is free; whoever meets an item is shown whose it is. An item names
 * its suggestion and the photo, and of days only one from which it is shown, if any; or its team and day, with
 * {@code expiresAt} in epoch seconds, by which the table itself forgets it.
 */
@Singleton
public final class DynamoDbPhotoSlots implements PhotoSlots {

    private static final String CAMPAIGN = "campaign";
    private static final String UNIT = "unit";
    private static final String SUGGESTION_ID = "suggestionId";
    private static final String DAY = "day";
    private static final String NUMBER = "number";
    private static final String KIND = "kind";
    private static final String DIGEST = "digest";
    private static final String SEEN_FROM = "seenFrom";
    private static final String EXPIRES_AT = "expiresAt";
    private static final String ERASED = "erased";

    private final DynamoDbClient dynamoDb;
    private final String table;

    public DynamoDbPhotoSlots(DynamoDbClient dynamoDb, StorageConfig storage) {
        this.dynamoDb = dynamoDb;
        this.table = StorageConfig.required(storage.caseworkTable(), "casework-table");
    }

    @Override
    public Taking take(PhotoSlot slot) {
        Map<String, AttributeValue> item = item(slot);
        return Unanswered.asProblem(() -> {
            try {
                dynamoDb.putItem(put -> put.tableName(table)
                        .item(item)
                        .conditionExpression(TableKeys.ABSENT)
                        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
                return Taking.TAKEN;
            } catch (ConditionalCheckFailedException e) {
                if (!e.hasItem() || !slot.digest().equals(Attributes.text(e.item(), DIGEST))) {
                    return Taking.ANOTHERS;
                }
                return e.item().containsKey(ERASED) ? Taking.ERASED : Taking.TAKEN;
            }
        });
    }

    @Override
    public void erase(PhotoSlot slot) {
        Unanswered.asProblem(() -> {
            try {
                return dynamoDb.updateItem(update -> update.tableName(table)
                        .key(TableKeys.photo(slot.place(), slot.number()))
                        .updateExpression("SET " + ERASED + " = :erased")
                        .expressionAttributeValues(Map.of(":erased", AttributeValue.fromBool(true)))
                        .conditionExpression(TableKeys.PRESENT));
            } catch (ConditionalCheckFailedException e) {
                return e;
            }
        });
    }

    @Override
    public List<PhotoSlot> of(CampaignId campaignId, UnitId unitId) {
        return list(TableKeys.photos(campaignId, Optional.of(unitId)));
    }

    @Override
    public List<PhotoSlot> of(CampaignId campaignId) {
        return list(TableKeys.photos(campaignId, Optional.empty()));
    }

    @Override
    public List<PhotoSlot> ofDay(CampaignId campaignId, UnitId unitId, LocalDate day) {
        return list(TableKeys.evidence(campaignId, day, Optional.of(unitId)));
    }

    @Override
    public List<PhotoSlot> ofDay(CampaignId campaignId, LocalDate day) {
        return list(TableKeys.evidence(campaignId, day, Optional.empty()));
    }

    @Override
    public Optional<PhotoSlot> find(PhotoPlace place, int number) {
        Map<String, AttributeValue> item = Unanswered.asProblem(() -> dynamoDb.getItem(get ->
                        get.tableName(table).key(TableKeys.photo(place, number)).consistentRead(true))
                .item());
        return item.isEmpty() ? Optional.empty() : Optional.of(slot(item));
    }

    private List<PhotoSlot> list(QueryRequest.Builder query) {
        return Unanswered.asProblem(
                () -> dynamoDb
                        .queryPaginator(
                                query.tableName(table).consistentRead(true).build())
                        .items()
                        .stream()
                        .map(DynamoDbPhotoSlots::slot)
                        .toList());
    }

    private static Map<String, AttributeValue> item(PhotoSlot slot) {
        Map<String, AttributeValue> item = TableKeys.photo(slot.place(), slot.number());
        item.put(CAMPAIGN, AttributeValue.fromS(slot.campaignId().value()));
        item.put(UNIT, AttributeValue.fromS(slot.unitId().value()));
        item.put(
                slot.place().kind() == PhotoPlace.Kind.TEAM_DAY ? DAY : SUGGESTION_ID,
                AttributeValue.fromS(slot.placeId()));
        item.put(NUMBER, AttributeValue.fromN(Integer.toString(slot.number())));
        item.put(KIND, AttributeValue.fromS(slot.kind().name()));
        item.put(DIGEST, AttributeValue.fromS(slot.digest()));
        slot.seenFrom().ifPresent(day -> item.put(SEEN_FROM, AttributeValue.fromS(day.toString())));
        slot.expiresAt()
                .ifPresent(at -> item.put(EXPIRES_AT, AttributeValue.fromN(Long.toString(at.getEpochSecond()))));
        return item;
    }

    private static PhotoSlot slot(Map<String, AttributeValue> item) {
        boolean ofTeam = item.containsKey(DAY);
        return new PhotoSlot(
                new PhotoPlace(
                        ofTeam ? PhotoPlace.Kind.TEAM_DAY : PhotoPlace.Kind.SUGGESTION,
                        new CampaignId(Attributes.text(item, CAMPAIGN)),
                        new UnitId(Attributes.text(item, UNIT)),
                        Attributes.text(item, ofTeam ? DAY : SUGGESTION_ID)),
                Attributes.number(item, NUMBER),
                PhotoKind.valueOf(Attributes.text(item, KIND)),
                Attributes.text(item, DIGEST),
                Optional.ofNullable(item.get(SEEN_FROM)).map(day -> LocalDate.parse(day.s())),
                Optional.ofNullable(item.get(EXPIRES_AT)).map(at -> Instant.ofEpochSecond(Long.parseLong(at.n()))),
                item.containsKey(ERASED));
    }
}
