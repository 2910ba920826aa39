package vn.dany.adapters.dynamodb;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;
import vn.dany.adapters.StorageConfig;
import vn.dany.adapters.Unanswered;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.team.DailyReport;
import vn.dany.core.team.Roster;
import vn.dany.core.team.Saved;
import vn.dany.core.team.TeamStore;
import vn.dany.core.unit.UnitId;

/**
 * What teams write down, in the table of casework, read consistently: one item for each report, list and day. The client
 * sends a put again when its reply is lost, and then meets its own item; whoever called reads what stands.
 */
@Singleton
public final class DynamoDbTeamStore implements TeamStore {

    private final DynamoDbClient dynamoDb;
    private final StorageConfig storage;

    public DynamoDbTeamStore(DynamoDbClient dynamoDb, StorageConfig storage) {
        this.dynamoDb = dynamoDb;
        this.storage = storage;
    }

    @Override
    public boolean put(DailyReport report) {
        return put(TeamItems.of(report), report.saved());
    }

    @Override
    public Optional<DailyReport> report(CampaignId campaignId, UnitId unitId, LocalDate day) {
        return item(TableKeys.dailyReport(campaignId, unitId, day)).map(item -> TeamItems.report(campaignId, item));
    }

    @Override
    public List<DailyReport> reports(CampaignId campaignId, UnitId unitId) {
        return reports(campaignId, TableKeys.dailyReports(campaignId, Optional.of(unitId)));
    }

    @Override
    public List<DailyReport> reports(CampaignId campaignId) {
        return reports(campaignId, TableKeys.dailyReports(campaignId, Optional.empty()));
    }

    @Override
    public boolean put(Roster roster) {
        return put(TeamItems.of(roster), roster.saved());
    }

    @Override
    public Optional<Roster> roster(CampaignId campaignId, UnitId unitId) {
        return item(TableKeys.roster(campaignId, unitId)).map(item -> TeamItems.roster(campaignId, item));
    }

    @Override
    public List<Roster> rosters(CampaignId campaignId) {
        return items(TableKeys.rosters(campaignId)).stream()
                .map(item -> TeamItems.roster(campaignId, item))
                .toList();
    }

    @Override
    public SortedMap<UnitId, LocalDate> rostersDue(CampaignId campaignId) {
        SortedMap<UnitId, LocalDate> due = new TreeMap<>();
        items(TableKeys.rostersDue(campaignId)).forEach(item -> due.put(TeamItems.unit(item), TeamItems.due(item)));
        return due;
    }

    @Override
    public void due(CampaignId campaignId, Collection<UnitId> units, LocalDate day) {
        new Batches(dynamoDb, table())
                .write(units.stream()
                        .map(unit -> WriteRequest.builder()
                                .putRequest(put -> put.item(TeamItems.due(campaignId, unit, day)))
                                .build())
                        .toList());
    }

    /** Puts the item over the version before it, or where there is none. */
    private boolean put(Map<String, AttributeValue> item, Saved saved) {
        boolean first = saved.version() == Saved.NONE + 1;
        return Unanswered.asProblem(() -> {
            try {
                dynamoDb.putItem(put -> {
                    put.tableName(table()).item(item);
                    if (first) {
                        put.conditionExpression(TableKeys.ABSENT);
                    } else {
                        put.conditionExpression(TeamItems.VERSION + " = :before")
                                .expressionAttributeValues(
                                        Map.of(":before", AttributeValue.fromN(String.valueOf(saved.version() - 1))));
                    }
                });
                return true;
            } catch (ConditionalCheckFailedException e) {
                return false;
            }
        });
    }

    private List<DailyReport> reports(CampaignId campaignId, QueryRequest.Builder query) {
        return items(query).stream()
                .map(item -> TeamItems.report(campaignId, item))
                .toList();
    }

    private Optional<Map<String, AttributeValue>> item(Map<String, AttributeValue> key) {
        Map<String, AttributeValue> item = Unanswered.asProblem(
                () -> dynamoDb.getItem(get -> get.tableName(table()).key(key).consistentRead(true))
                        .item());
        return item.isEmpty() ? Optional.empty() : Optional.of(item);
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

    private String table() {
        return StorageConfig.required(storage.caseworkTable(), "casework-table");
    }
}
