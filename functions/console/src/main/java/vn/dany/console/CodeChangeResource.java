package vn.dany.console;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.FieldProblem;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.entry.Registry;
import vn.dany.core.report.OrderKit;
import vn.dany.core.staff.CodeOutcome;
import vn.dany.core.staff.ReissueEntryCode;
import vn.dany.core.staff.RevokeEntryCode;
import vn.dany.templates.Language;
import vn.dany.templates.console.LifePages;
import vn.dany.web.FormBody;

/** Changes of one entry code: another in its place, or its withdrawal. */
@Path("/console/codes")
public class CodeChangeResource {

    private final Registry registry;
    private final ReissueEntryCode reissueEntryCode;
    private final RevokeEntryCode revokeEntryCode;
    private final OrderKit orderKit;

    @Inject
    public CodeChangeResource(
            Registry registry, ReissueEntryCode reissueEntryCode, RevokeEntryCode revokeEntryCode, OrderKit orderKit) {
        this.registry = registry;
        this.reissueEntryCode = reissueEntryCode;
        this.revokeEntryCode = revokeEntryCode;
        this.orderKit = orderKit;
    }

    /** Gives a placement another code. */
    @POST
    @Path("{entryCode}/reissue")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reissue(
            @PathParam("entryCode") String typed, @QueryParam("lang") @Nullable String lang, String body) {
        EntryCode code = code(typed);
        Campaign campaign = campaignOf(code);
        String reason = FormBody.parse(body).getOrDefault("reason", List.of("")).get(0);
        CodeOutcome outcome = reissueEntryCode.reissue(code, reason, Staff.SOMEBODY);
        if (outcome instanceof CodeOutcome.Changed) {
            orderKit.order(campaign.id());
        }
        return answer(outcome, campaign, registry, Language.of(lang));
    }

    /** Withdraws a code. */
    @POST
    @Path("{entryCode}/revoke")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revoke(
            @PathParam("entryCode") String typed, @QueryParam("lang") @Nullable String lang, String body) {
        EntryCode code = code(typed);
        Campaign campaign = campaignOf(code);
        String reason = FormBody.parse(body).getOrDefault("reason", List.of("")).get(0);
        return answer(revokeEntryCode.revoke(code, reason, Staff.SOMEBODY), campaign, registry, Language.of(lang));
    }

    /** On to the code that was changed, or back with the problem. */
    static Response answer(CodeOutcome outcome, Campaign campaign, Registry registry, Language language) {
        if (outcome instanceof CodeOutcome.Refused refused) {
            return page(422, campaign, registry, "", false, List.of(refused.problem()), language);
        }
        EntryCode code = ((CodeOutcome.Changed) outcome).entry().code();
        String query = "?saved=yes&q=" + code + language.query().replace('?', '&');
        return Response.seeOther(URI.create("/console/campaigns/" + campaign.id() + "/codes" + query))
                .build();
    }

    /** The codes that match {@code query}. */
    static Response page(
            int status,
            Campaign campaign,
            Registry registry,
            String query,
            boolean saved,
            List<FieldProblem> problems,
            Language language) {
        return Html.page(
                status,
                LifePages.codes(
                        campaign,
                        registry.register().orElseThrow(Ids::notInScope),
                        registry.entries(campaign.id()),
                        query,
                        saved,
                        problems,
                        language));
    }

    private static EntryCode code(String typed) {
        return EntryCode.parse(typed).orElseThrow(Ids::notInScope);
    }

    private Campaign campaignOf(EntryCode code) {
        return registry.entry(code)
                .flatMap(entry -> registry.campaign(entry.campaignId()))
                .orElseThrow(Ids::notInScope);
    }
}
