package vn.dany.console;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.dany.adapters.files.HeadcountCsv;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.entry.Registry;
import vn.dany.core.report.HeadcountFile;
import vn.dany.core.report.Headcounts;
import vn.dany.core.unit.RowProblem;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;
import vn.dany.templates.console.ConsolePages;

/** The declared headcounts of a campaign: read, changed by a file, handed out as one to fill in. */
@Path("/console/campaigns/{campaignId}")
public class HeadcountsResource {

    private final Registry registry;
    private final Headcounts headcounts;

    @Inject
    public HeadcountsResource(Registry registry, Headcounts headcounts) {
        this.registry = registry;
        this.headcounts = headcounts;
    }

    /** What is declared now. */
    @GET
    @Path("headcounts")
    public Response show(
            @PathParam("campaignId") String campaignId,
            @QueryParam("saved") @Nullable String saved,
            @QueryParam("lang") @Nullable String lang) {
        Campaign campaign = campaign(campaignId);
        return Html.page(
                200,
                ConsolePages.headcounts(
                        campaign, register(), headcounts.of(campaign.id()), saved != null, Language.of(lang)));
    }

    /** Declares what the file says, or nothing of it and says why. */
    @POST
    @Path("headcounts")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response declare(
            @PathParam("campaignId") String campaignId,
            @RestForm("file") @Nullable FileUpload file,
            @QueryParam("lang") @Nullable String lang) {
        Campaign campaign = campaign(campaignId);
        Language language = Language.of(lang);
        HeadcountFile.Outcome outcome = read(file, campaign);
        if (outcome instanceof HeadcountFile.Outcome.Loaded loaded) {
            headcounts.declare(campaign.id(), loaded.headcounts());
            String saved = "/console/campaigns/" + campaign.id() + "/headcounts?saved=yes"
                    + language.query().replace('?', '&');
            return Response.seeOther(URI.create(saved)).build();
        }
        List<RowProblem> problems = ((HeadcountFile.Outcome.Refused) outcome).problems();
        Map<UnitId, Integer> declared = headcounts.of(campaign.id());
        return Html.page(422, ConsolePages.headcountsRefused(campaign, register(), declared, problems, language));
    }

    /** Every unit of the campaign with what is declared, to be filled in and sent back. */
    @GET
    @Path("headcounts.csv")
    public Response file(@PathParam("campaignId") String campaignId) {
        Campaign campaign = campaign(campaignId);
        String csv = HeadcountsSheet.write(campaign, register(), headcounts.of(campaign.id()));
        return Response.ok(csv.getBytes(StandardCharsets.UTF_8), "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"so-nguoi-" + campaign.id() + ".csv\"")
                .build();
    }

    private HeadcountFile.Outcome read(@Nullable FileUpload file, Campaign campaign) {
        if (file == null || file.size() == 0) {
            return new HeadcountFile.Outcome.Refused(
                    List.of(new RowProblem(1, "chưa chọn tệp, hoặc tệp trống", "no file was chosen, or it is empty")));
        }
        try (InputStream in = Files.newInputStream(file.uploadedFile())) {
            return HeadcountCsv.load(in, campaign, register());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Campaign campaign(String campaignId) {
        return registry.campaign(Ids.campaign(campaignId)).orElseThrow(Ids::notInScope);
    }

    private UnitRegister register() {
        return registry.register().orElseThrow(Ids::notInScope);
    }
}
