package vn.dany.console;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.dany.adapters.qr.QrSymbol;
import vn.dany.adapters.qr.ZxingQrDrawing;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.desk.Assist;
import vn.dany.core.desk.ShowAssist;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.finding.Finding;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.staff.OpenPaperBatch;
import vn.dany.core.unit.UnitId;
import vn.dany.templates.Language;
import vn.dany.templates.console.Addresses;
import vn.dany.templates.console.AssistPage;
import vn.dany.templates.console.PaperPage;
import vn.dany.templates.console.TeamPage;

/** What the team of a commune has at hand while it helps people to answer. */
@Path("/console/campaigns/{campaignId}")
public class AssistResource {

    private final Scope scope;
    private final ShowAssist showAssist;
    private final OpenPaperBatch openPaperBatch;
    private final PublicAddress address;

    public AssistResource(Scope scope, ShowAssist showAssist, OpenPaperBatch openPaperBatch, PublicAddress address) {
        this.scope = scope;
        this.showAssist = showAssist;
        this.openPaperBatch = openPaperBatch;
        this.address = address;
    }

    /** The codes of the unit, how to use them, and how many have answered. */
    @GET
    @Path("team/{unitId:u[0-9a-f]+}/assist")
    public Response show(
            @PathParam("campaignId") CampaignId campaignId,
            @PathParam("unitId") UnitId unitId,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        return Html.helped(page(campaignId, unitId, List.of(), language));
    }

    /** Begins another batch of sheets of paper, and shows the page that leads to it, or says why there is none. */
    @POST
    @Path("team/{unitId:u[0-9a-f]+}/assist")
    public Response openBatch(
            @PathParam("campaignId") CampaignId campaignId,
            @PathParam("unitId") UnitId unitId,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        return openPaperBatch
                .open(scope.person(), campaignId, unitId)
                .match(
                        opened ->
                                Html.to(new Addresses(language).team(campaignId).assist(unitId) + "#paper"),
                        problems -> Html.helped(409, page(campaignId, unitId, problems, language)));
    }

    /** What is asked there, to be printed. */
    @GET
    @Path("team/{unitId:u[0-9a-f]+}/paper")
    public Response paper(
            @PathParam("campaignId") CampaignId campaignId,
            @PathParam("unitId") UnitId unitId,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        Assist assist = showAssist.show(scope.person(), campaignId, unitId);
        if (!assist.takesPaper()) {
            throw ProblemException.notInScope();
        }
        return Html.pictured(200, PaperPage.of(assist, address, this::symbol, language));
    }

    private TemplateInstance page(CampaignId campaignId, UnitId unitId, List<Finding> problems, Language language) {
        return AssistPage.of(
                showAssist.show(scope.person(), campaignId, unitId), problems, address, this::symbol, language);
    }

    private TeamPage.Symbol symbol(EntryCode code) {
        QrSymbol symbol = ZxingQrDrawing.symbol(address.qrText(code));
        return new TeamPage.Symbol(symbol.size(), symbol.outlines());
    }
}
