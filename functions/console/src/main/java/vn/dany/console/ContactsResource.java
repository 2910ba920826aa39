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
import java.util.ArrayList;
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
        return page(200, campaign, asked, ContactsPage.Done.of(answered), List.of(), language);
    }

    private Response page(
            int status,
            Campaign campaign,
            AdministrativeUnit unit,
            ContactsPage.Done done,
            List<ContactsPage.Draft> drafts,
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
                        drafts,
                        language));
    }

    /**
     * The reply was given: takes the contact away, after the reply is kept with its suggestion where the page told both. Done
     * twice it changes nothing more. What was typed to others there comes back with the page.
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
        List<ContactsPage.Draft> others = others(typed);
        if (!typed.containsKey("suggestion")) {
            eraseContact.erase(scope.person(), campaignId, unitId, contactId);
            return done(campaignId, unitId, ContactsPage.Done.ERASED, others, language);
        }
        String suggestionId = Ids.contact(FormBody.one(typed, "suggestion"));
        String reply = FormBody.one(typed, "reply");
        AnswerContact.Outcome outcome =
                answerContact.answer(scope.person(), campaignId, unitId, contactId, suggestionId, reply);
        if (outcome == AnswerContact.Outcome.DONE) {
            return done(campaignId, unitId, ContactsPage.Done.KEPT, others, language);
        }
        others.add(0, new ContactsPage.Draft(contactId, suggestionId, reply, outcome));
        return page(
                outcome == AnswerContact.Outcome.EMPTY ? 422 : 409,
                scope.campaign(Right.READ_CONTACTS, campaignId),
                scope.register().unit(unitId),
                ContactsPage.Done.NOTHING,
                others,
                language);
    }

    /** Back to the unit; with a page right away while there are drafts, which no address holds. */
    private Response done(
            CampaignId campaignId,
            UnitId unitId,
            ContactsPage.Done done,
            List<ContactsPage.Draft> drafts,
            Language language) {
        return drafts.isEmpty()
                ? Html.to(new Addresses(language).contactAnswered(campaignId, unitId, done))
                : page(
                        200,
                        scope.campaign(Right.READ_CONTACTS, campaignId),
                        scope.register().unit(unitId),
                        done,
                        drafts,
                        language);
    }

    /** What was typed to others on the page and not sent. */
    private static List<ContactsPage.Draft> others(Map<String, List<String>> typed) {
        List<String> contacts = typed.getOrDefault("other-contact", List.of());
        List<String> suggestions = typed.getOrDefault("other-suggestion", List.of());
        List<String> replies = typed.getOrDefault("other-reply", List.of());
        List<ContactsPage.Draft> others = new ArrayList<>();
        for (int i = 0; i < Math.min(contacts.size(), Math.min(suggestions.size(), replies.size())); i++) {
            others.add(new ContactsPage.Draft(
                    contacts.get(i), suggestions.get(i), replies.get(i), AnswerContact.Outcome.DONE));
        }
        return others;
    }
}
