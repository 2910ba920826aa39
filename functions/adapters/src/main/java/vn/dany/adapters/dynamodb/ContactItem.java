package vn.dany.adapters.dynamodb;

import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.contact.Contact;
import vn.dany.core.unit.UnitId;

/**
 * A contact as an item: {@code campaign}, {@code unit}, {@code contactId}, {@code sealed}, and {@code expiresAt} in epoch
 * seconds, by which the table itself forgets it. One that was erased has no {@code sealed} any more. Nothing may be added
 * that tells when it came.
 */
final class ContactItem {

    static final String SEALED = "sealed";

    private static final String CAMPAIGN = "campaign";
    private static final String UNIT = "unit";
    private static final String CONTACT_ID = "contactId";
    private static final String EXPIRES_AT = "expiresAt";

    private ContactItem() {}

    static Map<String, AttributeValue> of(Contact contact) {
        Map<String, AttributeValue> item =
                TableKeys.contact(contact.campaignId(), contact.unitId(), contact.contactId());
        item.put(CAMPAIGN, AttributeValue.fromS(contact.campaignId().value()));
        item.put(UNIT, AttributeValue.fromS(contact.unitId().value()));
        item.put(CONTACT_ID, AttributeValue.fromS(contact.contactId()));
        item.put(SEALED, AttributeValue.fromS(contact.sealed()));
        item.put(
                EXPIRES_AT,
                AttributeValue.fromN(Long.toString(contact.expiresAt().getEpochSecond())));
        return item;
    }

    static boolean isErased(Map<String, AttributeValue> item) {
        return !item.containsKey(SEALED);
    }

    static Contact contact(Map<String, AttributeValue> item) {
        return new Contact(
                new CampaignId(Attributes.text(item, CAMPAIGN)),
                new UnitId(Attributes.text(item, UNIT)),
                Attributes.text(item, CONTACT_ID),
                Attributes.text(item, SEALED),
                Instant.ofEpochSecond(
                        Long.parseLong(Attributes.required(item, EXPIRES_AT).n())));
    }
}
