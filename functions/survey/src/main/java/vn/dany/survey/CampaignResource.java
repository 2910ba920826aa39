package vn.dany.survey;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dany.core.archive.CheckReceipt;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.entrance.ShowCampaign;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.report.ShowPublicResults;
import vn.dany.core.response.FindReceipt;
import vn.dany.core.response.ReceiptCode;
import vn.dany.core.suggestion.ReleasedSuggestions;
import vn.dany.core.suggestion.ShowReleased;
import vn.dany.core.unit.UnitId;
import vn.dany.formats.files.PublicResultsCsv;
import vn.dany.formats.json.PublicResultsJson;
import vn.dany.templates.Language;
import vn.dany.templates.survey.Addresses;
import vn.dany.templates.survey.CampaignPage;
import vn.dany.templates.survey.LookUpPage;
import vn.dany.templates.survey.NotReleasedPage;
import vn.dany.templates.survey.PublicResultsPage;
import vn.dany.templates.survey.ReceiptCheckPage;
import vn.dany.templates.survey.ReleasedPage;

/** The public page of a campaign. */
@Path("/c")
public class CampaignResource {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";
    private static final Pattern PLACE = Pattern.compile("([^~]{1,40})~([A-Za-z0-9_-]{1,40})");

    private final ShowCampaign showCampaign;
    private final CheckReceipt checkReceipt;
    private final FindReceipt findReceipt;
    private final ShowReleased showReleased;
    private final ShowPublicResults showPublicResults;
    private final PublicAddress address;

    public CampaignResource(
            ShowCampaign showCampaign,
            CheckReceipt checkReceipt,
            FindReceipt findReceipt,
            ShowReleased showReleased,
            ShowPublicResults showPublicResults,
            PublicAddress address) {
        this.showCampaign = showCampaign;
        this.checkReceipt = checkReceipt;
        this.findReceipt = findReceipt;
        this.showReleased = showReleased;
        this.showPublicResults = showPublicResults;
        this.address = address;
    }

    /** What, who, when, and the units, all or those whose name is searched for. The same for everybody. */
    @GET
    @Path("{campaignId}")
    public Response show(
            @PathParam("campaignId") CampaignId campaignId,
            @QueryParam("q") @DefaultValue("") String query,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        return Response.ok(
                        CampaignPage.of(showCampaign.show(campaignId, query), address, language)
                                .render(),
                        HTML)
                // As long as what it is made from may be old anyway.
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=15")
                .build();
    }

    /**
     * What staff have released of a round; that nothing is released is said alike for every campaign.
     *
     * @param round its number; the last one that was released if it is none
     * @param question the one whose indicator the places show
     */
    @GET
    @Path("{campaignId}/results")
    public Response results(
            @PathParam("campaignId") CampaignId campaignId,
            @QueryParam("round") @DefaultValue("") String round,
            @QueryParam("q") @DefaultValue("") String question,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        ShowPublicResults.Found found = found(campaignId, round);
        return found.results()
                .map(results -> released(
                        PublicResultsPage.of(found, results, question, address, language)
                                .render(),
                        HTML))
                .orElseGet(() -> notReleased(found, language));
    }

    /** The same as a table for programs, or as JSON. */
    @GET
    @Path("{campaignId}/results.{extension:csv|json}")
    public Response data(
            @PathParam("campaignId") CampaignId campaignId,
            @PathParam("extension") String extension,
            @QueryParam("round") @DefaultValue("") String round,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        ShowPublicResults.Found found = found(campaignId, round);
        return found.results()
                .map(results -> Response.fromResponse(
                                extension.equals("csv")
                                        ? released(PublicResultsCsv.write(results), "text/csv;charset=UTF-8")
                                        : released(PublicResultsJson.write(results), MediaType.APPLICATION_JSON))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"" + results.roundId() + "." + extension + "\"")
                        .build())
                .orElseGet(() -> notReleased(found, language));
    }

    private ShowPublicResults.Found found(CampaignId campaignId, String round) {
        return showPublicResults.show(
                campaignId, round.matches("[0-9]{1,3}") ? Optional.of(Integer.valueOf(round)) : Optional.empty());
    }

    private static Response released(Object content, String type) {
        return Response.ok(content, type)
                .header("Link", "<" + PublicResultsJson.LICENCE + ">; rel=\"license\"")
                // What was taken back is gone once this and the copy of the registry have run out: in half a minute.
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=15")
                .build();
    }

    private static Response notReleased(ShowPublicResults.Found found, Language language) {
        return Response.status(404)
                .type(HTML)
                .entity(NotReleasedPage.of(found.campaign(), language).render())
                .build();
    }

    /**
     * Whether the response behind a receipt code was counted.
     *
     * @param code as it was typed; the page asks for one if it is empty
     * @param from the entry code, where the receipt's own page leads here
     */
    @GET
    @Path("{campaignId}/receipt")
    public Response receipt(
            @PathParam("campaignId") CampaignId campaignId,
            @QueryParam("code") @DefaultValue("") String code,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        TemplateInstance page;
        Response.ResponseBuilder response = Response.ok();
        if (code.isBlank()) {
            page = ReceiptCheckPage.asking(checkReceipt.campaign(campaignId), language);
        } else {
            CheckReceipt.Finding finding = checkReceipt.check(campaignId, code, from);
            page = ReceiptCheckPage.of(finding, code, from, language);
            response.status(finding.verdict() == CheckReceipt.Verdict.NO_RECEIPT ? 404 : 200);
        }
        return response.type(HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(page.render())
                .build();
    }

    /** Where the code of a receipt is typed; one that is genuine leads to its receipt, any other to the same page again. */
    @GET
    @Path("{campaignId}/reply")
    public Response lookUp(
            @PathParam("campaignId") CampaignId campaignId,
            @QueryParam("unit") @DefaultValue("") String unit,
            @QueryParam("code") @DefaultValue("") String typed,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        Optional<URI> receipt = UnitId.parse(unit)
                .flatMap(unitId -> ReceiptCode.parse(typed)
                        .flatMap(code -> findReceipt
                                .find(campaignId, unitId, code)
                                .map(entry -> Addresses.in(language).receipt(entry, code, ""))))
                .map(URI::create);
        return receipt.map(Response::seeOther)
                .orElseGet(() -> Response.status(typed.isEmpty() ? 200 : 404)
                        .type(HTML)
                        .entity(LookUpPage.of(showCampaign.show(campaignId, ""), unit, typed.strip(), language)
                                .render()))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    /**
     * What was released of a box, with the replies. What was taken back is gone at once: nothing is cached.
     *
     * @param unit whose alone; empty for those of all
     * @param after behind which one the page begins, as the page before names it; empty for the first
     */
    @GET
    @Path("{campaignId}/suggestions")
    public Response suggestions(
            @PathParam("campaignId") CampaignId campaignId,
            @QueryParam("unit") @DefaultValue("") String unit,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        ShowReleased.Shown shown = showReleased.show(campaignId, UnitId.parse(unit), place(after));
        return Response.ok(
                        ReleasedPage.of(shown, showCampaign.show(campaignId, ""), language)
                                .render(),
                        HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    private static Optional<ReleasedSuggestions.Place> place(String text) {
        Matcher place = PLACE.matcher(text);
        return place.matches()
                ? UnitId.parse(place.group(1)).map(unit -> new ReleasedSuggestions.Place(unit, place.group(2)))
                : Optional.empty();
    }
}
