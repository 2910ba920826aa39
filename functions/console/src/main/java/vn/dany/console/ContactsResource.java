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
import vn.dany.core.access.Right;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.contact.ShowContacts;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.staff.AnswerContact;
import vn.dany.core.staff.EraseContact;
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
    private final EraseContact eraseContact;
    private final AnswerContact answerContact;
    private final NoteAccess noteAccess;

    public ContactsResource(
            Scope scope,
            ShowContacts showContacts,
            EraseContact eraseContact,
            AnswerContact answerContact,
            NoteAccess noteAccess) {
        this.scope = scope;
        this.showContacts = showContacts;
        this.eraseContact = eraseContact;
        this.answerContact = answerContact;
        this.noteAccess = noteAccess;
    }

    /** How many wait in each unit; with a unit, who waits there. */
    @GET
    public Response show(
            @PathParam("campaignId") CampaignId campaignId,
            @QueryParam("unit") @Nullable UnitId unit,
            @QueryParam("answered") @Nullable String answered,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        Campaign campaign = scope.campaign(Right.READ_CONTACTS, campaignId);
        UnitRegister register = scope.register();
        if (unit == null) {
            return Html.page(
                    200,
                    ContactsPage.of(campaign, register, showContacts.count(scope.person(), campaign.id()), language));
        }
        AdministrativeUnit asked = register.find(unit).orElseThrow(ProblemException::notInScope);
        scope.person().require(Right.READ_CONTACTS, campaign, asked.id(), register);
        return page(200, campaign, asked, ContactsPage.Done.of(answered), ContactsPage.Draft.NONE, language);
    }

    private Response page(
            int status,
            Campaign campaign,
            AdministrativeUnit unit,
            ContactsPage.Done done,
            ContactsPage.Draft draft,
            Language language) {
        noteAccess.note(
                campaign.id(),
                AuditAction.CONTACTS_READ,
                Map.of("unit", unit.id().value()),
                scope.person().identity());
        return Html.scripted(
                status,
                ContactsPage.of(
                        campaign,
                        scope.register(),
                        unit,
                        showContacts.show(scope.person(), campaign.id(), unit.id()),
                        done,
                        draft,
                        language));
    }

    /**
     * The reply was given: takes the contact away, after the reply is kept with its suggestion where the page told both. Done
     * twice it changes nothing more.
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answered(
            @PathParam("campaignId") CampaignId campaignId,
            @QueryParam("lang") @DefaultValue("vi") Language language,
            String body) {
        Map<String, List<String>> typed = FormBody.parse(body);
        UnitId unitId = Ids.unit(FormBody.one(typed, "unit"));
        String contactId = Ids.contact(FormBody.one(typed, "contact"));
        if (!typed.containsKey("suggestion")) {
            eraseContact.erase(scope.person(), campaignId, unitId, contactId);
            return Html.to(new Addresses(language).contactAnswered(campaignId, unitId, ContactsPage.Done.ERASED));
        }
        String suggestionId = Ids.contact(FormBody.one(typed, "suggestion"));
        String reply = FormBody.one(typed, "reply");
        AnswerContact.Outcome outcome =
                answerContact.answer(scope.person(), campaignId, unitId, contactId, suggestionId, reply);
        if (outcome == AnswerContact.Outcome.DONE) {
            return Html.to(new Addresses(language).contactAnswered(campaignId, unitId, ContactsPage.Done.KEPT));
        }
        return page(
                outcome == AnswerContact.Outcome.EMPTY ? 422 : 409,
                scope.campaign(Right.READ_CONTACTS, campaignId),
                scope.register().unit(unitId),
                ContactsPage.Done.NOTHING,
                new ContactsPage.Draft(contactId, suggestionId, reply, outcome),
                language);
    }
}
