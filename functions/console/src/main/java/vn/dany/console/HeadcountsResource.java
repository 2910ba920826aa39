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
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.finding.ChangeOutcome;
import vn.dany.core.finding.Finding;
import vn.dany.core.headcount.HeadcountTable;
import vn.dany.core.headcount.Headcounts;
import vn.dany.core.staff.DeclareHeadcounts;
import vn.dany.core.staff.NoteAccess;
import vn.dany.core.unit.UnitId;
import vn.dany.formats.files.HeadcountCsv;
import vn.dany.templates.Language;
import vn.dany.templates.console.Addresses;
import vn.dany.templates.console.ConfirmPage;
import vn.dany.templates.console.HeadcountsPage;
import vn.dany.web.FormBody;
import vn.dany.web.SentFile;

/** The declared headcounts of a campaign: read, changed by a file or in a table, handed out as a file to fill in. */
@Path("/console/campaigns/{campaignId}")
public class HeadcountsResource {

    private final Scope scope;
    private final Headcounts headcounts;
    private final DeclareHeadcounts declareHeadcounts;
    private final NoteAccess noteAccess;

    public HeadcountsResource(
            Scope scope, Headcounts headcounts, DeclareHeadcounts declareHeadcounts, NoteAccess noteAccess) {
        this.scope = scope;
        this.headcounts = headcounts;
        this.declareHeadcounts = declareHeadcounts;
        this.noteAccess = noteAccess;
    }

    /** What is declared now. */
    @GET
    @Path("headcounts")
    public Response show(
            @PathParam("campaignId") CampaignId campaignId,
            @QueryParam("saved") @Nullable String saved,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        Campaign campaign = scope.campaign(Right.DECLARE_HEADCOUNTS, campaignId);
        return Html.page(
                200,
                HeadcountsPage.of(campaign, scope.register(), headcounts.of(campaign.id()), saved != null, language));
    }

    /** Shows what declaring the figures of a file would change, or says why it cannot. */
    @POST
    @Path("headcounts")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response look(
            @PathParam("campaignId") CampaignId campaignId,
            @RestForm("file") @Nullable FileUpload file,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        Campaign campaign = scope.campaign(Right.DECLARE_HEADCOUNTS, campaignId);
        return HeadcountCsv.load(SentFile.bytes(file, WorkbookBody.LARGEST_FILE), campaign, scope.register())
                .match(
                        declared -> declare(campaign, declared, Set.of(), "", Map.of(), language),
                        problems -> Html.page(
                                422,
                                HeadcountsPage.refused(
                                        campaign, scope.register(), headcounts.of(campaign.id()), problems, language)));
    }

    /** Shows what declaring the figures of the table would change, and declares them once that was said yes to. */
    @POST
    @Path("headcounts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response declare(
            @PathParam("campaignId") CampaignId campaignId,
            @QueryParam("lang") @DefaultValue("vi") Language language,
            String body) {
        Campaign campaign = scope.campaign(Right.DECLARE_HEADCOUNTS, campaignId);
        Map<String, List<String>> form = FormBody.parse(body);
        Map<UnitId, String> typed = new LinkedHashMap<>();
        campaign.unitIds().forEach(unit -> {
            List<String> values = form.get("h." + unit);
            if (values != null) {
                typed.put(unit, values.get(0));
            }
        });
        HeadcountTable table = HeadcountTable.read(typed, campaign);
        if (!table.problems().isEmpty()) {
            return typed(campaign, List.of(), typed, table.problems(), language);
        }
        String shown = FormBody.one(form, "shown");
        return declare(campaign, table.declared(), table.emptied(), shown, typed, language);
    }

    private Response declare(
            Campaign campaign,
            Map<UnitId, Integer> declared,
            Set<UnitId> emptied,
            String shown,
            Map<UnitId, String> typed,
            Language language) {
        return declareHeadcounts
                .declare(campaign.id(), declared, emptied, shown, scope.person())
                .match(new ChangeOutcome.Cases<>(
                        effect -> Html.page(200, ConfirmPage.of(campaign, scope.register(), effect, false, language)),
                        effect -> Html.page(409, ConfirmPage.of(campaign, scope.register(), effect, true, language)),
                        done -> Html.to(new Addresses(language).headcountsSaved(campaign.id())),
                        problems -> typed(campaign, problems, typed, Map.of(), language)));
    }

    /** The table as it was typed, with what is wrong. */
    private Response typed(
            Campaign campaign,
            List<Finding> general,
            Map<UnitId, String> typed,
            Map<UnitId, Finding> wrong,
            Language language) {
        return Html.page(
                422,
                HeadcountsPage.typed(
                        campaign, scope.register(), headcounts.of(campaign.id()), general, typed, wrong, language));
    }

    /** Every unit of the campaign with what is declared, to be filled in and sent back. */
    @GET
    @Path("headcounts.csv")
    public Response file(@PathParam("campaignId") CampaignId campaignId) {
        Campaign campaign = scope.campaign(Right.DECLARE_HEADCOUNTS, campaignId);
        String name = "so-nguoi-" + campaign.id() + ".csv";
        noteAccess.download(campaign.id(), name, scope.person().identity());
        String csv = HeadcountsSheet.write(campaign, scope.register(), headcounts.of(campaign.id()));
        return Html.file(csv.getBytes(StandardCharsets.UTF_8), "text/csv;charset=UTF-8", name);
    }
}
