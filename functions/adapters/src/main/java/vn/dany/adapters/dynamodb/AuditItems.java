package vn.dany.adapters.dynamodb;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.SealedEntry;

/** Lines of the audit log. Each is put under a name of its own, and only if nothing is there: none is ever replaced. */
final class AuditItems {

    private static final String CAMPAIGN = "campaign";
    private static final String AT = "at";
    private static final String BY = "by";
    private static final String ACTION = "action";
    private static final String DETAILS = "details";
    private static final String REASON = "reason";
    private static final String NUMBER = "number";
    private static final String BEFORE = "before";
    private static final String SEAL = "seal";

    private AuditItems() {}

    /** The put of a new line. */
    static Put put(String table, SealedEntry line) {
        Map<String, AttributeValue> item = item(line.entry());
        item.put(NUMBER, AttributeValue.fromN(Long.toString(line.number())));
        item.put(BEFORE, AttributeValue.fromS(line.before()));
        item.put(SEAL, AttributeValue.fromS(line.seal()));
        return Put.builder()
                .tableName(table)
                .item(item)
                .conditionExpression(TableKeys.ABSENT)
                .build();
    }

    /** The line with its seals; one written before lines were sealed has none. */
    static SealedEntry sealed(Map<String, AttributeValue> item) {
        AuditEntry entry = entry(item);
        return item.containsKey(NUMBER)
                ? new SealedEntry(
                        entry,
                        Long.parseLong(Attributes.required(item, NUMBER).n()),
                        Attributes.text(item, BEFORE),
                        Attributes.text(item, SEAL))
                : SealedEntry.unsealed(entry);
    }

    static AuditEntry entry(Map<String, AttributeValue> item) {
        SortedMap<String, String> details = new TreeMap<>();
        Attributes.required(item, DETAILS).m().forEach((name, value) -> details.put(name, value.s()));
        return new AuditEntry(
                new CampaignId(Attributes.text(item, CAMPAIGN)),
                Instant.parse(Attributes.text(item, AT)),
                Attributes.text(item, BY),
                AuditAction.valueOf(Attributes.text(item, ACTION)),
                details,
                Attributes.text(item, REASON));
    }

    private static Map<String, AttributeValue> item(AuditEntry entry) {
        Map<String, AttributeValue> item = TableKeys.auditLine(entry.campaignId(), entry.at(), UUID.randomUUID());
        item.put(CAMPAIGN, AttributeValue.fromS(entry.campaignId().value()));
        item.put(AT, AttributeValue.fromS(entry.at().toString()));
        item.put(BY, AttributeValue.fromS(entry.by()));
        item.put(ACTION, AttributeValue.fromS(entry.action().name()));
        Map<String, AttributeValue> details = new HashMap<>();
        entry.details().forEach((name, value) -> details.put(name, AttributeValue.fromS(value)));
        item.put(DETAILS, AttributeValue.fromM(details));
        item.put(REASON, AttributeValue.fromS(entry.reason()));
        return item;
    }
}
