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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dany.core.access.StaffMember;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.staff.ShareReading;
import vn.dany.core.staff.ShareReading.Outcome;
import vn.dany.templates.Language;
import vn.dany.templates.console.Addresses;
import vn.dany.templates.console.ReadersPage;
import vn.dany.templates.console.ReadersPage.Typed;
import vn.dany.web.FormBody;

/** With whom the owner of a box shares reading it. */
@Path("/console/campaigns/{campaignId}/suggestions/readers")
public class ReadersResource {

    private final Scope scope;
    private final ShareReading shareReading;

    public ReadersResource(Scope scope, ShareReading shareReading) {
        this.scope = scope;
        this.shareReading = shareReading;
    }

    /** Who reads by now. */
    @GET
    public Response show(
            @PathParam("campaignId") CampaignId campaignId,
            @QueryParam("saved") @Nullable String saved,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        return page(200, campaignId, Typed.NOTHING, Outcome.DONE, saved != null, language);
    }

    /** One more. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response share(
            @PathParam("campaignId") CampaignId campaignId,
            @QueryParam("lang") @DefaultValue("vi") Language language,
            String body) {
        Map<String, List<String>> form = FormBody.parse(body);
        Typed typed = new Typed(
                StaffMember.identity(FormBody.one(form, "who")),
                FormBody.one(form, "place"),
                FormBody.one(form, "until").strip(),
                FormBody.one(form, "reason").strip());
        Outcome outcome = shareReading.share(
                scope.person(), campaignId, typed.identity(), typed.place(), day(typed.until()), typed.reason());
        return answer(outcome, campaignId, typed, language);
    }

    /** One less. */
    @POST
    @Path("end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(
            @PathParam("campaignId") CampaignId campaignId,
            @QueryParam("lang") @DefaultValue("vi") Language language,
            String body) {
        Map<String, List<String>> form = FormBody.parse(body);
        Outcome outcome =
                shareReading.end(scope.person(), campaignId, FormBody.one(form, "who"), FormBody.one(form, "reading"));
        return answer(outcome, campaignId, Typed.NOTHING, language);
    }

    private Response answer(Outcome outcome, CampaignId campaignId, Typed typed, Language language) {
        return switch (outcome) {
            case DONE -> Html.to(new Addresses(language).inbox(campaignId).readersChanged());
            case PERSON_UNFIT, READS_ALREADY, DAY_UNFIT, REASON_MISSING ->
                page(422, campaignId, typed, outcome, false, language);
            case OVERTAKEN -> page(409, campaignId, typed, outcome, false, language);
        };
    }

    private Response page(
            int status, CampaignId campaignId, Typed typed, Outcome outcome, boolean saved, Language language) {
        return Html.page(
                status,
                ReadersPage.of(
                        shareReading.show(scope.person(), campaignId),
                        scope.register(),
                        typed,
                        outcome,
                        saved,
                        language));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
