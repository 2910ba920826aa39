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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.archive.ArchiveChecks;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Reason;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.staff.SetRetention;
import vn.dany.templates.Language;
import vn.dany.templates.console.Addresses;
import vn.dany.templates.console.RetentionPage;
import vn.dany.templates.console.RetentionPage.Problem;
import vn.dany.templates.console.RetentionPage.Typed;
import vn.dany.web.FormBody;

/** Until when the responses of a frozen round are kept, and the certificate once they are gone. */
@Path("/console/rounds/{roundId}/retention")
public class RetentionResource {

    private static final int LONGEST_REASON = 300;

    private final Scope scope;
    private final SetRetention setRetention;
    private final ArchiveChecks checks;
    private final Clock clock;

    public RetentionResource(Scope scope, SetRetention setRetention, ArchiveChecks checks, Clock clock) {
        this.scope = scope;
        this.setRetention = setRetention;
        this.checks = checks;
        this.clock = clock;
    }

    /** Where it stands. */
    @GET
    public Response show(
            @PathParam("roundId") RoundId roundId, @QueryParam("lang") @DefaultValue("vi") Language language) {
        Campaign campaign = campaign(roundId);
        Round round = round(campaign, roundId);
        return page(200, campaign, round, Typed.of(round), Problem.NONE, language);
    }

    /** The decision, or taking it back. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @PathParam("roundId") RoundId roundId,
            @QueryParam("lang") @DefaultValue("vi") Language language,
            String body) {
        Person person = scope.person(Right.EDIT_CAMPAIGNS);
        Map<String, List<String>> form = FormBody.parse(body);
        Typed typed = new Typed(
                FormBody.one(form, "until").strip(),
                FormBody.one(form, "reason").strip());
        boolean keeps = FormBody.one(form, "do").equals("keep");
        Optional<LocalDate> until = keeps ? Optional.empty() : day(typed.until());
        if (!keeps && until.isEmpty()) {
            return again(422, roundId, typed, Problem.DAY_UNFIT, language);
        }
        if (!Reason.isGiven(typed.reason(), LONGEST_REASON)) {
            return again(422, roundId, typed, Problem.REASON_MISSING, language);
        }
        return switch (setRetention.set(person, roundId, until, typed.reason())) {
            case DONE -> Html.to(new Addresses(language).retention(roundId));
            case NOT_FROZEN -> again(409, roundId, typed, Problem.NONE, language);
            case DAY_UNFIT -> again(422, roundId, typed, Problem.DAY_UNFIT, language);
            case OVER -> again(409, roundId, typed, Problem.OVER, language);
            case OVERTAKEN -> again(409, roundId, typed, Problem.OVERTAKEN, language);
        };
    }

    /** For whoever takes results of the whole, and for whoever looks after those who do; as it is now for who may set it. */
    private Campaign campaign(RoundId roundId) {
        Person person = scope.person();
        return person.may(Right.EDIT_CAMPAIGNS)
                ? scope.latest(Right.EDIT_CAMPAIGNS, roundId.campaignId())
                : scope.campaign(person.may(Right.READ_LOG) ? Right.READ_LOG : Right.TAKE_RESULTS, roundId);
    }

    private Response again(int status, RoundId roundId, Typed typed, Problem problem, Language language) {
        Campaign campaign = scope.latest(Right.EDIT_CAMPAIGNS, roundId.campaignId());
        return page(status, campaign, round(campaign, roundId), typed, problem, language);
    }

    private Response page(int status, Campaign campaign, Round round, Typed typed, Problem problem, Language language) {
        return Html.page(
                status,
                RetentionPage.of(
                        campaign, round, checks.erasure(round.id()), typed, problem, clock.instant(), language));
    }

    private static Round round(Campaign campaign, RoundId roundId) {
        return campaign.round(roundId.number()).orElseThrow(ProblemException::notInScope);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
