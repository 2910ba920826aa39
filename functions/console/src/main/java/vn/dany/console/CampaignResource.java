package vn.dany.console;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CampaignPlan;
import vn.dany.core.campaign.CampaignState;
import vn.dany.core.campaign.PlanCheck;
import vn.dany.core.entry.Registry;
import vn.dany.core.entry.RegistryWriter;
import vn.dany.core.finding.FileFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.PlanFinding;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.report.Headcounts;
import vn.dany.core.report.OrderKit;
import vn.dany.core.staff.CampaignDrafts;
import vn.dany.core.staff.NoteAccess;
import vn.dany.core.staff.PlanOf;
import vn.dany.core.staff.PublishPlan;
import vn.dany.core.unit.UnitRegister;
import vn.dany.formats.files.CampaignFile;
import vn.dany.formats.json.FileRefused;
import vn.dany.templates.Language;
import vn.dany.templates.console.Addresses;
import vn.dany.templates.console.CampaignFormPage;
import vn.dany.templates.console.MissingCodes;
import vn.dany.web.FormBody;

/** The form of a campaign: tried out, kept as a draft, published, and corrected afterwards. */
@Path("/console/campaigns")
public class CampaignResource {

    private final Registry registry;
    private final RegistryWriter writer;
    private final CampaignDrafts drafts;
    private final Headcounts headcounts;
    private final PublishPlan publishPlan;
    private final OrderKit orderKit;
    private final NoteAccess noteAccess;
    private final Clock clock;

    @Inject
    public CampaignResource(
            Registry registry,
            RegistryWriter writer,
            CampaignDrafts drafts,
            Headcounts headcounts,
            PublishPlan publishPlan,
            OrderKit orderKit,
            NoteAccess noteAccess,
            Clock clock) {
        this.registry = registry;
        this.writer = writer;
        this.drafts = drafts;
        this.headcounts = headcounts;
        this.publishPlan = publishPlan;
        this.orderKit = orderKit;
        this.noteAccess = noteAccess;
        this.clock = clock;
    }

    /** The campaigns are where staff begin. */
    @GET
    public Response list(@QueryParam("lang") @DefaultValue("vi") Language language) {
        return Response.seeOther(URI.create(new Addresses(language).home())).build();
    }

    /** An empty form. */
    @GET
    @Path("new")
    public Response fresh(@QueryParam("lang") @DefaultValue("vi") Language language) {
        return form(200, empty(), CampaignState.DRAFT, true, false, Optional.empty(), language);
    }

    /** What is published, or else the draft. */
    @GET
    @Path("{campaignId}")
    public Response show(
            @PathParam("campaignId") CampaignId id,
            @QueryParam("saved") @Nullable String saved,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        return form(200, plan(id), state(id), false, saved != null, Optional.empty(), language);
    }

