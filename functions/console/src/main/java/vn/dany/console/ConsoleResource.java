package vn.dany.console;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.desk.Desk;
import vn.dany.core.desk.ShowDesk;
import vn.dany.core.desk.ShowHome;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.registry.Registry;
import vn.dany.core.report.CompareResults;
import vn.dany.core.report.Comparison;
import vn.dany.core.report.ConvertResults;
import vn.dany.core.report.Overview;
import vn.dany.core.report.ShowResults;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;
import vn.dany.formats.files.ShippedReform;
import vn.dany.templates.Asset;
import vn.dany.templates.Language;
import vn.dany.templates.console.Beginning;
import vn.dany.templates.console.Board;
import vn.dany.templates.console.CampaignsPage;
import vn.dany.templates.console.ComparisonPage;
import vn.dany.templates.console.ContactKeyPage;
import vn.dany.templates.console.ConvertedPage;
import vn.dany.templates.console.DisclosurePage;
import vn.dany.templates.console.ProgressPage;
import vn.dany.templates.console.ResultsPage;
import vn.dany.templates.console.Shell;
import vn.dany.templates.survey.SurveyAssets;

/** What staff read: campaigns, the progress of a round, its results. */
@Path("/console")
public class ConsoleResource {

    private final Scope scope;
    private final Registry registry;
    private final ShowHome showHome;
    private final ShowDesk showDesk;
    private final ShowResults showResults;
    private final ConvertResults convertResults;
    private final CompareResults compareResults;
    private final boolean counting;

    public ConsoleResource(
            Scope scope,
            Registry registry,
            ShowHome showHome,
            ShowDesk showDesk,
            ShowResults showResults,
            ConvertResults convertResults,
            CompareResults compareResults,
            @ConfigProperty(name = "dany.counting", defaultValue = "on") boolean counting) {
        this.scope = scope;
        this.registry = registry;
        this.showHome = showHome;
        this.showDesk = showDesk;
        this.showResults = showResults;
        this.convertResults = convertResults;
        this.compareResults = compareResults;
        this.counting = counting;
    }

    /** What is open, what opens next, what waits for a decision, and every campaign; before the first one, what it needs. */
    @GET
    public Response campaigns(@QueryParam("lang") @DefaultValue("vi") Language language) {
        Person person = scope.person();
        return Html.page(200, CampaignsPage.of(showHome.show(person, counting), beginning(person), language));
    }

    /** For whoever may do it, until there is a campaign. */
    private Optional<Beginning> beginning(Person person) {
        if (!person.may(Right.EDIT_CAMPAIGNS) || !registry.campaigns().isEmpty()) {
            return Optional.empty();
        }
        UnitRegister register = scope.register();
        List<QuestionnaireVersion> published = registry.questionnaires();
        return Optional.of(new Beginning(
                register,
                Shipped.states(register).stream().map(ShippedReform::on).toList(),
                published.size(),
                Shipped.questionnaires(published)));
    }

    /**
     * How far a round is, and how fast it goes.
     *
     * @param sort what the districts are sorted by
     * @param tables {@code open} for a page to print
     */
    @GET
    @Path("rounds/{roundId}")
    public Response progress(
            @PathParam("roundId") RoundId roundId,
            @QueryParam("sort") @DefaultValue("") String sort,
            @QueryParam("tables") @DefaultValue("") String tables,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        Desk desk = showDesk.show(scope.person(), roundId);
        Campaign campaign = desk.progress().campaign();
        boolean asksForContact = registry.questionnaire(campaign.questionnaire())
                .flatMap(Questionnaire::contactQuestion)
                .isPresent();
        return Html.helped(ProgressPage.of(
                desk,
                registry.entries(campaign.id()),
                asksForContact,
                Board.Sort.of(sort),
                tables.equals("open"),
                language));
    }

    /**
     * What a round answered in a unit; in the whole of the campaign's units if none is given.
     *
     * @param boundaries {@code now} for the units of today instead of those that were surveyed
     */
    @GET
    @Path("rounds/{roundId}/results")
    public Response results(
            @PathParam("roundId") RoundId roundId,
            @QueryParam("unit") @Nullable UnitId unit,
            @QueryParam("boundaries") @Nullable String boundaries,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        UnitRegister register = scope.register();
        if ("now".equals(boundaries)) {
            return Html.page(
                    200,
                    unit == null
                            ? ConvertedPage.of(convertResults.show(scope.person(), roundId), register, language)
                            : ResultsPage.of(
                                    Overview.of(convertResults.show(scope.person(), roundId, unit)),
                                    register,
                                    true,
                                    language));
        }
        Overview overview = showResults.overview(scope.person(), roundId, Optional.ofNullable(unit));
        return Html.page(200, ResultsPage.of(overview, register, false, language));
    }

    /**
     * What a round answered beside an earlier one; beside the latest of those if none is given.
     *
     * @param unit the unit that both are about; all that are theirs if none is given
     * @param boundaries {@code now} for the units of today instead of those of the time of each round
     */
    @GET
    @Path("rounds/{roundId}/results/compare")
    public Response compare(
            @PathParam("roundId") RoundId roundId,
            @QueryParam("with") @Nullable RoundId with,
            @QueryParam("unit") @Nullable UnitId unit,
            @QueryParam("boundaries") @Nullable String boundaries,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        Person person = scope.person();
        List<CompareResults.Earlier> earlier = compareResults.earlier(person, roundId);
        if (with == null && earlier.isEmpty()) {
            return Html.page(200, ComparisonPage.none(showResults.show(person, roundId), language));
        }
        RoundId other = with == null ? earlier.get(0).round().id() : with;
        boolean today = "now".equals(boundaries);
        Comparison comparison = unit == null
                ? compareResults.compare(person, roundId, other)
                : compareResults.compare(person, roundId, other, unit, today);
        return Html.page(
                200,
                ComparisonPage.of(
                        comparison, earlier, other, unit == null ? "" : unit.value(), today && unit != null, language));
    }

    /** Which answers staff see, and why not all of them. */
    @GET
    @Path("disclosure")
    public Response disclosure(
            @QueryParam("block") @DefaultValue("5") int block,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        scope.person();
        return Html.page(200, DisclosurePage.of(block, language));
    }

    /** The pages' stylesheet, for good: another content has another name. */
    @GET
    @Path("style/{version}.css")
    public Response style(@PathParam("version") String version) {
        if (!version.equals(Shell.STYLE.version())) {
            throw new ProblemException(Problem.of(Problem.Code.PAGE_NOT_FOUND));
        }
        return Response.ok(Shell.STYLE.text(), "text/css;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .build();
    }

    /** The script of the desk, of the boxes' owner or of photos, likewise. */
    @GET
    @Path("script/{version}.js")
    public Response script(@PathParam("version") String version) {
        Asset script = Stream.of(Shell.BOX_SCRIPT, Shell.DESK_SCRIPT, SurveyAssets.PHOTOS)
                .filter(one -> one.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of(Problem.Code.PAGE_NOT_FOUND)));
        return Response.ok(script.text(), "text/javascript;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .build();
    }

    /** Where the boxes' owner makes a key pair. */
    @GET
    @Path("contact-key")
    public Response contactKey(@QueryParam("lang") @DefaultValue("vi") Language language) {
        scope.person(Right.READ_CONTACTS);
        return Html.scripted(200, ContactKeyPage.of(language));
    }
}
