package vn.dany.adapters.dynamodb;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.unit.UnitId;

/** An entry is kept twice, by its code and by its placement, with the same attributes; both are written or neither. */
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

    /** The entry in either of the two. */
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
