package vn.dany.core.contact;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.unit.UnitId;

/**
 * Lists what waits for a reply, sealed as it is: the box's owner alone can open it, where the key is. Expired contacts are
 * shown to nobody, even while the store has them still.
 */
public final class ShowContacts {

    private final FindCampaign findCampaign;
    private final ContactStore contacts;
    private final Clock clock;

    public ShowContacts(FindCampaign findCampaign, ContactStore contacts, Clock clock) {
        this.findCampaign = findCampaign;
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * How many wait in the units that are {@code person}'s, by unit.
     *
     * @throws vn.dany.core.problem.ProblemException with NotInScope if there is no such campaign, or no unit of theirs in it
     */
    public SortedMap<UnitId, Integer> count(Person person, CampaignId campaignId) {
        Campaign campaign = findCampaign.find(person, Right.READ_CONTACTS, campaignId);
        Predicate<UnitId> theirs = person.theirs(Right.READ_CONTACTS, campaign, findCampaign.register());
        SortedMap<UnitId, Integer> counts = new TreeMap<>();
        waiting(contacts.of(campaignId))
                .filter(contact -> theirs.test(contact.unitId()))
                .forEach(contact -> counts.merge(contact.unitId(), 1, Integer::sum));
        return counts;
    }

    /**
     * Those of a unit.
     *
     * @throws vn.dany.core.problem.ProblemException with NotInScope if there is no such campaign, or the unit is not theirs
     */
    public List<Contact> show(Person person, CampaignId campaignId, UnitId unitId) {
        Campaign campaign = findCampaign.find(person, Right.READ_CONTACTS, campaignId);
        person.require(Right.READ_CONTACTS, campaign, unitId, findCampaign.register());
        return waiting(contacts.of(campaignId, unitId)).toList();
    }

    private Stream<Contact> waiting(List<Contact> kept) {
        Instant now = clock.instant();
        return kept.stream().filter(contact -> now.isBefore(contact.expiresAt()));
    }
}