    /** Takes the form of a new campaign. */
    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@QueryParam("lang") @DefaultValue("vi") Language language, String body) {
        Map<String, List<String>> typed = FormBody.parse(body);
        CampaignPlan plan = PlanForm.read(typed, empty());
        Optional<CampaignId> id = id(plan);
        boolean taken = id.isPresent()
                && (writer.latest(id.get()).isPresent() || drafts.find(id.get()).isPresent());
        if (taken) {
            Finding problem = Finding.at("id", PlanFinding.ID_TAKEN);
            return form(422, plan, CampaignState.DRAFT, true, false, Optional.of(List.of(problem)), language);
        }
        return act(typed, plan, CampaignState.DRAFT, true, language);
    }

    /** Fills the form of a new campaign from a file, and says what stands against publishing it; stores nothing. */
    @POST
    @Path("new")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response fill(
            @RestForm("file") @Nullable FileUpload file, @QueryParam("lang") @DefaultValue("vi") Language language) {
        if (file == null || file.size() == 0) {
            return unfilled(List.of(Finding.at("", FileFinding.NOT_CHOSEN)), language);
        }
        try (InputStream in = Files.newInputStream(file.uploadedFile())) {
            CampaignPlan plan = CampaignFile.plan(in);
            List<Finding> problems = publishPlan.problems(plan);
            int status = problems.isEmpty() ? 200 : 422;
            return form(status, plan, CampaignState.DRAFT, true, false, Optional.of(problems), language);
        } catch (FileRefused e) {
            return unfilled(e.problems(), language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Response unfilled(List<Finding> problems, Language language) {
        return form(422, empty(), CampaignState.DRAFT, true, false, Optional.of(problems), language);
    }

    /** Takes the form of a draft, or of what may still change in a published campaign. */
    @POST
    @Path("{campaignId}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("campaignId") CampaignId id,
            @QueryParam("lang") @DefaultValue("vi") Language language,
            String body) {
        Map<String, List<String>> typed = FormBody.parse(body);
        if (state(id) != CampaignState.DRAFT) {
            typed.put("id", List.of(id.value()));
        }
        return act(typed, PlanForm.read(typed, plan(id)), state(id), false, language);
    }

    /** The campaign as a file that can be versioned, changed and taken in again. */
    @GET
    @Path("{campaignId}/campaign.yaml")
    public Response file(@PathParam("campaignId") CampaignId id) {
        CampaignPlan plan = plan(id);
        noteAccess.note(id, AuditAction.FILE_DOWNLOADED, Map.of("file", id + ".yaml"), Staff.SOMEBODY);
        return Response.ok(CampaignFile.write(plan), "application/yaml;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + ".yaml\"")
                .build();
    }

    private Response act(
            Map<String, List<String>> typed, CampaignPlan plan, CampaignState state, boolean isNew, Language language) {
        String wish = typed.getOrDefault("do", List.of("preview")).get(0);
        if (wish.equals("check")) {
            List<Finding> problems = publishPlan.problems(plan);
            return form(problems.isEmpty() ? 200 : 422, plan, state, isNew, false, Optional.of(problems), language);
        }
        if (wish.equals("publish")) {
            PublishPlan.Outcome outcome = publishPlan.publish(plan, Staff.SOMEBODY);
            if (outcome instanceof PublishPlan.Outcome.Refused refused) {
                return form(422, plan, state, isNew, false, Optional.of(refused.problems()), language);
            }
            CampaignId id = ((PublishPlan.Outcome.Published) outcome).campaign().id();
            drafts.discard(id);
            orderKit.order(id);
            return saved(id, language);
        }
        if (wish.equals("draft") && state == CampaignState.DRAFT) {
            Optional<CampaignId> id = id(plan);
            if (id.isEmpty()) {
                List<Finding> problems = publishPlan.problems(plan).stream()
                        .filter(problem -> problem.where().equals("id"))
                        .toList();
                return form(422, plan, state, isNew, false, Optional.of(problems), language);
            }
            drafts.keep(id.get(), plan);
            return saved(id.get(), language);
        }
        return form(200, plan, state, isNew, false, Optional.empty(), language);
    }

    private static Response saved(CampaignId id, Language language) {
        return Response.seeOther(URI.create(new Addresses(language).campaignSaved(id)))
                .build();
    }

    private Response form(
            int status,
            CampaignPlan plan,
            CampaignState state,
            boolean isNew,
            boolean saved,
            Optional<List<Finding>> checked,
            Language language) {
        UnitRegister register = registry.register().orElseThrow(Ids::notInScope);
        PlanCheck.Outcome outcome = PlanCheck.check(plan, register, PlanCheck.date(plan, clock.instant()));
        int units = outcome instanceof PlanCheck.Outcome.Sound sound
                ? sound.campaign().unitIds().size()
                : 0;
        return Html.page(
                status,
                CampaignFormPage.of(
                        plan,
                        state,
                        register,
                        clock.instant(),
                        isNew,
                        saved,
                        isNew ? MissingCodes.NONE : missing(plan, register, language),
                        checked,
                        units,
                        language));
    }

    private MissingCodes missing(CampaignPlan plan, UnitRegister register, Language language) {
        return id(plan).flatMap(writer::latest)
                .map(campaign -> MissingCodes.of(campaign, registry.entries(campaign.id()), register, language))
                .orElse(MissingCodes.NONE);
    }

    private CampaignState state(CampaignId id) {
        return writer.latest(id)
                .map(campaign -> campaign.state(clock.instant()))
                .orElse(CampaignState.DRAFT);
    }

    private CampaignPlan plan(CampaignId id) {
        Optional<Campaign> published = writer.latest(id);
        return published
                .map(campaign -> PlanOf.campaign(
                        campaign,
                        registry.register().orElseThrow(Ids::notInScope),
                        registry.entries(id),
                        headcounts.of(id)))
                .or(() -> drafts.find(id))
                .orElseThrow(Ids::notInScope);
    }

    private static Optional<CampaignId> id(CampaignPlan plan) {
        try {
            return Optional.of(new CampaignId(plan.id()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static CampaignPlan empty() {
        LocalizedText none = LocalizedText.of("");
        return new CampaignPlan(
                "",
                none,
                none,
                none,
                none,
                none,
                none,
                "",
                List.of(CampaignPlan.ALL),
                List.of(),
                Optional.empty(),
                "",
                Optional.empty(),
                new TreeMap<>(),
                new TreeMap<>(),
                "",
                false);
    }
}
