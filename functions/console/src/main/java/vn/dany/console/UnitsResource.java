package vn.dany.console;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.finding.Finding;
import vn.dany.core.publish.PublishReform;
import vn.dany.core.registry.Registry;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;
import vn.dany.formats.files.ShippedReform;
import vn.dany.formats.files.StarterSet;
import vn.dany.templates.Language;
import vn.dany.templates.console.Addresses;
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
            @QueryParam("on") @Nullable LocalDate on,
            @QueryParam("q") @DefaultValue("") String query,
            @QueryParam("applied") @Nullable String applied,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        LocalDate date = on == null ? LocalDate.ofInstant(clock.instant(), CollectionWindow.ZONE) : on;
        return Html.page(200, UnitsPage.of(register(), date, query, applied != null, language));
    }

    /** One unit with its history. */
    @GET
    @Path("{unitId:u[0-9a-f]+}")
    public Response unit(
            @PathParam("unitId") UnitId unitId, @QueryParam("lang") @DefaultValue("vi") Language language) {
        UnitRegister register = register();
        return Html.page(200, UnitPage.of(register, register.find(unitId).orElseThrow(Ids::notInScope), language));
    }

    /** The form that brings in a reform. */
    @GET
    @Path("reform")
    public Response form(@QueryParam("lang") @DefaultValue("vi") Language language) {
        return Html.page(200, ReformPage.of(ReformPage.Typed.NOTHING, shipped(), List.of(), language));
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
            @QueryParam("lang") @DefaultValue("vi") Language language) {
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
        String applied = new Addresses(language).reformApplied(files.files().on());
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

    private UnitRegister register() {
        return registry.register().orElseThrow(Ids::notInScope);
    }
}
