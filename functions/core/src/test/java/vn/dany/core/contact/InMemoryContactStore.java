package vn.dany.core.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.unit.UnitId;

/** Keeps contacts in memory; {@link #lose} makes it as silent as a broken line. */
public final class InMemoryContactStore implements ContactStore {

    /** Erased ones are there without content. */
    private final Map<String, Optional<Contact>> contacts = new LinkedHashMap<>();

    private int requestsLost;
    private int repliesLost;

    /** Loses the next requests, then the next replies. */
    public void lose(int requests, int replies) {
        requestsLost = requests;
        repliesLost = replies;
    }

    @Override
    public synchronized Outcome put(Contact contact) {
        if (requestsLost > 0) {
            requestsLost--;
            return Outcome.UNKNOWN;
        }
        String key = key(contact.campaignId(), contact.unitId(), contact.contactId());
        boolean fresh = contacts.putIfAbsent(key, Optional.of(contact)) == null;
        if (repliesLost > 0) {
            repliesLost--;
            return Outcome.UNKNOWN;
        }
        return fresh ? Outcome.STORED : Outcome.ALREADY_STORED;
    }

    @Override
    public synchronized List<Contact> of(CampaignId campaignId) {
        List<Contact> found = new ArrayList<>();
        contacts.values()
                .forEach(contact -> contact.filter(kept -> kept.campaignId().equals(campaignId))
                        .ifPresent(found::add));
        found.sort(Comparator.comparing(Contact::unitId).thenComparing(Contact::contactId));
        return found;
    }

    @Override
    public List<Contact> of(CampaignId campaignId, UnitId unitId) {
        return of(campaignId).stream()
                .filter(contact -> contact.unitId().equals(unitId))
                .toList();
    }

    @Override
    public synchronized void erase(CampaignId campaignId, UnitId unitId, String contactId) {
        contacts.computeIfPresent(key(campaignId, unitId, contactId), (key, contact) -> Optional.empty());
    }

    private static String key(CampaignId campaignId, UnitId unitId, String contactId) {
        return Contact.boundTo(campaignId, unitId, contactId);
    }
}
