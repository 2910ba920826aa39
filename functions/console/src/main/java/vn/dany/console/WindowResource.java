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
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.PlanCheck;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundChange;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.campaign.WindowChange;
import vn.dany.core.campaign.WindowEffect;
import vn.dany.core.finding.ChangeFinding;
import vn.dany.core.finding.ChangeOutcome;
import vn.dany.core.finding.Finding;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.staff.AuditLog;
import vn.dany.core.staff.ChangeWindow;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;
import vn.dany.templates.console.Addresses;
import vn.dany.templates.console.AuditPage;
import vn.dany.templates.console.ConfirmPage;
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
            @PathParam("campaignId") CampaignId campaignId,
            @QueryParam("saved") @Nullable String saved,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        return page(
                200, campaign(campaignId), WindowsPage.Typed.NOTHING, List.of(), saved != null, List.of(), language);
    }

    /** Shows what a change would do, makes it once that was said yes to, or says why not. */
    @POST
    @Path("windows")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("campaignId") CampaignId campaignId,
            @QueryParam("lang") @DefaultValue("vi") Language language,
            String body) {
        Campaign campaign = campaign(campaignId);
        Map<String, List<String>> form = FormBody.parse(body);
        WindowsPage.Typed typed = new WindowsPage.Typed(
                FormBody.one(form, "round"),
                FormBody.one(form, "scope"),
                FormBody.one(form, "unit"),
                FormBody.one(form, "opensAt"),
                FormBody.one(form, "closesAt"),
                FormBody.one(form, "reason"));
        String wish = FormBody.one(form, "do");
        UnitAnswer unit = unit(typed, form, campaign);
        List<Finding> problems = new ArrayList<>(unit.problems());
        Optional<WindowChange> change = change(campaign, typed, unit.unit(), wish.equals("close"), problems);
        if (change.isEmpty()) {
            return page(422, campaign, typed, unit.choices(), false, problems, language);
        }
        return changeWindow
                .change(change.get(), FormBody.one(form, "shown"), Staff.SOMEBODY)
                .match(cases(campaign, typed, wish, sent(typed, unit, wish), language));
    }

    /** Takes back what a line of the log tells of: shown first, then made. */
    @POST
    @Path("windows/restore")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restore(
            @PathParam("campaignId") CampaignId campaignId,
            @QueryParam("lang") @DefaultValue("vi") Language language,
            String body) {
        Campaign campaign = campaign(campaignId);
        Map<String, List<String>> form = FormBody.parse(body);
        String mark = FormBody.one(form, "line");
        String reason = FormBody.one(form, "reason");
        RoundChange change = auditLog.entries(campaign.id()).stream()
                .filter(line -> line.mark().equals(mark))
                .findFirst()
                .flatMap(line -> RoundChange.inverse(line, reason))
                .orElseThrow(Ids::notInScope);
        return changeWindow
                .change(change, FormBody.one(form, "shown"), Staff.SOMEBODY)
                .match(cases(
                        campaign,
                        new WindowsPage.Typed(change.roundId().toString(), "", "", "", "", reason),
                        "restore",
                        List.of(new ConfirmPage.Field("line", mark), new ConfirmPage.Field("reason", reason)),
                        language));
    }

    private ChangeOutcome.Cases<WindowEffect, Campaign, Response> cases(
            Campaign campaign, WindowsPage.Typed typed, String wish, List<ConfirmPage.Field> sent, Language language) {
        return new ChangeOutcome.Cases<>(
                effect -> Html.page(
                        200, ConfirmPage.of(campaign, register(), effect, false, wish, typed.reason(), sent, language)),
                effect -> Html.page(
                        409, ConfirmPage.of(campaign, register(), effect, true, wish, typed.reason(), sent, language)),
                changed -> Response.seeOther(URI.create(new Addresses(language).windowsSaved(campaign.id())))
                        .build(),
                problems -> page(422, campaign, typed, List.of(), false, problems, language));
    }

    private static List<ConfirmPage.Field> sent(WindowsPage.Typed typed, UnitAnswer unit, String wish) {
        return List.of(
                new ConfirmPage.Field("round", typed.round()),
                new ConfirmPage.Field("scope", typed.scope()),
                new ConfirmPage.Field("unit", typed.unit()),
                new ConfirmPage.Field("unitId", unit.unit().map(UnitId::value).orElse("")),
                new ConfirmPage.Field("opensAt", typed.opensAt()),
                new ConfirmPage.Field("closesAt", typed.closesAt()),
                new ConfirmPage.Field("reason", typed.reason()),
                new ConfirmPage.Field("do", wish));
    }

    /** Who changed what, newest first. */
    @GET
    @Path("audit")
    public Response audit(
            @PathParam("campaignId") CampaignId campaignId, @QueryParam("lang") @DefaultValue("vi") Language language) {
        Campaign campaign = campaign(campaignId);
        return Html.page(200, AuditPage.of(campaign, register(), auditLog.entries(campaign.id()), language));
    }

    private Optional<WindowChange> change(
            Campaign campaign,
            WindowsPage.Typed typed,
            Optional<UnitId> unit,
            boolean closeNow,
            List<Finding> problems) {
        RoundId roundId = RoundId.parse(typed.round())
                .filter(id -> id.campaignId().equals(campaign.id()))
                .orElseThrow(Ids::notInScope);
        Optional<Round> round = campaign.round(roundId.number());
        Optional<CollectionWindow> current =
                round.map(known -> unit.map(known::window).orElse(known.window()));
        Optional<Instant> opensAt =
                typed.opensAt().isEmpty() ? current.map(CollectionWindow::opensAt) : PlanCheck.time(typed.opensAt());
        Optional<Instant> closesAt =
                closeNow ? Optional.of(WindowChange.soonest(clock.instant())) : PlanCheck.time(typed.closesAt());
        if (opensAt.isEmpty()) {
            problems.add(Finding.at("opensAt", ChangeFinding.OPENING_NOT_GIVEN));
        }
        if (closesAt.isEmpty()) {
            problems.add(Finding.at("closesAt", ChangeFinding.CLOSE_NOT_GIVEN));
        }
        return problems.isEmpty()
                ? Optional.of(
                        new WindowChange(roundId, unit, opensAt.orElseThrow(), closesAt.orElseThrow(), typed.reason()))
                : Optional.empty();
    }

    /** One unit by its name, or all: never all because a field was left empty. */
    private UnitAnswer unit(WindowsPage.Typed typed, Map<String, List<String>> form, Campaign campaign) {
        if (typed.scope().equals("all")) {
            return new UnitAnswer("", Optional.empty(), List.of(), List.of());
        }
        if (typed.scope().isEmpty() && typed.unit().isEmpty()) {
            return new UnitAnswer(
                    "", Optional.empty(), List.of(), List.of(Finding.at("scope", ChangeFinding.SCOPE_NOT_CHOSEN)));
        }
        return UnitAnswer.read(form, campaign, register());
    }

    private Response page(
            int status,
            Campaign campaign,
            WindowsPage.Typed typed,
            List<UnitId> choices,
            boolean saved,
            List<Finding> problems,
            Language language) {
        return Html.page(
                status,
                WindowsPage.of(campaign, register(), clock.instant(), typed, choices, saved, problems, language));
    }

    private Campaign campaign(CampaignId campaignId) {
        return writer.latest(campaignId).orElseThrow(Ids::notInScope);
    }

    private UnitRegister register() {
        return registry.register().orElseThrow(Ids::notInScope);
    }
}
