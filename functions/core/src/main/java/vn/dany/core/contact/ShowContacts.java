package vn.dany.core.contact;

import java.security.PrivateKey;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.unit.UnitId;

/** Opens what waits for a reply, unit by unit. Expired contacts are shown to nobody, even while the store has them still. */
public final class ShowContacts {

    private final ContactStore contacts;
    private final OpeningKey openingKey;
    private final Clock clock;

    public ShowContacts(ContactStore contacts, OpeningKey openingKey, Clock clock) {
        this.contacts = contacts;
        this.openingKey = openingKey;
        this.clock = clock;
    }

    /**
     * A contact waiting for its reply.
     *
     * @param message empty if it was sealed for another key than the one configured here
     */
    public record Waiting(String contactId, Instant expiresAt, Optional<ContactMessage> message) {}

    /** How many wait, by unit; nothing is opened. */
    public SortedMap<UnitId, Integer> count(CampaignId campaignId) {
        Instant now = clock.instant();
        SortedMap<UnitId, Integer> counts = new TreeMap<>();
        contacts.of(campaignId).stream()
                .filter(contact -> now.isBefore(contact.expiresAt()))
                .forEach(contact -> counts.merge(contact.unitId(), 1, Integer::sum));
        return counts;
    }

    /** Those of a unit, opened. */
    public List<Waiting> show(CampaignId campaignId, UnitId unitId) {
        Instant now = clock.instant();
        Optional<PrivateKey> key = openingKey.find();
        return contacts.of(campaignId, unitId).stream()
                .filter(contact -> now.isBefore(contact.expiresAt()))
                .map(contact -> new Waiting(
                        contact.contactId(), contact.expiresAt(), key.flatMap(opening -> open(opening, contact))))
                .toList();
    }

    private static Optional<ContactMessage> open(PrivateKey key, Contact contact) {
        return Envelope.open(
                        key,
                        Base64.getUrlDecoder().decode(contact.sealed()),
                        Contact.boundTo(contact.campaignId(), contact.unitId(), contact.contactId()))
                .map(ContactMessage::read);
    }
}
