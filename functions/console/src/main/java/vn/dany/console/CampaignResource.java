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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CampaignPlan;
import vn.dany.core.campaign.CampaignState;
import vn.dany.core.finding.Finding;
import vn.dany.core.headcount.Headcounts;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.publish.CampaignDrafts;
import vn.dany.core.publish.PlanOf;
import vn.dany.core.publish.PublishDraft;
import vn.dany.core.publish.PublishPlan;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.staff.NoteAccess;
import vn.dany.core.unit.UnitRegister;
import vn.dany.formats.files.CampaignFile;
import vn.dany.templates.Language;
import vn.dany.templates.console.Addresses;
import vn.dany.templates.console.CampaignFormPage;
import vn.dany.templates.console.MissingCodes;
import vn.dany.web.FormBody;
import vn.dany.web.SentFile;

/** The form of a campaign: tried out, kept as a draft, published, and corrected afterwards. */
@Path("/console/campaigns")
public class CampaignResource {

    private final Scope scope;
    private final Registry registry;
    private final RegistryWriter writer;
    private final CampaignDrafts drafts;
    private final Headcounts headcounts;
    private final PublishPlan publishPlan;
    private final PublishDraft publishDraft;
    private final NoteAccess noteAccess;
    private final boolean counting;
    private final Clock clock;

    public CampaignResource(
            Scope scope,
            Registry registry,
            RegistryWriter writer,
            CampaignDrafts drafts,
            Headcounts headcounts,
            PublishPlan publishPlan,
            PublishDraft publishDraft,
            NoteAccess noteAccess,
            @ConfigProperty(name = "dany.counting", defaultValue = "on") boolean counting,
            Clock clock) {
        this.scope = scope;
        this.registry = registry;
        this.writer = writer;
        this.drafts = drafts;
        this.headcounts = headcounts;
        this.publishPlan = publishPlan;
        this.publishDraft = publishDraft;
        this.noteAccess = noteAccess;
        this.counting = counting;
        this.clock = clock;
    }

    /** The campaigns are where staff begin. */
    @GET
    public Response list(@QueryParam("lang") @DefaultValue("vi") Language language) {
        return Html.to(new Addresses(language).home());
    }

    /** An empty form. */
    @GET
    @Path("new")
    public Response fresh(@QueryParam("lang") @DefaultValue("vi") Language language) {
        scope.person(Right.EDIT_CAMPAIGNS);
        return form(200, PlanForm.empty(), CampaignState.DRAFT, true, false, Optional.empty(), language);
    }

    /** What is published, or else the draft. */
    @GET
    @Path("{campaignId}")
    public Response show(
            @PathParam("campaignId") CampaignId id,
            @QueryParam("saved") @Nullable String saved,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        scope.person(Right.EDIT_CAMPAIGNS);
        return form(200, plan(id), state(id), false, saved != null, Optional.empty(), language);
    }

