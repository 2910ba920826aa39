package vn.dany.core.registry;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.staff.InMemoryAuditLog;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/** What the province has set up, in maps. Changes are in force at once. */
public final class InMemoryRegistry implements Registry, RegistryWriter {

    public final InMemoryAuditLog auditLog = new InMemoryAuditLog();

    private final Map<String, EntryCode> current = new HashMap<>();
    private final Map<EntryCode, Entry> entries = new TreeMap<>();
    private final Map<CampaignId, Campaign> campaigns = new TreeMap<>();
    private final Map<QuestionnaireVersion, Questionnaire> questionnaires = new TreeMap<>(
            Comparator.comparing(QuestionnaireVersion::questionnaireId).thenComparing(QuestionnaireVersion::number));
    private final TreeMap<Integer, UnitRegister> registers = new TreeMap<>();

    @Override
    public synchronized Optional<Entry> entry(EntryCode code) {
        return Optional.ofNullable(entries.get(code));
    }

    @Override
    public synchronized Optional<Campaign> campaign(CampaignId id) {
        return Optional.ofNullable(campaigns.get(id));
    }

    @Override
    public synchronized List<Campaign> campaigns() {
        return List.copyOf(campaigns.values());
    }

    @Override
    public synchronized Optional<Questionnaire> questionnaire(QuestionnaireVersion version) {
        return Optional.ofNullable(questionnaires.get(version));
    }

    @Override
    public synchronized List<QuestionnaireVersion> questionnaires() {
        return List.copyOf(questionnaires.keySet());
    }

    @Override
    public synchronized Optional<RegisterVersion> registerVersion() {
        return Optional.ofNullable(registers.lastEntry())
                .map(newest -> new RegisterVersion(newest.getKey(), newest.getValue()));
    }

    @Override
    public synchronized Optional<Entry> entry(CampaignId id, UnitId unitId, String placement) {
        return entries(id).stream()
                .filter(entry ->
                        entry.unitId().equals(unitId) && entry.placement().equals(placement))
                .findFirst();
    }

    @Override
    public synchronized List<Entry> entries(CampaignId id) {
        return entries.values().stream()
                .filter(entry -> entry.campaignId().equals(id))
                .toList();
    }

    @Override
    public synchronized boolean publish(Questionnaire questionnaire) {
        return questionnaires.putIfAbsent(questionnaire.version(), questionnaire) == null;
    }

    @Override
    public synchronized boolean publish(UnitRegister register, int version) {
        return registers.putIfAbsent(version, register) == null;
    }

    @Override
    public synchronized void put(Campaign campaign) {
        campaigns.put(campaign.id(), campaign);
    }

    @Override
    public synchronized void issue(Collection<Entry> fresh) {
        for (Entry entry : fresh) {
            boolean served = entries(entry.campaignId()).stream()
                    .anyMatch(known -> known.unitId().equals(entry.unitId())
                            && known.placement().equals(entry.placement()));
            if (!served) {
                entries.put(entry.code(), entry);
                current.put(entry.unitId() + "#" + entry.placement() + "#" + entry.campaignId(), entry.code());
            }
        }
    }

    @Override
    public synchronized Optional<Campaign> latest(CampaignId id) {
        return campaign(id);
    }

    @Override
    public synchronized boolean create(Campaign campaign, AuditEntry entry) {
        return noting(entry, campaigns.putIfAbsent(campaign.id(), campaign) == null);
    }

    @Override
    public synchronized boolean replace(Campaign before, Campaign after, AuditEntry entry) {
        return noting(entry, replace(before, after));
    }

    @Override
    public synchronized boolean replace(Campaign before, Campaign after) {
        return campaigns.replace(before.id(), before, after);
    }

    @Override
    public synchronized boolean issue(Entry fresh, AuditEntry entry) {
        int known = entries.size();
        issue(List.of(fresh));
        return noting(entry, entries.size() > known);
    }

    @Override
    public synchronized boolean reissue(Entry withdrawn, Entry fresh, AuditEntry entry) {
        if (!isCurrent(withdrawn)) {
            return false;
        }
        entries.put(withdrawn.code(), withdrawn);
        entries.put(fresh.code(), fresh);
        current.put(fresh.unitId() + "#" + fresh.placement() + "#" + fresh.campaignId(), fresh.code());
        return noting(entry, true);
    }

    @Override
    public synchronized boolean revoke(Entry withdrawn, AuditEntry entry) {
        Entry known = entries.get(withdrawn.code());
        boolean good = isCurrent(withdrawn) && known != null && !known.isRevoked();
        if (good) {
            entries.put(withdrawn.code(), withdrawn);
        }
        return noting(entry, good);
    }

    private boolean isCurrent(Entry entry) {
        return entry.code().equals(current.get(entry.unitId() + "#" + entry.placement() + "#" + entry.campaignId()));
    }

    private boolean noting(AuditEntry entry, boolean done) {
        if (done) {
            auditLog.append(entry);
        }
        return done;
    }
}
