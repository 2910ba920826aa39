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
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.order.OrderKit;
import vn.dany.core.registry.Registry;
import vn.dany.core.staff.AddPlacement;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;
import vn.dany.web.FormBody;

/** The entry codes of a campaign: looked up, and issued for further placements. */
@Path("/console/campaigns/{campaignId}")
public class CodesResource {

    private final Registry registry;
    private final AddPlacement addPlacement;
    private final OrderKit orderKit;

    public CodesResource(Registry registry, AddPlacement addPlacement, OrderKit orderKit) {
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
                200, campaign(campaignId), registry, query, saved != null, "", List.of(), List.of(), language);
    }

    /** Adds a placement to a unit. */
    @POST
    @Path("codes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            @PathParam("campaignId") CampaignId campaignId,
            @QueryParam("lang") @DefaultValue("vi") Language language,
            String body) {
        Campaign campaign = campaign(campaignId);
        Map<String, List<String>> form = FormBody.parse(body);
        UnitAnswer unit = UnitAnswer.read(form, campaign, register());
        if (unit.unit().isEmpty()) {
            return CodeChangeResource.page(
                    422, campaign, registry, "", false, unit.typed(), unit.choices(), unit.problems(), language);
        }
        return addPlacement
                .add(campaign.id(), unit.unit().get(), FormBody.one(form, "placement"), Staff.SOMEBODY)
                .match(
                        added -> {
                            orderKit.order(campaign.id());
                            return CodeChangeResource.saved(added, language);
                        },
                        problems -> CodeChangeResource.page(
                                422, campaign, registry, "", false, "", List.of(), problems, language));
    }

    private Campaign campaign(CampaignId id) {
        return registry.campaign(id).orElseThrow(Ids::notInScope);
    }

    private UnitRegister register() {
        return registry.register().orElseThrow(Ids::notInScope);
    }
}
