package vn.dany.core.staff;

import java.util.Map;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.contact.ContactStore;
import vn.dany.core.unit.UnitId;

/** Takes a contact away after the reply, and notes it on the audit log. Done twice it changes nothing more and leaves no line. */
public final class EraseContact {

    private final FindCampaign findCampaign;
    private final ContactStore contacts;
    private final NoteAccess noteAccess;

    public EraseContact(FindCampaign findCampaign, ContactStore contacts, NoteAccess noteAccess) {
        this.findCampaign = findCampaign;
        this.contacts = contacts;
        this.noteAccess = noteAccess;
    }

    /**
     * Erases the contact, if it is still there.
     *
     * @throws vn.dany.core.problem.ProblemException with NotInScope if there is no such campaign, or the unit is not
     *     {@code by}'s
     */
    public void erase(Person by, CampaignId campaignId, UnitId unitId, String contactId) {
        Campaign campaign = findCampaign.find(by, Right.READ_CONTACTS, campaignId);
        by.require(Right.READ_CONTACTS, campaign, unitId, findCampaign.register());
        if (isThere(campaign.id(), unitId, contactId)) {
            noteAccess.note(campaign.id(), AuditAction.CONTACT_ERASED, Map.of("unit", unitId.value()), by.identity());
            contacts.erase(campaign.id(), unitId, contactId);
        }
    }

    /** Whether there is such a contact, which nobody has erased. */
    boolean isThere(CampaignId campaignId, UnitId unitId, String contactId) {
        return contacts.of(campaignId, unitId).stream()
                .anyMatch(contact -> contact.contactId().equals(contactId));
    }
}
