package vn.dany.console;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.kit.KitNames;
import vn.dany.core.kit.KitStore;
import vn.dany.core.order.KitProgress;
import vn.dany.core.order.OrderKit;
import vn.dany.core.order.OrderState;
import vn.dany.core.order.ShowKit;
import vn.dany.core.order.TakeCodeFile;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.registry.Registry;
import vn.dany.core.staff.NoteAccess;
import vn.dany.templates.Language;
import vn.dany.templates.console.Addresses;
import vn.dany.templates.console.KitPage;
import vn.dany.templates.console.MissingCodes;

/** The printed kit of a campaign: ordering it, following it, downloading it whole or by district. */
@Path("/console/campaigns/{campaignId}")
public class KitResource {

    private static final Duration LINK_VALID = Duration.ofMinutes(5);

    private final Scope scope;
    private final Registry registry;
    private final ShowKit showKit;
    private final OrderKit orderKit;
    private final KitStore kits;
    private final TakeCodeFile takeCodeFile;
    private final OwnPagesOnly ownPages;
    private final NoteAccess noteAccess;

    public KitResource(
            Scope scope,
            Registry registry,
            ShowKit showKit,
            OrderKit orderKit,
            KitStore kits,
            TakeCodeFile takeCodeFile,
            OwnPagesOnly ownPages,
            NoteAccess noteAccess) {
        this.scope = scope;
        this.registry = registry;
        this.showKit = showKit;
        this.orderKit = orderKit;
        this.kits = kits;
        this.takeCodeFile = takeCodeFile;
        this.ownPages = ownPages;
        this.noteAccess = noteAccess;
    }

    /** How far the kit is, with its files; looks again by itself while it is being made. */
    @GET
    @Path("kit")
    public Response show(
            @PathParam("campaignId") CampaignId campaignId, @QueryParam("lang") @DefaultValue("vi") Language language) {
        return page(200, showKit.show(scope.person(), campaignId), language);
    }

    /** Orders the kit for the codes of now; the same order if somebody has placed it already. */
    @POST
    @Path("kit")
    public Response order(
            @PathParam("campaignId") CampaignId id, @QueryParam("lang") @DefaultValue("vi") Language language) {
        scope.person(Right.EDIT_CAMPAIGNS);
        orderKit.order(id);
        return Html.to(new Addresses(language).kit(id));
    }

    /**
     * Leads to the whole kit by a link that soon expires. Until it is there this is the page that says how far it is,
     * and whoever comes first orders it, be it by a mere link; but not a link on somebody else's page.
     */
    @GET
    @Path("kit.zip")
    public Response archive(
            @PathParam("campaignId") CampaignId id,
            @QueryParam("lang") @DefaultValue("vi") Language language,
            @Context ContainerRequestContext request) {
        KitProgress progress = showKit.show(scope.person(), id);
        if (progress.state().stage() == OrderState.Stage.ABSENT
                && scope.person().may(Right.EDIT_CAMPAIGNS)
                && ownPages.comesFromHere(request)) {
            orderKit.order(id);
            progress = showKit.show(scope.person(), id);
        }
        return progress.state().stage() == OrderState.Stage.DONE && progress.isWhole()
                ? link(progress, new KitNames(progress.kit()).whole())
                : page(202, progress, language);
    }

    /** Leads to one file of the kit. */
    @GET
    @Path("kit/{file}")
    public Response file(@PathParam("campaignId") CampaignId campaignId, @PathParam("file") String file) {
        KitProgress progress = showKit.show(scope.person(), campaignId);
        if (!progress.files().contains(file)) {
            throw ProblemException.notInScope();
        }
        if (!progress.isOfOneCode(file)) {
            return link(progress, file);
        }
        byte[] taken = takeCodeFile.take(progress, file).orElseThrow(ProblemException::notInScope);
        noteAccess.download(campaignId, file, scope.person().identity());
        return Html.file(taken, "application/pdf", file);
    }

    private Response link(KitProgress progress, String file) {
        noteAccess.download(progress.kit().campaignId(), file, scope.person().identity());
        return Response.seeOther(kits.link(progress.kit(), file, LINK_VALID)).build();
    }

    private Response page(int status, KitProgress progress, Language language) {
        Campaign campaign = scope.campaign(Right.READ_KITS, progress.kit().campaignId());
        MissingCodes missing = MissingCodes.of(campaign, registry.entries(campaign.id()), scope.register(), language);
        return Html.following(status, KitPage.of(campaign, progress, missing, language), progress.state());
    }
}
