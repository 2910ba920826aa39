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
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.finding.ChangeOutcome;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.publish.PublishGroups;
import vn.dany.core.publish.PublishReform;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;
import vn.dany.formats.files.ShippedReform;
import vn.dany.formats.files.StarterSet;
import vn.dany.templates.Language;
import vn.dany.templates.console.Addresses;
import vn.dany.templates.console.GroupsPage;
import vn.dany.templates.console.ReformPage;
import vn.dany.templates.console.UnitPage;
import vn.dany.templates.console.UnitsPage;
import vn.dany.web.FormBody;
import vn.dany.web.SentFile;

/** The register of units: looked at, searched, and brought up to date by a file. */
@Path("/console/units")
public class UnitsResource {

    /** Before the id of a unit in the name of the field with its group. */
    private static final String GROUP = "g.";

    private final Scope scope;
    private final PublishReform publishReform;
    private final PublishGroups publishGroups;
    private final FindCampaign findCampaign;
    private final Clock clock;

    public UnitsResource(
            Scope scope,
            PublishReform publishReform,
            PublishGroups publishGroups,
            FindCampaign findCampaign,
            Clock clock) {
        this.scope = scope;
        this.publishReform = publishReform;
        this.publishGroups = publishGroups;
        this.findCampaign = findCampaign;
        this.clock = clock;
    }

    /** The tree of a day, today if none is given, or what a search found in all of it. */
    @GET
    public Response units(
            @QueryParam("on") @Nullable LocalDate on,
            @QueryParam("q") @DefaultValue("") String query,
            @QueryParam("applied") @Nullable String applied,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        scope.person(Right.READ_UNITS);
        LocalDate date = on == null ? LocalDate.ofInstant(clock.instant(), CollectionWindow.ZONE) : on;
        return Html.page(200, UnitsPage.of(scope.register(), date, query, applied != null, language));
    }

    /** One unit with its history, and the ways to its codes. */
    @GET
    @Path("{unitId:u[0-9a-f]+}")
    public Response unit(
            @PathParam("unitId") UnitId unitId, @QueryParam("lang") @DefaultValue("vi") Language language) {
        scope.person(Right.READ_UNITS);
        UnitRegister register = scope.register();
        List<Campaign> asked = findCampaign.all(scope.person(), Right.READ_KITS).stream()
                .filter(campaign -> campaign.unitIds().contains(unitId)
                        && !campaign.seenBy(unitId).at(clock.instant()).isOver())
                .toList();
        return Html.page(
                200,
                UnitPage.of(
                        register, register.find(unitId).orElseThrow(ProblemException::notInScope), asked, language));
    }

    /** The form that brings in a reform. */
    @GET
    @Path("reform")
    public Response form(@QueryParam("lang") @DefaultValue("vi") Language language) {
        scope.person(Right.EDIT_UNITS);
        return Html.page(200, ReformPage.of(ReformPage.Typed.NOTHING, days(), List.of(), language));
    }

    /** A dry run of the files that were sent, or of a state that ships with the product. */
    @POST
    @Path("reform")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response plan(
            @RestForm("units") @Nullable FileUpload units,
            @RestForm("successions") @Nullable FileUpload successions,
            @RestForm("on") @DefaultValue("") String on,
            @RestForm("basis") @DefaultValue("") String basis,
            @RestForm("shipped") @Nullable String shippedOn,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        scope.person(Right.EDIT_UNITS);
        if (shippedOn != null) {
            ShippedReform reform = shipped(shippedOn);
            return plan(
                    reform.units().getBytes(StandardCharsets.UTF_8),
                    reform.successions().getBytes(StandardCharsets.UTF_8),
                    new ReformPage.Typed(reform.on().toString(), reform.legalBasis()),
                    language);
        }
        return plan(
                SentFile.bytes(units, WorkbookBody.LARGEST_FILE),
                SentFile.bytes(successions, WorkbookBody.LARGEST_FILE),
                new ReformPage.Typed(on.strip(), basis.strip()),
                language);
    }

    private Response plan(byte[] units, byte[] successions, ReformPage.Typed typed, Language language) {
        return answer(
                publishReform.plan(scope.person(), units, successions, typed.on(), typed.basis()), typed, language);
    }

    /** The change that {@link #plan} showed, made of the files it kept. */
    @POST
    @Path("reform")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(@QueryParam("lang") @DefaultValue("vi") Language language, String body) {
        Map<String, List<String>> form = FormBody.parse(body);
        ReformPage.Typed typed = new ReformPage.Typed(FormBody.one(form, "on"), FormBody.one(form, "basis"));
        return answer(
                publishReform.publish(
                        scope.person(),
                        FormBody.one(form, "units"),
                        FormBody.one(form, "successions"),
                        typed.on(),
                        typed.basis(),
                        FormBody.one(form, "shown")),
                typed,
                language);
    }

    private Response answer(
            ChangeOutcome<PublishReform.Planned, LocalDate> outcome, ReformPage.Typed typed, Language language) {
        return outcome.match(new ChangeOutcome.Cases<>(
                planned -> Html.page(200, ReformPage.dryRun(typed, planned, language)),
                planned -> Html.page(409, ReformPage.outdated(typed, days(), language)),
                on -> Html.to(new Addresses(language).reformApplied(on)),
                problems -> Html.page(422, ReformPage.of(typed, days(), problems, language))));
    }

    /** Which units are put together into groups. */
    @GET
    @Path("groups")
    public Response groups(
            @QueryParam("saved") @Nullable String saved, @QueryParam("lang") @DefaultValue("vi") Language language) {
        return groups(200, saved == null ? GroupsPage.Outcome.NONE : GroupsPage.Outcome.SAVED, language);
    }

    /** Puts units into the groups of the names beside them. */
    @POST
    @Path("groups")
    public Response grouped(@QueryParam("lang") @DefaultValue("vi") Language language, String body) {
        Map<String, List<String>> form = FormBody.parse(body);
        Map<UnitId, String> names = new LinkedHashMap<>();
        form.forEach((field, values) -> {
            if (field.startsWith(GROUP)) {
                names.put(Ids.unit(field.substring(GROUP.length())), values.get(0));
            }
        });
        return publishGroups.publish(scope.person(), names, Ids.number(FormBody.one(form, "shown")))
                ? Html.to(new Addresses(language).groupsSaved())
                : groups(409, GroupsPage.Outcome.OUTDATED, language);
    }

    private Response groups(int status, GroupsPage.Outcome outcome, Language language) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), CollectionWindow.ZONE);
        return Html.page(status, GroupsPage.of(publishGroups.current(scope.person()), today, outcome, language));
    }

    private List<LocalDate> days() {
        return Shipped.states(scope.register()).stream().map(ShippedReform::on).toList();
    }

    private static ShippedReform shipped(String on) {
        return StarterSet.states().stream()
                .filter(reform -> reform.on().toString().equals(on))
                .findFirst()
                .orElseThrow(ProblemException::notInScope);
    }
}
