package vn.dany.console;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.FieldProblem;
import vn.dany.core.campaign.PlanCheck;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.campaign.WindowChange;
import vn.dany.core.entry.Registry;
import vn.dany.core.entry.RegistryWriter;
import vn.dany.core.staff.AuditLog;
import vn.dany.core.staff.ChangeWindow;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;
import vn.dany.templates.console.LifePages;
import vn.dany.templates.console.WindowsPage;
import vn.dany.web.FormBody;

/** The windows of a published campaign, and the log of what was changed. */
@Path("/console/campaigns/{campaignId}")
public class WindowResource {

    private final Registry registry;
    private final RegistryWriter writer;
    private final ChangeWindow changeWindow;
    private final AuditLog auditLog;
    private final Clock clock;

    @Inject
    public WindowResource(
            Registry registry, RegistryWriter writer, ChangeWindow changeWindow, AuditLog auditLog, Clock clock) {
        this.registry = registry;
        this.writer = writer;
        this.changeWindow = changeWindow;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    /** The windows as they are. */
    @GET
    @Path("windows")
    public Response show(
            @PathParam("campaignId") String campaignId,
            @QueryParam("saved") @Nullable String saved,
            @QueryParam("lang") @Nullable String lang) {
        return page(200, campaign(campaignId), WindowsPage.Typed.NOTHING, saved != null, List.of(), Language.of(lang));
    }

    /** Changes one of them, or says why not. */
    @POST
    @Path("windows")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("campaignId") String campaignId, @QueryParam("lang") @Nullable String lang, String body) {
        Campaign campaign = campaign(campaignId);
        Language language = Language.of(lang);
        Map<String, List<String>> form = FormBody.parse(body);
        WindowsPage.Typed typed = new WindowsPage.Typed(
                one(form, "round"),
                one(form, "unit"),
                one(form, "opensAt"),
                one(form, "closesAt"),
                one(form, "reason"));
        boolean closeNow = one(form, "do").equals("close");
        List<FieldProblem> problems = new ArrayList<>();
        Optional<WindowChange> change = change(campaign, typed, closeNow, problems);
        if (change.isPresent()
                && changeWindow.change(change.get(), Staff.SOMEBODY) instanceof WindowChange.Outcome.Refused refused) {
            problems.addAll(refused.problems());
        }
        if (!problems.isEmpty()) {
            return page(422, campaign, typed, false, problems, language);
        }
        String query = "?saved=yes" + language.query().replace('?', '&');
        return Response.seeOther(URI.create("/console/campaigns/" + campaign.id() + "/windows" + query))
                .build();
    }

    /** Who changed what, newest first. */
    @GET
    @Path("audit")
    public Response audit(@PathParam("campaignId") String campaignId, @QueryParam("lang") @Nullable String lang) {
        Campaign campaign = campaign(campaignId);
        return Html.page(
                200, LifePages.audit(campaign, register(), auditLog.entries(campaign.id()), Language.of(lang)));
    }

    private Optional<WindowChange> change(
            Campaign campaign, WindowsPage.Typed typed, boolean closeNow, List<FieldProblem> problems) {
        RoundId roundId = RoundId.parse(typed.round())
                .filter(id -> id.campaignId().equals(campaign.id()))
                .orElseThrow(Ids::notInScope);
        Optional<UnitId> unit = unit(campaign, typed.unit(), problems);
        Optional<Round> round = campaign.round(roundId.number());
        Optional<CollectionWindow> current =
                round.map(known -> unit.map(known::window).orElse(known.window()));
        Optional<Instant> opensAt =
                typed.opensAt().isEmpty() ? current.map(CollectionWindow::opensAt) : PlanCheck.time(typed.opensAt());
        Optional<Instant> closesAt =
                closeNow ? Optional.of(WindowChange.soonest(clock.instant())) : PlanCheck.time(typed.closesAt());
        if (opensAt.isEmpty()) {
            problems.add(new FieldProblem("opensAt", "hãy ghi ngày giờ mở", "give the day and time of opening"));
        }
        if (closesAt.isEmpty()) {
            problems.add(new FieldProblem("closesAt", "hãy ghi ngày giờ đóng", "give the day and time of closing"));
        }
        return problems.isEmpty()
                ? Optional.of(
                        new WindowChange(roundId, unit, opensAt.orElseThrow(), closesAt.orElseThrow(), typed.reason()))
                : Optional.empty();
    }

    private Optional<UnitId> unit(Campaign campaign, String code, List<FieldProblem> problems) {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        LocalDate date = LocalDate.ofInstant(campaign.rounds().get(0).firstOpensAt(), CollectionWindow.ZONE);
        Optional<UnitId> unit = register()
                .byCode(code, date)
                .map(AdministrativeUnit::id)
                .filter(id -> campaign.unitIds().contains(id));
        if (unit.isEmpty()) {
            problems.add(new FieldProblem(
                    "unit",
                    "mã “" + code + "” không phải đơn vị của đợt khảo sát này",
                    "code “" + code + "” is not a unit of this campaign"));
        }
        return unit;
    }

    private Response page(
            int status,
            Campaign campaign,
            WindowsPage.Typed typed,
            boolean saved,
            List<FieldProblem> problems,
            Language language) {
        return Html.page(
                status, LifePages.windows(campaign, register(), clock.instant(), typed, saved, problems, language));
    }

    private static String one(Map<String, List<String>> form, String field) {
        return form.getOrDefault(field, List.of("")).get(0).strip();
    }

    private Campaign campaign(String campaignId) {
        return writer.latest(Ids.campaign(campaignId)).orElseThrow(Ids::notInScope);
    }

    private UnitRegister register() {
        return registry.register().orElseThrow(Ids::notInScope);
    }
}
