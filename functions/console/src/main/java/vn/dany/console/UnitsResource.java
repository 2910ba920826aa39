package vn.dany.console;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.entry.PublishReform;
import vn.dany.core.entry.Registry;
import vn.dany.core.finding.Finding;
import vn.dany.core.unit.UnitRegister;
import vn.dany.formats.files.ShippedReform;
import vn.dany.formats.files.StarterSet;
import vn.dany.templates.Language;
import vn.dany.templates.console.ReformPage;
import vn.dany.templates.console.UnitPage;
import vn.dany.templates.console.UnitsPage;

/** The register of units: looked at, searched, and brought up to date by a file. */
@Path("/console/units")
public class UnitsResource {

    private final Registry registry;
    private final PublishReform publishReform;
    private final Clock clock;

    @Inject
    public UnitsResource(Registry registry, PublishReform publishReform, Clock clock) {
        this.registry = registry;
        this.publishReform = publishReform;
        this.clock = clock;
    }

    /** The tree of a day, today if none is given, or what a search found in all of it. */
    @GET
    public Response units(
            @QueryParam("on") @Nullable String on,
            @QueryParam("q") @Nullable String query,
            @QueryParam("applied") @Nullable String applied,
            @QueryParam("lang") @Nullable String lang) {
        LocalDate date =
                on == null || on.isBlank() ? LocalDate.ofInstant(clock.instant(), CollectionWindow.ZONE) : date(on);
        return Html.page(
                200, UnitsPage.of(register(), date, query == null ? "" : query, applied != null, Language.of(lang)));
    }

    /** One unit with its history. */
    @GET
    @Path("{unitId:u[0-9a-f]+}")
    public Response unit(@PathParam("unitId") String unitId, @QueryParam("lang") @Nullable String lang) {
        UnitRegister register = register();
        return Html.page(
                200,
                UnitPage.of(register, register.find(Ids.unit(unitId)).orElseThrow(Ids::notInScope), Language.of(lang)));
    }

    /** The form that brings in a reform. */
    @GET
    @Path("reform")
    public Response form(@QueryParam("lang") @Nullable String lang) {
        return Html.page(200, ReformPage.of(ReformPage.Typed.NOTHING, shipped(), List.of(), Language.of(lang)));
    }

    /**
     * A dry run of what was sent; with the version it was shown for, the change itself. Both check everything anew: the
     * confirmation sends the same files once more and nothing is kept in between.
     */
    @POST
    @Path("reform")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response reform(
            @RestForm("units") @Nullable FileUpload units,
            @RestForm("successions") @Nullable FileUpload successions,
            @RestForm("unitsText") @Nullable String unitsText,
            @RestForm("successionsText") @Nullable String successionsText,
            @RestForm("on") @Nullable String on,
            @RestForm("basis") @Nullable String basis,
            @RestForm("shipped") @Nullable String shippedOn,
            @RestForm("version") @Nullable String version,
            @QueryParam("lang") @Nullable String lang) {
        Language language = Language.of(lang);
        ReformFiles files = shippedOn == null
                ? ReformFiles.of(units, successions, unitsText, successionsText, on, basis)
                : ReformFiles.of(shipped(shippedOn));
        if (!files.problems().isEmpty()) {
            return refused(files, files.problems(), language);
        }
        PublishReform.Outcome outcome = version == null
                ? publishReform.plan(files.files())
                : publishReform.publish(files.files(), number(version));
        if (outcome instanceof PublishReform.Outcome.Refused refused) {
            return refused(files, refused.problems(), language);
        }
        if (outcome instanceof PublishReform.Outcome.Outdated) {
            return Html.page(409, ReformPage.outdated(files.typed(), shipped(), language));
        }
        if (outcome instanceof PublishReform.Outcome.Planned planned) {
            return Html.page(200, ReformPage.dryRun(files.typed(), planned.change(), planned.version(), language));
        }
        String applied = "/console/units?on=" + files.files().on() + "&applied=yes"
                + language.query().replace('?', '&');
        return Response.seeOther(URI.create(applied)).build();
    }

    private static Response refused(ReformFiles files, List<Finding> problems, Language language) {
        return Html.page(422, ReformPage.of(files.typed(), shipped(), problems, language));
    }

    private static List<LocalDate> shipped() {
        return StarterSet.reforms().stream().map(ShippedReform::on).toList();
    }

    private static ShippedReform shipped(String on) {
        return StarterSet.reforms().stream()
                .filter(reform -> reform.on().toString().equals(on))
                .findFirst()
                .orElseThrow(Ids::notInScope);
    }

    private static int number(String version) {
        return version.matches("\\d{1,6}") ? Integer.parseInt(version) : -1;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Ids.notInScope();
        }
    }

    private UnitRegister register() {
        return registry.register().orElseThrow(Ids::notInScope);
    }
}
