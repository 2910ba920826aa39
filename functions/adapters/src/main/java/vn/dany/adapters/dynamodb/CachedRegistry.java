package vn.dany.adapters.dynamodb;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.registry.RegisterVersion;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/**
 * The registry as functions see it: what was read within the last 15 seconds is not read again, so that a rush of
 * respondents costs no reads. A write goes straight through and forgets everything read, so that whoever writes sees
 * what is there; other processes see it within those 15 seconds.
 *
 * <p>Of what is not there, only unknown entry codes and places without one are remembered: anybody can ask for those. A
 * campaign's list of entries is always read; only staff ask for it. The codes of its units are on a page anybody can ask
 * for.
 */
@Singleton
public final class CachedRegistry implements Registry, RegistryWriter {

    /** More than a province has entry codes, and a few megabytes when somebody tries out codes. */
    private static final int MOST_ENTRIES = 20_000;

    private static final int MOST_OTHERS = 100;

    private final Registry registry;
    private final RegistryWriter writer;
    private final Recent<EntryCode, Optional<Entry>> entries;
    private final Recent<CampaignId, Optional<Campaign>> campaigns;
    private final Recent<Whole, List<Campaign>> allCampaigns;
    private final Recent<QuestionnaireVersion, Optional<Questionnaire>> questionnaires;
    private final Recent<Whole, Optional<RegisterVersion>> register;
    private final Recent<Place, Optional<Entry>> placements;
    private final Recent<CampaignId, Map<UnitId, EntryCode>> unitCodes;

    /** The key of what there is only one of. */
    private enum Whole {
        ONE
    }

    /** Where an entry code hangs. */
    private record Place(CampaignId campaignId, UnitId unitId, String placement) {}

    @Inject
    public CachedRegistry(DynamoDbRegistry table, Clock clock) {
        this(table, table, clock);
    }

    CachedRegistry(Registry registry, RegistryWriter writer, Clock clock) {
        this.registry = registry;
        this.writer = writer;
        Predicate<Optional<?>> found = Optional::isPresent;
        entries = new Recent<>(clock, MOST_ENTRIES, registry::entry, entry -> true);
        campaigns = new Recent<>(clock, MOST_OTHERS, registry::campaign, found::test);
        allCampaigns = new Recent<>(clock, 1, all -> registry.campaigns(), list -> true);
        questionnaires = new Recent<>(clock, MOST_OTHERS, registry::questionnaire, found::test);
        register = new Recent<>(clock, 1, newest -> registry.registerVersion(), found::test);
        placements = new Recent<>(
                clock,
                MOST_ENTRIES,
                place -> registry.entry(place.campaignId(), place.unitId(), place.placement()),
                place -> true);
        unitCodes = new Recent<>(clock, MOST_OTHERS, registry::unitCodes, codes -> true);
    }

    @Override
    public Optional<Entry> entry(EntryCode code) {
        return entries.of(code);
    }

    @Override
    public Optional<Entry> entry(CampaignId id, UnitId unitId, String placement) {
        return placements.of(new Place(id, unitId, placement));
    }

    @Override
    public Optional<Campaign> campaign(CampaignId id) {
        return campaigns.of(id);
    }

    @Override
    public List<Campaign> campaigns() {
        return allCampaigns.of(Whole.ONE);
    }

    @Override
    public Optional<Questionnaire> questionnaire(QuestionnaireVersion version) {
        return questionnaires.of(version);
    }

    @Override
    public List<QuestionnaireVersion> questionnaires() {
        return registry.questionnaires();
    }

    @Override
    public Optional<RegisterVersion> registerVersion() {
        return register.of(Whole.ONE);
    }

    @Override
    public List<Entry> entries(CampaignId id) {
        return registry.entries(id);
    }

    @Override
    public Map<UnitId, EntryCode> unitCodes(CampaignId id) {
        return unitCodes.of(id);
    }

    @Override
    public boolean publish(Questionnaire questionnaire) {
        return thenForget(() -> writer.publish(questionnaire));
    }

    @Override
    public boolean publish(UnitRegister units, int version) {
        return thenForget(() -> writer.publish(units, version));
    }

    @Override
    public void put(Campaign campaign) {
        thenForget(() -> {
            writer.put(campaign);
            return true;
        });
    }

    @Override
    public void issue(Collection<Entry> fresh) {
        thenForget(() -> {
            writer.issue(fresh);
            return true;
        });
    }

    @Override
    public Optional<Campaign> latest(CampaignId id) {
        return writer.latest(id);
    }

    @Override
    public boolean create(Campaign campaign, AuditEntry entry) {
        return thenForget(() -> writer.create(campaign, entry));
    }

    @Override
    public boolean replace(Campaign before, Campaign after, AuditEntry entry) {
        return thenForget(() -> writer.replace(before, after, entry));
    }

    @Override
    public boolean replace(Campaign before, Campaign after) {
        return thenForget(() -> writer.replace(before, after));
    }

    @Override
    public boolean issue(Entry fresh, AuditEntry entry) {
        return thenForget(() -> writer.issue(fresh, entry));
    }

    @Override
    public boolean reissue(Entry withdrawn, Entry fresh, AuditEntry entry) {
        return thenForget(() -> writer.reissue(withdrawn, fresh, entry));
    }

    @Override
    public boolean revoke(Entry withdrawn, AuditEntry entry) {
        return thenForget(() -> writer.revoke(withdrawn, entry));
    }

    /** Forgets after a failure too: the write may have been done. */
    private boolean thenForget(java.util.function.BooleanSupplier write) {
        try {
            return write.getAsBoolean();
        } finally {
            entries.forget();
            campaigns.forget();
            allCampaigns.forget();
            questionnaires.forget();
            register.forget();
            placements.forget();
            unitCodes.forget();
        }
    }
}
