package vn.dany.local;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dany.adapters.SecretsConfig;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CampaignPlan;
import vn.dany.core.campaign.CampaignState;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.PlanCheck;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.entrance.IssueEntryCodes;
import vn.dany.core.entry.Entry;
import vn.dany.core.finding.FileFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.Verdict;
import vn.dany.core.headcount.Headcounts;
import vn.dany.core.order.OrderKit;
import vn.dany.core.photo.Photo;
import vn.dany.core.publish.PlanOf;
import vn.dany.core.publish.PublishCampaign;
import vn.dany.core.publish.PublishPlan;
import vn.dany.core.publish.PublishQuestionnaire;
import vn.dany.core.publish.ReadWorkbook;
import vn.dany.core.publish.TypedSettings;
import vn.dany.core.publish.WrittenPicture;
import vn.dany.core.questionnaire.Picture;
import vn.dany.core.registry.PictureStore;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.staff.DeclareHeadcounts;
import vn.dany.core.unit.UnitRegister;
import vn.dany.formats.files.CampaignFile;
import vn.dany.formats.files.HeadcountCsv;
import vn.dany.formats.files.StarterSet;
import vn.dany.formats.xlsform.XlsFormReader;
import vn.dany.stack.Sentence;
import vn.dany.templates.FindingWords;
import vn.dany.templates.Language;

/** Publishes the shipped units, questionnaires and demo, and the campaign files somebody points to. */
@Singleton
class LoadCampaigns {

    /** How long the demo is open when the clock is right: its own windows are of 2024. */
    private static final Duration DEMO = Duration.ofDays(30);

    /** Who loads files, on the audit log. */
    private static final String BY = "local.campaigns";

    private final LocalSettings settings;
    private final Registry registry;
    private final RegistryWriter writer;
    private final PublishQuestionnaire publishQuestionnaire;
    private final PublishCampaign publishCampaign;
    private final IssueEntryCodes codes;
    private final OrderKit orderKit;
    private final Headcounts headcounts;
    private final DeclareHeadcounts declareHeadcounts;
    private final SecretsConfig secrets;
    private final PictureStore pictures;
    private final Clock clock;
    private volatile List<CampaignId> loaded = List.of();

    /** A file that is not taken; the message lists everything wrong in it. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(Path file, List<Finding> problems) {
            super(problems.stream()
                    .map(problem ->
                            FindingWords.placed(problem, Language.VI) + " / " + FindingWords.of(problem, Language.EN))
                    .collect(Collectors.joining("\n  ", Sentence.of(Refused.class, "notTaken", file) + "\n  ", "")));
        }
    }

    LoadCampaigns(
            LocalSettings settings,
            Registry registry,
            RegistryWriter writer,
            PublishQuestionnaire publishQuestionnaire,
            IssueEntryCodes codes,
            OrderKit orderKit,
            Headcounts headcounts,
            DeclareHeadcounts declareHeadcounts,
            SecretsConfig secrets,
            PictureStore pictures,
            Clock clock,
            SecureRandom random) {
        this.settings = settings;
        this.registry = registry;
        this.writer = writer;
        this.publishQuestionnaire = publishQuestionnaire;
        this.publishCampaign = new PublishCampaign(registry, writer, random);
        this.codes = codes;
        this.orderKit = orderKit;
        this.headcounts = headcounts;
        this.declareHeadcounts = declareHeadcounts;
        this.secrets = secrets;
        this.pictures = pictures;
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
        // What staff changed meanwhile stays: a version is never replaced.
        StarterSet.questionnaires().forEach(publishQuestionnaire::publish);
        List<Campaign> demo = StarterSet.campaigns(units);
        demo.forEach(
                campaign -> publishCampaign.publish(settings.now().isPresent() ? kept(campaign) : openNow(campaign)));
        settings.campaigns().ifPresent(folder -> loadFolder(folder, units));
        loaded = demo.stream().map(Campaign::id).toList();
        // The other kits of the demo are printed when somebody asks for them: each takes a processor half a minute.
        orderKit.order(loaded.get(0));
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

    /** With the windows as staff changed them, if they are changes of these. */
    private Campaign kept(Campaign campaign) {
        return registry.campaign(campaign.id())
                .filter(stored -> stored.rounds()
                        .get(0)
                        .firstOpensAt()
                        .equals(campaign.rounds().get(0).firstOpensAt()))
                .map(stored -> campaign.with(stored.rounds(), stored.trial()))
                .orElse(campaign);
    }

