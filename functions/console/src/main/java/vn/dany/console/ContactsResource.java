package vn.dany.console;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.contact.ContactStore;
import vn.dany.core.contact.ShowContacts;
import vn.dany.core.staff.NoteAccess;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;
import vn.dany.templates.console.Addresses;
import vn.dany.templates.console.ContactsPage;
import vn.dany.web.FormBody;

/**
 * What the box's owner answers: who left contact details, and taking them away after the reply. Messages are handed
 * out for one unit at a time and sealed: they are opened in the owner's browser, whose key is nowhere else.
 */
@Path("/console/campaigns/{campaignId}/contacts")
public class ContactsResource {

    private final Scope scope;
    private final ShowContacts showContacts;
    private final ContactStore contacts;
    private final NoteAccess noteAccess;

    public ContactsResource(Scope scope, ShowContacts showContacts, ContactStore contacts, NoteAccess noteAccess) {
        this.scope = scope;
        this.showContacts = showContacts;
        this.contacts = contacts;
        this.noteAccess = noteAccess;
    }

    /** How many wait in each unit; with a unit, who waits there. */
    @GET
    public Response show(
            @PathParam("campaignId") CampaignId campaignId,
            @QueryParam("unit") @Nullable UnitId unit,
            @QueryParam("answered") @Nullable String answered,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        Campaign campaign = scope.campaign(campaignId);
        UnitRegister register = scope.register();
        if (unit == null) {
            return Html.page(200, ContactsPage.of(campaign, register, showContacts.count(campaign.id()), language));
        }
        AdministrativeUnit asked = register.find(unit).orElseThrow(Ids::notInScope);
        noteAccess.note(
                campaign.id(),
                AuditAction.CONTACTS_READ,
                Map.of("unit", asked.id().value()),
                Staff.SOMEBODY);
        return Html.scripted(ContactsPage.of(
                campaign, register, asked, showContacts.show(campaign.id(), asked.id()), answered != null, language));
    }

    /** The reply was given: takes the contact away. Done twice it changes nothing more. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answered(
            @PathParam("campaignId") CampaignId campaignId,
            @QueryParam("lang") @DefaultValue("vi") Language language,
            String body) {
        Map<String, List<String>> typed = FormBody.parse(body);
        Campaign campaign = scope.campaign(campaignId);
        UnitId unitId = Ids.unit(FormBody.one(typed, "unit"));
        String contactId = Ids.contact(FormBody.one(typed, "contact"));
        noteAccess.note(campaign.id(), AuditAction.CONTACT_ERASED, Map.of("unit", unitId.value()), Staff.SOMEBODY);
        contacts.erase(campaign.id(), unitId, contactId);
        String back = new Addresses(language).contactAnswered(campaign.id(), unitId);
        return Html.to(back);
    }
}
