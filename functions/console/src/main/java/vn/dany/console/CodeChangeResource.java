package vn.dany.console;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.finding.ChangeOutcome;
import vn.dany.core.finding.Finding;
import vn.dany.core.order.OrderKit;
import vn.dany.core.registry.Registry;
import vn.dany.core.staff.CodeEffect;
import vn.dany.core.staff.ReissueEntryCode;
import vn.dany.core.staff.RevokeEntryCode;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;
import vn.dany.templates.console.Addresses;
import vn.dany.templates.console.CodesPage;
import vn.dany.templates.console.ConfirmPage;
import vn.dany.web.FormBody;

/** Changes of one entry code: another in its place, or its withdrawal. */
@Path("/console/codes")
public class CodeChangeResource {

    private final Scope scope;
    private final Registry registry;
    private final ReissueEntryCode reissueEntryCode;
    private final RevokeEntryCode revokeEntryCode;
    private final OrderKit orderKit;

    public CodeChangeResource(
            Scope scope,
            Registry registry,
            ReissueEntryCode reissueEntryCode,
            RevokeEntryCode revokeEntryCode,
            OrderKit orderKit) {
        this.scope = scope;
        this.registry = registry;
        this.reissueEntryCode = reissueEntryCode;
        this.revokeEntryCode = revokeEntryCode;
        this.orderKit = orderKit;
    }

    /** Shows what giving a placement another code would do, and does it once that was said yes to. */
    @POST
    @Path("{entryCode}/reissue")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reissue(
            @PathParam("entryCode") EntryCode code,
            @QueryParam("lang") @DefaultValue("vi") Language language,
            String body) {
        Campaign campaign = scope.campaign(Right.EDIT_CAMPAIGNS, code);
        Map<String, List<String>> form = FormBody.parse(body);
        String reason = FormBody.one(form, "reason");
        return answer(
                reissueEntryCode.reissue(code, reason, FormBody.one(form, "shown"), scope.person()),
                campaign,
                true,
                reason,
                language);
    }

    /** Shows what withdrawing a code would do, and does it once that was said yes to. */
    @POST
    @Path("{entryCode}/revoke")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revoke(
            @PathParam("entryCode") EntryCode code,
            @QueryParam("lang") @DefaultValue("vi") Language language,
            String body) {
        Campaign campaign = scope.campaign(Right.EDIT_CAMPAIGNS, code);
        Map<String, List<String>> form = FormBody.parse(body);
        String reason = FormBody.one(form, "reason");
        return answer(
                revokeEntryCode.revoke(code, reason, FormBody.one(form, "shown"), scope.person()),
                campaign,
                false,
                reason,
                language);
    }

    private Response answer(
            ChangeOutcome<CodeEffect, Entry> outcome,
            Campaign campaign,
            boolean replaces,
            String reason,
            Language language) {
        UnitRegister register = scope.register();
        return outcome.match(new ChangeOutcome.Cases<>(
                effect -> Html.page(200, ConfirmPage.of(campaign, register, effect, false, replaces, reason, language)),
                effect -> Html.page(409, ConfirmPage.of(campaign, register, effect, true, replaces, reason, language)),
                changed -> {
                    if (replaces && !changed.isForPaper()) {
                        orderKit.order(campaign.id());
                    }
                    return saved(changed, language);
                },
                problems -> page(422, campaign, register, registry, "", false, "", problems, language)));
    }

    /** On to the code that was changed. */
    static Response saved(Entry changed, Language language) {
        return Html.to(new Addresses(language).codeSaved(changed.campaignId(), changed.code()));
    }

    /** The codes that match {@code query}. */
    static Response page(
            int status,
            Campaign campaign,
            UnitRegister register,
            Registry registry,
            String query,
            boolean saved,
            String unit,
            List<Finding> problems,
            Language language) {
        return Html.page(
                status,
                CodesPage.of(
                        campaign, register, registry.entries(campaign.id()), query, saved, unit, problems, language));
    }
}
