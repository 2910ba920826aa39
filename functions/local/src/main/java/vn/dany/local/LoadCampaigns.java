package vn.dany.local;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import vn.dany.adapters.files.CampaignFile;
import vn.dany.adapters.files.HeadcountCsv;
import vn.dany.adapters.files.StarterSet;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.PublishCampaign;
import vn.dany.core.entry.Registry;
import vn.dany.core.entry.RegistryWriter;
import vn.dany.core.report.HeadcountFile;
import vn.dany.core.report.Headcounts;
import vn.dany.core.unit.UnitRegister;

/** Publishes the shipped units, questionnaires and demo, and the campaign files somebody points to. */
@Singleton
class LoadCampaigns {

    /** How long the demo is open when the clock is right: its own windows are of 2024. */
    private static final Duration DEMO = Duration.ofDays(30);

    private final LocalSettings settings;
    private final Registry registry;
    private final RegistryWriter writer;
    private final PublishCampaign publishCampaign;
    private final Headcounts headcounts;
    private final Clock clock;
    private volatile List<CampaignId> loaded = List.of();

    @Inject
    LoadCampaigns(
            LocalSettings settings,
            Registry registry,
            RegistryWriter writer,
            PublishCampaign publishCampaign,
            Headcounts headcounts,
            Clock clock) {
        this.settings = settings;
        this.registry = registry;
        this.writer = writer;
        this.publishCampaign = publishCampaign;
        this.headcounts = headcounts;
        this.clock = clock;
    }

    /**
     * Publishes everything; what is there already keeps its codes.
     *
     * @return an entry to try
     */
    Entry load() {
        UnitRegister units = StarterSet.units();
        writer.publish(units, 1);
        StarterSet.questionnaires().forEach(writer::publish);
        List<Campaign> demo = StarterSet.campaigns(units);
        demo.forEach(campaign -> publishCampaign.publish(settings.now().isPresent() ? campaign : openNow(campaign)));
        settings.campaigns().ifPresent(folder -> loadFolder(folder, units));
        loaded = demo.stream().map(Campaign::id).toList();
        return registry.entries(demo.get(0).id()).get(0);
    }

    /** Whether everything is published. */
    boolean areLoaded() {
        return !loaded.isEmpty();
    }

    /** The demo's campaigns in the order in which people should see them. */
    List<CampaignId> loaded() {
        return loaded;
    }

    private Campaign openNow(Campaign campaign) {
        Instant now = clock.instant();
        return registry.campaign(campaign.id())
                .filter(stored -> stored.openRound(now).isPresent())
                .map(stored -> with(campaign, stored.rounds()))
                .orElseGet(() -> {
                    Instant opensAt = now.truncatedTo(ChronoUnit.MINUTES);
                    CollectionWindow window = new CollectionWindow(opensAt, opensAt.plus(DEMO));
                    return with(campaign, List.of(new Round(new RoundId(campaign.id(), 1), window)));
                });
    }

    private static Campaign with(Campaign campaign, List<Round> rounds) {
        return new Campaign(
                campaign.id(),
                campaign.title(),
                campaign.organ(),
                campaign.legalBasis(),
                campaign.purpose(),
                campaign.population(),
                campaign.contact(),
                campaign.questionnaire(),
                campaign.unitIds(),
                campaign.secretVersion(),
                rounds);
    }

    private void loadFolder(Path folder, UnitRegister units) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                loadFile(file, units);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Không đọc được " + folder + " | cannot be read: " + folder, e);
        }
    }

    private void loadFile(Path file, UnitRegister units) throws IOException {
        Campaign campaign;
        try (InputStream in = Files.newInputStream(file)) {
            campaign = CampaignFile.read(in, units, StarterSet.UNITS_VALID_FROM);
        }
        publishCampaign.publish(campaign);
        Path declared = file.resolveSibling(campaign.id() + ".headcounts.csv");
        if (Files.exists(declared)) {
            try (InputStream in = Files.newInputStream(declared)) {
                HeadcountFile.Outcome outcome = HeadcountCsv.load(in, campaign, units);
                if (outcome instanceof HeadcountFile.Outcome.Refused refused) {
                    throw new IllegalArgumentException(declared + ":\n" + refused.problems());
                }
                headcounts.declare(campaign.id(), ((HeadcountFile.Outcome.Loaded) outcome).headcounts());
            }
        }
    }
}