    private Campaign openNow(Campaign campaign) {
        Instant now = clock.instant();
        return registry.campaign(campaign.id())
                .filter(stored -> stored.state(now) == CampaignState.OPEN)
                .map(stored -> campaign.with(stored.rounds(), stored.trial()))
                .orElseGet(() -> {
                    Instant opensAt = now.truncatedTo(ChronoUnit.MINUTES);
                    CollectionWindow window = new CollectionWindow(opensAt, opensAt.plus(DEMO));
                    return campaign.with(List.of(new Round(new RoundId(campaign.id(), 1), window)), Optional.empty());
                });
    }

    /** Questionnaires first, for the campaigns may ask them. */
    private void loadFolder(Path folder, UnitRegister units) {
        try {
            for (Path file : filesIn(folder, ".xlsx")) {
                loadQuestionnaire(file);
            }
            for (Path file : filesIn(folder, ".yaml")) {
                loadFile(file, units);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    Sentence.of(LoadCampaigns.class, "unreadable", folder).toString(), e);
        }
    }

    private static List<Path> filesIn(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private void loadQuestionnaire(Path file) throws IOException {
        if (Files.size(file) > XlsFormReader.MAX_BYTES) {
            throw new Refused(file, List.of(Finding.at("", FileFinding.TOO_LARGE, "2 MB")));
        }
        ReadWorkbook read = sound(
                file,
                XlsFormReader.readWithNotices(
                        Files.readAllBytes(file), TypedSettings.NONE, name -> pictureBeside(file, name)));
        List<Finding> problems =
                read.missing().isEmpty() ? publishQuestionnaire.publish(read.questionnaire()) : read.missing();
        if (!problems.isEmpty()) {
            throw new Refused(file, problems);
        }
    }

    /** The picture of that name in the folder of {@code workbook}, which is kept. */
    private Optional<Picture> pictureBeside(Path workbook, String name) {
        Path file = workbook.resolveSibling(name);
        try {
            return Files.exists(file) && Files.size(file) <= Photo.MAX_BYTES
                    ? WrittenPicture.of(name, Files.readAllBytes(file)).map(written -> {
                        pictures.keep(written.picture().file(), written.bytes());
                        return written.picture();
                    })
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    Sentence.of(LoadCampaigns.class, "unreadable", file).toString(), e);
        }
    }

    private void loadFile(Path file, UnitRegister units) throws IOException {
        CampaignPlan plan = sound(file, CampaignFile.load(Files.readAllBytes(file)));
        PublishPlan publishPlan =
                new PublishPlan(registry, writer, codes, declareHeadcounts, secrets.newest(), publishingClock(plan));
        loadHeadcounts(file, sound(file, publishPlan.publish(asStored(plan), BY)), units);
    }

    private static <T> T sound(Path file, Verdict<T> verdict) {
        return verdict.sound().orElseThrow(() -> new Refused(file, verdict.problems()));
    }

    /** Who sets the clock to a day in the past has published before it: then no window counts as past. */
    private Clock publishingClock(CampaignPlan plan) {
        Instant earliest = plan.rounds().stream()
                .flatMap(times -> PlanCheck.time(times.opensAt()).stream())
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
        Instant now = clock.instant();
        return settings.now().isPresent() && earliest.isBefore(now) ? Clock.fixed(earliest, ZoneOffset.UTC) : clock;
    }

    /** After a restart windows that staff have changed meanwhile stay changed. */
    private CampaignPlan asStored(CampaignPlan plan) {
        return registry.campaigns().stream()
                .filter(stored -> stored.id().value().equals(plan.id())
                        && stored.rounds().size() == plan.rounds().size())
                .findFirst()
                .map(stored -> plan.with(
                        stored.rounds().stream().map(PlanOf::times).toList(),
                        stored.trial().map(PlanOf::times)))
                .orElse(plan);
    }

    private void loadHeadcounts(Path file, Campaign campaign, UnitRegister units) throws IOException {
        Path declared = file.resolveSibling(campaign.id() + ".headcounts.csv");
        if (Files.exists(declared)) {
            headcounts.declare(
                    campaign.id(), sound(declared, HeadcountCsv.load(Files.readAllBytes(declared), campaign, units)));
        }
    }
}
