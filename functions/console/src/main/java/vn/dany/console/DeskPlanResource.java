package vn.dany.console;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dany.core.access.Right;
import vn.dany.core.access.StaffMember;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.desk.DeskStore;
import vn.dany.core.desk.RunDesk;
import vn.dany.core.desk.ShowDesk;
import vn.dany.templates.Language;
import vn.dany.templates.console.Addresses;
import vn.dany.templates.console.DeskPage;
import vn.dany.web.FormBody;

/** How a campaign's units are urged, and who looks after which. */
@Path("/console/campaigns/{campaignId}")
public class DeskPlanResource {

    private final Scope scope;
    private final ShowDesk showDesk;
    private final RunDesk runDesk;
    private final DeskStore store;

    public DeskPlanResource(Scope scope, ShowDesk showDesk, RunDesk runDesk, DeskStore store) {
        this.scope = scope;
        this.showDesk = showDesk;
        this.runDesk = runDesk;
        this.store = store;
    }

    /** How units are urged, and who looks after which. */
    @GET
    @Path("desk")
    public Response plan(
            @PathParam("campaignId") CampaignId campaignId,
            @QueryParam("member") @DefaultValue("") String member,
            @QueryParam("saved") @Nullable String saved,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        Campaign campaign = scope.campaign(Right.PUSH, campaignId);
        return Html.page(
                200,
                DeskPage.of(
                        campaign,
                        scope.register(),
                        store.plan(campaignId),
                        showDesk.lists(scope.person(), campaignId),
                        scope.person().may(Right.EDIT_CAMPAIGNS),
                        member,
                        saved != null,
                        language));
    }

    /** Decides how units are urged, or gives somebody their list. */
    @POST
    @Path("desk")
    public Response decide(
            @PathParam("campaignId") CampaignId campaignId,
            @QueryParam("lang") @DefaultValue("vi") Language language,
            String body) {
        Map<String, List<String>> form = FormBody.parse(body);
        String member = StaffMember.identity(FormBody.one(form, "member"));
        if (member.isEmpty()) {
            String target = FormBody.one(form, "target").strip();
            runDesk.plan(
                    scope.person(),
                    campaignId,
                    target.matches("\\d{1,3}") ? Integer.parseInt(target) : 100,
                    DeskPage.ownToUnits(FormBody.one(form, "unitMessage")),
                    DeskPage.ownToClusters(FormBody.one(form, "clusterMessage")));
        } else {
            runDesk.assign(scope.person(), campaignId, member, DeskResource.units(form));
        }
        return Html.to(new Addresses(language).deskSaved(campaignId));
    }
}
