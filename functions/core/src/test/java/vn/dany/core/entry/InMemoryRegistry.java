package vn.dany.core.entry;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/** What the province has set up, in maps. Changes are in force at once. */
public final class InMemoryRegistry implements Registry, RegistryWriter {

    private final Map<EntryCode, Entry> entries = new TreeMap<>();
    private final Map<CampaignId, Campaign> campaigns = new TreeMap<>();
    private final Map<QuestionnaireVersion, Questionnaire> questionnaires =
            new TreeMap<>(Comparator.comparing(QuestionnaireVersion::toString));
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
            }
        }
    }
}
