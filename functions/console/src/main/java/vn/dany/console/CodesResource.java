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
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.entry.Entry;
import vn.dany.core.finding.Finding;
import vn.dany.core.order.OrderKit;
import vn.dany.core.registry.Registry;
import vn.dany.core.staff.AddPlacement;
import vn.dany.core.unit.UnitSearch;
import vn.dany.templates.Language;
import vn.dany.web.FormBody;

/** The entry codes of a campaign: looked up, and issued for further placements. */
@Path("/console/campaigns/{campaignId}")
public class CodesResource {

    private final Scope scope;
    private final Registry registry;
    private final AddPlacement addPlacement;
    private final OrderKit orderKit;

    public CodesResource(Scope scope, Registry registry, AddPlacement addPlacement, OrderKit orderKit) {
        this.scope = scope;
        this.registry = registry;
        this.addPlacement = addPlacement;
        this.orderKit = orderKit;
    }

    /** Every code, or those of the units that are searched for. */
    @GET
    @Path("codes")
    public Response show(
            @PathParam("campaignId") CampaignId campaignId,
            @QueryParam("q") @DefaultValue("") String query,
            @QueryParam("saved") @Nullable String saved,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        return CodeChangeResource.page(
                200,
                scope.campaign(Right.EDIT_CAMPAIGNS, campaignId),
                scope.register(),
                registry,
                query,
                saved != null,
                "",
                List.of(),
                language);
    }

    /** Adds a placement to a unit. */
    @POST
    @Path("codes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            @PathParam("campaignId") CampaignId campaignId,
            @QueryParam("lang") @DefaultValue("vi") Language language,
            String body) {
        Campaign campaign = scope.campaign(Right.EDIT_CAMPAIGNS, campaignId);
        Map<String, List<String>> form = FormBody.parse(body);
        String typed = FormBody.one(form, "unit");
        return UnitSearch.one(typed, FormBody.one(form, "unitId"), campaign.unitIds(), scope.register())
                .match(
                        unit -> addPlacement
                                .add(campaign.id(), unit, FormBody.one(form, "placement"), scope.person())
                                .match(
                                        added -> added(added, language),
                                        problems -> refused(campaign, "", problems, language)),
                        problems -> refused(campaign, typed, problems, language));
    }

    private Response added(Entry entry, Language language) {
        orderKit.order(entry.campaignId());
        return CodeChangeResource.saved(entry, language);
    }

    private Response refused(Campaign campaign, String unit, List<Finding> problems, Language language) {
        return CodeChangeResource.page(422, campaign, scope.register(), registry, "", false, unit, problems, language);
    }
}
