package vn.dany.adapters.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.dany.core.Samples;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.staff.AuditLog;
import vn.dany.core.staff.AuditLogContract;
import vn.dany.core.staff.AuditTrail.Fault;
import vn.dany.core.staff.AuditTrail.Kind;

class DynamoDbAuditLogTest extends AuditLogContract {

    private final Tables tables = Tables.embedded();
    private final CampaignId campaignId = Samples.freshCampaignId();

    @Override
    protected AuditLog log() {
        return new DynamoDbAuditLog(tables.client(), tables.storage());
    }

    @Test
    void lineAlteredInTheTable_isFoundAndNamed() {
        write(4);
        Map<String, AttributeValue> item = item(2);
        item.put("by", AttributeValue.fromS("minh"));
        put(item);

        assertThat(log().trail(campaignId).faults())
                .extracting(
                        Fault::kind,
                        Fault::number,
                        fault -> fault.line().map(AuditEntry::by).orElse(""))
                .containsExactly(tuple(Kind.ALTERED, 2L, "minh"));
    }

    @Test
    void lineTakenOutOfTheTable_isFound() {
        write(4);
        Map<String, AttributeValue> item = item(3);
        tables.client()
                .deleteItem(
                        delete -> delete.tableName(table()).key(Map.of("PK", item.get("PK"), "SK", item.get("SK"))));

        assertThat(log().trail(campaignId).faults())
                .extracting(Fault::kind, Fault::number)
                .containsExactly(tuple(Kind.MISSING, 3L));
    }

    @Test
    void linesSwappedInTheTable_areFound() {
        write(4);
        Map<String, AttributeValue> second = item(2);
        Map<String, AttributeValue> third = item(3);
        AttributeValue number = second.put("number", third.get("number"));
        third.put("number", number);
        put(second);
        put(third);

        assertThat(log().trail(campaignId).faults()).extracting(Fault::number).containsExactly(2L, 3L);
    }

    @Test
    void lineOfBeforeThereWereSeals_staysReadable() {
        write(1);
        Map<String, AttributeValue> old = item(1);
        old.keySet().removeAll(List.of("number", "before", "seal"));
        old.put("SK", AttributeValue.fromS("2020-01-01T00:00:00.000Z#old"));
        old.put("at", AttributeValue.fromS("2020-01-01T00:00:00Z"));
        put(old);

        assertThat(log().trail(campaignId).faults()).isEmpty();
        assertThat(log().trail(campaignId).unsealed()).isEqualTo(1);
        assertThat(log().entries(campaignId)).hasSize(2);
    }

    private void write(int lines) {
        for (int i = 1; i <= lines; i++) {
            log().append(new AuditEntry(
                    campaignId,
                    Samples.OPENS.plusSeconds(i),
                    "lan",
                    AuditAction.FILE_DOWNLOADED,
                    new TreeMap<>(Map.of("file", i + ".xlsx")),
                    ""));
        }
    }

    private Map<String, AttributeValue> item(int number) {
        return new HashMap<>(
                tables
                        .client()
                        .queryPaginator(TableKeys.auditLines(campaignId)
                                .tableName(table())
                                .build())
                        .items()
                        .stream()
                        .filter(line -> line.get("number").n().equals("" + number))
                        .findFirst()
                        .orElseThrow());
    }

    private void put(Map<String, AttributeValue> item) {
        tables.client().putItem(put -> put.tableName(table()).item(item));
    }

    private String table() {
        return tables.storage().caseworkTable().orElseThrow();
    }
}
