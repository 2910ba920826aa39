package vn.dany.adapters.dynamodb;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.unit.UnitId;

/** An entry is kept twice, by its code and by its placement, with the same attributes; both are written or neither. A
 * code that was replaced stays beside its placement. */
final class EntryItems {

    private static final String CODE = "code";
    private static final String CAMPAIGN = "campaign";
    private static final String UNIT = "unit";
    private static final String PLACEMENT = "placement";
    private static final String REVOKED_AT = "revokedAt";

    private EntryItems() {}

    static Map<String, AttributeValue> byPlacement(Entry entry) {
        return withAttributes(TableKeys.placement(entry), entry);
    }

    static Map<String, AttributeValue> byCode(Entry entry) {
        return withAttributes(TableKeys.entry(entry.code()), entry);
    }

    /** A withdrawn entry beside the one that took its place. */
    static Map<String, AttributeValue> past(Entry entry) {
        return withAttributes(TableKeys.pastPlacement(entry), entry);
    }

    /** {@code put} on the condition that the item holds {@code code}. */
    static Put ifCodeIs(EntryCode code, Put.Builder put) {
        return ifCode(code, "", put);
    }

    /** {@code put} on the condition that the item holds {@code code} and it is not withdrawn. */
    static Put ifCodeIsGood(EntryCode code, Put.Builder put) {
        return ifCode(code, " AND attribute_not_exists(" + REVOKED_AT + ")", put);
    }

    private static Put ifCode(EntryCode code, String also, Put.Builder put) {
        return put.conditionExpression("#code = :code" + also)
                .expressionAttributeNames(Map.of("#code", CODE))
                .expressionAttributeValues(Map.of(":code", AttributeValue.fromS(code.value())))
                .build();
    }

    /** The entry in any of them. */
    static Entry entry(Map<String, AttributeValue> item) {
        return new Entry(
                new EntryCode(Attributes.text(item, CODE)),
                new CampaignId(Attributes.text(item, CAMPAIGN)),
                new UnitId(Attributes.text(item, UNIT)),
                Attributes.text(item, PLACEMENT),
                revokedAt(item));
    }

    private static @Nullable Instant revokedAt(Map<String, AttributeValue> item) {
        return item.containsKey(REVOKED_AT) ? Instant.parse(Attributes.text(item, REVOKED_AT)) : null;
    }

    private static Map<String, AttributeValue> withAttributes(Map<String, AttributeValue> item, Entry entry) {
        item.put(CODE, AttributeValue.fromS(entry.code().value()));
        item.put(CAMPAIGN, AttributeValue.fromS(entry.campaignId().value()));
        item.put(UNIT, AttributeValue.fromS(entry.unitId().value()));
        item.put(PLACEMENT, AttributeValue.fromS(entry.placement()));
        Instant revokedAt = entry.revokedAt();
        if (revokedAt != null) {
            item.put(REVOKED_AT, AttributeValue.fromS(revokedAt.toString()));
        }
        return item;
    }
}
