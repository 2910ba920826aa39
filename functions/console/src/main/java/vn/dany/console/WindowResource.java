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
import org.jspecify.annotations.Nullable;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundChange;
import vn.dany.core.campaign.WindowEffect;
import vn.dany.core.finding.ChangeOutcome;
import vn.dany.core.finding.Finding;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.staff.AuditLog;
import vn.dany.core.staff.ChangeWindow;
import vn.dany.core.staff.WindowWish;
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

    private final Scope scope;
    private final ChangeWindow changeWindow;
    private final AuditLog auditLog;
    private final Clock clock;

    public WindowResource(Scope scope, ChangeWindow changeWindow, AuditLog auditLog, Clock clock) {
        this.scope = scope;
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
                200,
                scope.latest(Right.EDIT_CAMPAIGNS, campaignId),
                WindowWish.about("", ""),
                saved != null,
                List.of(),
                language);
    }

    /** Shows what a change would do, makes it once that was said yes to, or says why not. */
    @POST
    @Path("windows")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("campaignId") CampaignId campaignId,
            @QueryParam("lang") @DefaultValue("vi") Language language,
            String body) {
        Campaign campaign = scope.latest(Right.EDIT_CAMPAIGNS, campaignId);
        Map<String, List<String>> form = FormBody.parse(body);
        String asked = FormBody.one(form, "do");
        WindowWish wish = new WindowWish(
                FormBody.one(form, "round"),
                FormBody.one(form, "scope"),
                FormBody.one(form, "unit"),
                FormBody.one(form, "unitId"),
                FormBody.one(form, "opensAt"),
                FormBody.one(form, "closesAt"),
                FormBody.one(form, "reason"),
                asked.equals("close"));
        return wish.read(campaign, scope.register(), clock.instant())
                .match(
                        change -> changeWindow
                                .change(change, FormBody.one(form, "shown"), scope.person())
                                .match(cases(campaign, wish, asked, sent(form), language)),
                        problems -> page(422, campaign, wish, false, problems, language));
    }

    /** Takes back what a line of the log tells of: shown first, then made. */
    @POST
    @Path("windows/restore")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restore(
            @PathParam("campaignId") CampaignId campaignId,
            @QueryParam("lang") @DefaultValue("vi") Language language,
            String body) {
        Campaign campaign = scope.latest(Right.EDIT_CAMPAIGNS, campaignId);
        Map<String, List<String>> form = FormBody.parse(body);
        String mark = FormBody.one(form, "line");
        String reason = FormBody.one(form, "reason");
        RoundChange change = auditLog.entries(campaign.id()).stream()
                .filter(line -> line.mark().equals(mark))
                .findFirst()
                .flatMap(line -> RoundChange.inverse(line, reason))
                .orElseThrow(ProblemException::notInScope);
        return changeWindow
                .change(change, FormBody.one(form, "shown"), scope.person())
                .match(cases(
                        campaign,
                        WindowWish.about(change.roundId().toString(), reason),
                        "restore",
                        sent(form),
                        language));
    }

    private ChangeOutcome.Cases<WindowEffect, Campaign, Response> cases(
            Campaign campaign, WindowWish wish, String asked, List<ConfirmPage.Field> sent, Language language) {
        UnitRegister register = scope.register();
        return new ChangeOutcome.Cases<>(
                effect -> Html.page(
                        200, ConfirmPage.of(campaign, register, effect, false, asked, wish.reason(), sent, language)),
                effect -> Html.page(
                        409, ConfirmPage.of(campaign, register, effect, true, asked, wish.reason(), sent, language)),
                changed -> Html.to(new Addresses(language).windowsSaved(campaign.id())),
                problems -> page(422, campaign, wish, false, problems, language));
    }

    /** What the page of the question sends again: all that was sent, but for what was shown. */
    private static List<ConfirmPage.Field> sent(Map<String, List<String>> form) {
        return form.keySet().stream()
                .filter(field -> !field.equals("shown"))
                .map(field -> new ConfirmPage.Field(field, FormBody.one(form, field)))
                .toList();
    }

    /** Who changed what, newest first. */
    @GET
    @Path("audit")
    public Response audit(
            @PathParam("campaignId") CampaignId campaignId, @QueryParam("lang") @DefaultValue("vi") Language language) {
        Campaign campaign = scope.latest(Right.READ_LOG, campaignId);
        return Html.page(200, AuditPage.of(campaign, scope.register(), auditLog.trail(campaign.id()), language));
    }

    private Response page(
            int status, Campaign campaign, WindowWish wish, boolean saved, List<Finding> problems, Language language) {
        return Html.page(
                status, WindowsPage.of(campaign, scope.register(), clock.instant(), wish, saved, problems, language));
    }
}
