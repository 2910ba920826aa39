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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.order.DecideExemplary;
import vn.dany.core.unit.UnitId;
import vn.dany.templates.Language;
import vn.dany.templates.console.Addresses;
import vn.dany.templates.console.ExemplaryPage;
import vn.dany.templates.console.ExemplaryPage.Problem;
import vn.dany.templates.console.ExemplaryPage.Typed;
import vn.dany.web.FormBody;

/** Which units of a frozen round are held up as examples: proposed by the formula of scores, decided by a person. */
@Path("/console/rounds/{roundId}/exemplary")
public class ExemplaryResource {

    private final Scope scope;
    private final DecideExemplary decideExemplary;

    public ExemplaryResource(Scope scope, DecideExemplary decideExemplary) {
        this.scope = scope;
        this.decideExemplary = decideExemplary;
    }

    /** The units with their scores, and what is decided. */
    @GET
    public Response show(
            @PathParam("roundId") RoundId roundId, @QueryParam("lang") @DefaultValue("vi") Language language) {
        return page(200, roundId, Typed.NOTHING, Problem.NONE, language);
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
        Optional<Set<UnitId>> units = units(form.getOrDefault("unit", List.of()));
        String reason = FormBody.one(form, "reason");
        String mark = FormBody.one(form, "mark");
        Typed typed = new Typed(units, reason.strip());
        if (units.isEmpty()) {
            return page(422, roundId, typed, Problem.UNITS_UNFIT, language);
        }
        DecideExemplary.Outcome outcome = FormBody.one(form, "do").equals("withdraw")
                ? decideExemplary.withdraw(person, roundId, reason, mark)
                : decideExemplary.decide(person, roundId, units.get(), reason, mark);
        return switch (outcome) {
            case DONE -> Html.to(new Addresses(language).exemplary(roundId));
            case NOTHING_TO_DECIDE -> page(409, roundId, typed, Problem.NOTHING_TO_DECIDE, language);
            case UNITS_UNFIT -> page(422, roundId, typed, Problem.UNITS_UNFIT, language);
            case REASON_UNFIT -> page(422, roundId, typed, Problem.REASON_UNFIT, language);
            case OVERTAKEN -> page(409, roundId, typed, Problem.OVERTAKEN, language);
        };
    }

    private Response page(int status, RoundId roundId, Typed typed, Problem problem, Language language) {
        Person person = scope.person(Right.TAKE_RESULTS);
        return Html.page(
                status,
                ExemplaryPage.of(
                        scope.campaign(Right.TAKE_RESULTS, roundId),
                        roundId,
                        decideExemplary.propose(person, roundId),
                        typed,
                        problem,
                        language));
    }

    /** Empty if one of them is no id. */
    private static Optional<Set<UnitId>> units(List<String> typed) {
        Set<UnitId> units = new LinkedHashSet<>();
        for (String id : typed) {
            Optional<UnitId> unit = UnitId.parse(id);
            if (unit.isEmpty()) {
                return Optional.empty();
            }
            units.add(unit.get());
        }
        return Optional.of(units);
    }
}
