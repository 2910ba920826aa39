package vn.dany.core.entry;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.unit.UnitId;

/** Stores a campaign and gives each of its units an entry code. Publishing again keeps the codes already printed. */
@Singleton
public final class PublishCampaign {

    private final Registry registry;
    private final RegistryWriter writer;
    private final SecureRandom random;

    @Inject
    public PublishCampaign(Registry registry, RegistryWriter writer, SecureRandom random) {
        this.registry = registry;
        this.writer = writer;
        this.random = random;
    }

    /** Publishes {@code campaign}; its questionnaire and register must be stored already. */
    public void publish(Campaign campaign) {
        if (registry.questionnaire(campaign.questionnaire()).isEmpty()) {
            throw new IllegalStateException("no questionnaire " + campaign.questionnaire());
        }
        Set<UnitId> served =
                registry.entries(campaign.id()).stream().map(Entry::unitId).collect(Collectors.toSet());
        Set<EntryCode> drawn = new HashSet<>();
        List<Entry> fresh = campaign.unitIds().stream()
                .filter(unitId -> !served.contains(unitId))
                .map(unitId -> new Entry(unused(drawn), campaign.id(), unitId, Entry.WHOLE_UNIT, null))
                .toList();
        writer.issue(fresh);
        writer.put(campaign);
    }

    private EntryCode unused(Set<EntryCode> drawn) {
        EntryCode code = EntryCode.draw(random);
        while (!drawn.add(code) || registry.entry(code).isPresent()) {
            code = EntryCode.draw(random);
        }
        return code;
    }
}
