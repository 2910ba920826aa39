package vn.dany.console;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.desk.Desk;
import vn.dany.core.desk.Push;
import vn.dany.core.desk.RunDesk;
import vn.dany.core.desk.ShowDesk;
import vn.dany.core.disclosure.IntegrityFlag;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.unit.UnitId;
import vn.dany.templates.Language;
import vn.dany.templates.console.Addresses;
import vn.dany.templates.console.FlagsPage;
import vn.dany.templates.console.LetterPage;
import vn.dany.templates.console.PushPage;
import vn.dany.web.FormBody;

/** Running a round: whom to call, and what looks odd. */
@Path("/console")
public class DeskResource {

    private final Scope scope;
    private final ShowDesk showDesk;
    private final RunDesk runDesk;

    public DeskResource(Scope scope, ShowDesk showDesk, RunDesk runDesk) {
        this.scope = scope;
        this.showDesk = showDesk;
        this.runDesk = runDesk;
    }

    /** The slow units, with what to tell them and who has told them. */
    @GET
    @Path("rounds/{roundId}/push")
    public Response push(
            @PathParam("roundId") RoundId roundId,
            @QueryParam("show") @DefaultValue("") String show,
            @QueryParam("resting") @Nullable Integer resting,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        return Html.helped(
                PushPage.of(desk(Right.PUSH, roundId), PushPage.Show.of(show), Optional.ofNullable(resting), language));
    }

    /** Notes that units were urged. */
    @POST
    @Path("rounds/{roundId}/push")
    public Response pushed(
            @PathParam("roundId") RoundId roundId,
            @QueryParam("lang") @DefaultValue("vi") Language language,
            String body) {
        Map<String, List<String>> form = FormBody.parse(body);
        Push.Means means = Arrays.stream(Push.Means.values())
                .filter(one -> one.name().equals(FormBody.one(form, "means")))
                .findFirst()
                .orElseThrow(ProblemException::notInScope);
        List<UnitId> resting = runDesk.push(scope.person(), roundId, units(form), means);
        PushPage.Show show = PushPage.Show.of(FormBody.one(form, "show"));
        return Html.to(new Addresses(language).pushed(roundId, show.text(), resting.size()));
    }

    /** The letter to the slow units of a district or group, or to one unit. */
    @GET
    @Path("rounds/{roundId}/push/letter")
    public Response letter(
            @PathParam("roundId") RoundId roundId,
            @QueryParam("to") @DefaultValue("") String to,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        return Html.page(
                200, LetterPage.of(desk(Right.PUSH, roundId), to, language).orElseThrow(ProblemException::notInScope));
    }

    /** What looks odd. */
    @GET
    @Path("rounds/{roundId}/flags")
    public Response flags(
            @PathParam("roundId") RoundId roundId, @QueryParam("lang") @DefaultValue("vi") Language language) {
        return Html.page(200, FlagsPage.of(desk(Right.READ_RESULTS, roundId), scope.register(), language));
    }

    /** Notes what was found about a flag. */
    @POST
    @Path("rounds/{roundId}/flags")
    public Response found(
            @PathParam("roundId") RoundId roundId,
            @QueryParam("lang") @DefaultValue("vi") Language language,
            String body) {
        Map<String, List<String>> form = FormBody.parse(body);
        IntegrityFlag flag = Arrays.stream(IntegrityFlag.values())
                .filter(one -> one.name().equals(FormBody.one(form, "flag")))
                .findFirst()
                .orElseThrow(ProblemException::notInScope);
        UnitId unit = Ids.unit(FormBody.one(form, "unit"));
        runDesk.note(scope.person(), roundId, unit, flag, FormBody.one(form, "text"));
        return Html.to(new Addresses(language).flags(roundId));
    }

    /** The round, if they have the right in one of its units. */
    private Desk desk(Right right, RoundId roundId) {
        scope.campaign(right, roundId);
        return showDesk.show(scope.person(), roundId);
    }

    static List<UnitId> units(Map<String, List<String>> form) {
        return form.getOrDefault("unit", List.of()).stream().map(Ids::unit).toList();
    }
}
