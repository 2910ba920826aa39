package vn.dany.core.contact;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.unit.UnitId;

/**
 * Lists what waits for a reply, sealed as it is: the box's owner alone can open it, where the key is. Expired contacts are
 * shown to nobody, even while the store has them still.
 */
public final class ShowContacts {

    private final ContactStore contacts;
    private final Clock clock;

    public ShowContacts(ContactStore contacts, Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    /** How many wait, by unit. */
    public SortedMap<UnitId, Integer> count(CampaignId campaignId) {
        SortedMap<UnitId, Integer> counts = new TreeMap<>();
        waiting(contacts.of(campaignId)).forEach(contact -> counts.merge(contact.unitId(), 1, Integer::sum));
        return counts;
    }

    /** Those of a unit. */
    public List<Contact> show(CampaignId campaignId, UnitId unitId) {
        return waiting(contacts.of(campaignId, unitId)).toList();
    }

    private Stream<Contact> waiting(List<Contact> kept) {
        Instant now = clock.instant();
        return kept.stream().filter(contact -> now.isBefore(contact.expiresAt()));
    }
}
