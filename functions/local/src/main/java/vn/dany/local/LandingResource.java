package vn.dany.local;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.registry.Registry;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitRegister;
import vn.dany.sovereign.Schedule;
import vn.dany.stack.Sentence;

/** What only the local system has: a landing page, the list of entry codes, and a way to run the schedules now. */
@Path("/")
class LandingResource {

    private static final String CSV_HEADER = "campaign,placement,entry_code,unit_code,unit_name,district_name,url\r\n";

    private final Registry registry;
    private final PublicAddress address;
    private final Schedule schedule;
    private final LoadCampaigns loadCampaigns;
    private final LocalSettings settings;

    LandingResource(
            Registry registry,
            PublicAddress address,
            Schedule schedule,
            LoadCampaigns loadCampaigns,
            LocalSettings settings) {
        this.registry = registry;
        this.address = address;
        this.schedule = schedule;
        this.loadCampaigns = loadCampaigns;
        this.settings = settings;
    }

    /** Links to a form, its QR image and the console, per campaign. */
    @GET
    @Produces("text/html;charset=UTF-8")
    public String land() {
        return new LandingPage(
                        campaigns().stream()
                                .map(campaign -> new LandingPage.Sample(
                                        campaign.title().vi(),
                                        entries(campaign).stream()
                                                .findFirst()
                                                .map(entry -> entry.code().value())
                                                .orElse("")))
                                .toList(),
                        List.of(DemoPerson.values()))
                .render();
    }

    /** Every entry code with its unit and the text of its QR image. */
    @GET
    @Path("/local/entry-codes.csv")
    @Produces("text/csv;charset=UTF-8")
    public String entryCodes() {
        UnitRegister register = registry.register().orElseThrow();
        StringBuilder csv = new StringBuilder(CSV_HEADER);
        for (Campaign campaign : campaigns()) {
            for (Entry entry : entries(campaign)) {
                AdministrativeUnit unit = register.unit(entry.unitId());
                Optional<AdministrativeUnit> parent = register.parentOf(unit.id());
                csv.append(String.join(
                                ",",
                                List.of(
                                        campaign.id().value(),
                                        entry.placement(),
                                        entry.code().value(),
                                        unit.code(),
                                        unit.fullName(),
                                        parent.map(AdministrativeUnit::fullName).orElse(""),
                                        address.qrText(entry.code()))))
                        .append("\r\n");
            }
        }
        return csv.toString();
    }

    /** The private key of the demo's boxes' owner, for choosing it on the console; deployed, the owner alone has it. */
    @GET
    @Path("/local/contact-key.pem")
    @Produces("application/x-pem-file")
    public String contactKey() {
        return OwnerKeys.keptIn(settings.data()).file();
    }

    /** Runs the due schedules and answers when they are done. */
    @POST
    @Path("/local/tick")
    @Produces("text/plain;charset=UTF-8")
    public String tick() {
        schedule.tick();
        return Sentence.of(LandingResource.class, "done") + "\n";
    }

    /** The demo first, then what others brought. */
    private List<Campaign> campaigns() {
        List<CampaignId> loaded = loadCampaigns.loaded();
        return registry.campaigns().stream()
                .sorted(Comparator.comparingInt(
                        campaign -> Math.floorMod(loaded.indexOf(campaign.id()), Integer.MAX_VALUE)))
                .toList();
    }

    /** In the order of the register. */
    private List<Entry> entries(Campaign campaign) {
        return registry.entries(campaign.id()).stream()
                .sorted(Comparator.comparingInt(entry -> campaign.unitIds().indexOf(entry.unitId())))
                .toList();
    }
}