    /** Takes the form of a new campaign. */
    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@QueryParam("lang") @DefaultValue("vi") Language language, String body) {
        scope.person(Right.EDIT_CAMPAIGNS);
        Map<String, List<String>> typed = FormBody.parse(body);
        CampaignPlan plan = PlanForm.fresh(typed);
        List<Finding> problems = publishDraft.againstBeginning(plan);
        return problems.isEmpty()
                ? act(typed, plan, CampaignState.DRAFT, true, language)
                : refused(plan, CampaignState.DRAFT, true, problems, language);
    }

    /** Fills the form of a new campaign from a file, and says what stands against publishing it; stores nothing. */
    @POST
    @Path("new")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response fill(
            @RestForm("file") @Nullable FileUpload file, @QueryParam("lang") @DefaultValue("vi") Language language) {
        scope.person(Right.EDIT_CAMPAIGNS);
        return CampaignFile.load(SentFile.bytes(file, WorkbookBody.LARGEST_FILE))
                .match(
                        plan -> checked(plan, CampaignState.DRAFT, true, language),
                        problems -> refused(PlanForm.empty(), CampaignState.DRAFT, true, problems, language));
    }

    /** Takes the form of a draft, or of what may still change in a published campaign. */
    @POST
    @Path("{campaignId}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("campaignId") CampaignId id,
            @QueryParam("lang") @DefaultValue("vi") Language language,
            String body) {
        scope.person(Right.EDIT_CAMPAIGNS);
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
        scope.person(Right.EDIT_CAMPAIGNS);
        CampaignPlan plan = plan(id);
        noteAccess.download(id, id + ".yaml", scope.person().identity());
        return Html.file(CampaignFile.write(plan), "application/yaml;charset=UTF-8", id + ".yaml");
    }

    private Response act(
            Map<String, List<String>> typed, CampaignPlan plan, CampaignState state, boolean isNew, Language language) {
        String wish = typed.getOrDefault("do", List.of("preview")).get(0);
        if (wish.equals("check")) {
            return checked(plan, state, isNew, language);
        }
        if (wish.equals("publish")) {
            return publishDraft
                    .publish(plan, scope.person())
                    .match(
                            campaign -> saved(campaign.id(), language),
                            problems -> refused(plan, state, isNew, problems, language));
        }
        if (wish.equals("draft") && state == CampaignState.DRAFT) {
            Optional<CampaignId> id = CampaignId.parse(plan.id());
            if (id.isEmpty()) {
                List<Finding> problems = publishPlan.check(plan).problems().stream()
                        .filter(problem -> problem.where().equals("id"))
                        .toList();
                return refused(plan, state, isNew, problems, language);
            }
            drafts.keep(id.get(), plan);
            return saved(id.get(), language);
        }
        return form(200, plan, state, isNew, false, Optional.empty(), language);
    }

    private Response checked(CampaignPlan plan, CampaignState state, boolean isNew, Language language) {
        PublishPlan.Checked checked = publishPlan.check(plan);
        int status = checked.problems().isEmpty() ? 200 : 422;
        return form(status, plan, state, isNew, false, Optional.of(checked), language);
    }

    private Response refused(
            CampaignPlan plan, CampaignState state, boolean isNew, List<Finding> problems, Language language) {
        return form(422, plan, state, isNew, false, Optional.of(new PublishPlan.Checked(problems, 0)), language);
    }

    private static Response saved(CampaignId id, Language language) {
        return Html.to(new Addresses(language).campaignSaved(id));
    }

    private Response form(
            int status,
            CampaignPlan plan,
            CampaignState state,
            boolean isNew,
            boolean saved,
            Optional<PublishPlan.Checked> checked,
            Language language) {
        UnitRegister register = scope.register();
        return Html.page(
                status,
                CampaignFormPage.of(
                        plan,
                        state == CampaignState.DRAFT ? Optional.empty() : published(plan),
                        register,
                        registry.questionnaires(),
                        clock.instant(),
                        isNew,
                        saved,
                        counting,
                        isNew ? MissingCodes.NONE : missing(plan, register, language),
                        checked.map(PublishPlan.Checked::problems),
                        checked.map(PublishPlan.Checked::units).orElse(0),
                        language));
    }

    private MissingCodes missing(CampaignPlan plan, UnitRegister register, Language language) {
        return published(plan)
                .map(campaign -> MissingCodes.of(campaign, registry.entries(campaign.id()), register, language))
                .orElse(MissingCodes.NONE);
    }

    private Optional<Campaign> published(CampaignPlan plan) {
        return CampaignId.parse(plan.id()).flatMap(writer::latest);
    }

    private CampaignState state(CampaignId id) {
        return writer.latest(id)
                .map(campaign -> campaign.state(clock.instant()))
                .orElse(CampaignState.DRAFT);
    }

    private CampaignPlan plan(CampaignId id) {
        Optional<Campaign> published = writer.latest(id);
        return published
                .map(campaign -> PlanOf.campaign(campaign, scope.register(), registry.entries(id), headcounts.of(id)))
                .or(() -> drafts.find(id))
                .orElseThrow(ProblemException::notInScope);
    }
}
