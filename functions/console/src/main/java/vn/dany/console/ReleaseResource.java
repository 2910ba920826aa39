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
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosureRule;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.report.PublicResults;
import vn.dany.core.staff.ReleaseResults;
import vn.dany.templates.Language;
import vn.dany.templates.console.Addresses;
import vn.dany.templates.console.ReleasePage;
import vn.dany.templates.console.ReleasePage.Problem;
import vn.dany.web.FormBody;

/** Releases the results of a frozen round to everybody, once it was shown what that would be. */
@Path("/console/rounds/{roundId}/release")
public class ReleaseResource {

    private final Scope scope;
    private final ReleaseResults releaseResults;
    private final PublicAddress address;

    public ReleaseResource(Scope scope, ReleaseResults releaseResults, PublicAddress address) {
        this.scope = scope;
        this.releaseResults = releaseResults;
        this.address = address;
    }

    /** What is released, and what would be with a minimum. */
    @GET
    public Response show(
            @PathParam("roundId") RoundId roundId,
            @QueryParam("minimum") @DefaultValue("10") String minimum,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        OptionalInt number = number(minimum);
        return number.isPresent()
                ? page(200, roundId, number.getAsInt(), Problem.NONE, language)
                : page(422, roundId, PublicResults.USUAL_MINIMUM, Problem.NUMBER_UNFIT, language);
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
        if (FormBody.one(form, "do").equals("withdraw")) {
            return answer(releaseResults.withdraw(person, roundId), roundId, PublicResults.USUAL_MINIMUM, language);
        }
        OptionalInt number = number(FormBody.one(form, "minimum"));
        return number.isPresent()
                ? answer(
                        releaseResults.release(person, roundId, number.getAsInt()),
                        roundId,
                        number.getAsInt(),
                        language)
                : page(422, roundId, PublicResults.USUAL_MINIMUM, Problem.NUMBER_UNFIT, language);
    }

    private Response answer(ReleaseResults.Outcome outcome, RoundId roundId, int minimum, Language language) {
        return switch (outcome) {
            case DONE -> Html.to(new Addresses(language).release(roundId));
            case NOT_FROZEN -> page(409, roundId, minimum, Problem.NONE, language);
            case OVERTAKEN -> page(409, roundId, minimum, Problem.OVERTAKEN, language);
        };
    }

    private Response page(int status, RoundId roundId, int minimum, Problem problem, Language language) {
        Person person = scope.person(Right.EDIT_CAMPAIGNS);
        Campaign campaign = scope.latest(Right.EDIT_CAMPAIGNS, roundId.campaignId());
        Round round = campaign.round(roundId.number()).orElseThrow(ProblemException::notInScope);
        return Html.page(
                status,
                ReleasePage.of(
                        campaign,
                        round,
                        releaseResults.released(person, roundId),
                        releaseResults.preview(person, roundId, minimum),
                        Integer.toString(minimum),
                        problem,
                        address,
                        language));
    }

    private static OptionalInt number(String typed) {
        if (!typed.matches("[0-9]{1,4}")) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(typed);
        return number >= DisclosureRule.LEAST && number <= ReleaseResults.LARGEST_MINIMUM
                ? OptionalInt.of(number)
                : OptionalInt.empty();
    }
}
