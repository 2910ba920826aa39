package vn.dany.core.entrance;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.unit.UnitId;

/** Draws entry codes: for a whole campaign, keeping those already printed, or one at a time. */
public final class IssueEntryCodes {

    private final Registry registry;
    private final RegistryWriter writer;
    private final SecureRandom random;

    public IssueEntryCodes(Registry registry, RegistryWriter writer, SecureRandom random) {
        this.registry = registry;
        this.writer = writer;
        this.random = random;
    }

    /**
     * Gives each unit where no code hangs one for the whole unit, and each further placement one of its own.
     *
     * @param placements the further placements, by unit
     */
    public void issue(Campaign campaign, Map<UnitId, List<String>> placements) {
        List<Entry> known = registry.entries(campaign.id());
        Set<UnitId> served = known.stream()
                .filter(entry -> !entry.isForPaper())
                .map(Entry::unitId)
                .collect(Collectors.toSet());
        Set<EntryCode> drawn = new HashSet<>();
        List<Entry> fresh = new ArrayList<>();
        for (UnitId unitId : campaign.unitIds()) {
            if (!served.contains(unitId)) {
                fresh.add(new Entry(unused(drawn), campaign.id(), unitId, Entry.WHOLE_UNIT, null));
            }
        }
        placements.forEach((unitId, names) -> names.stream()
                .filter(name -> known.stream()
                        .noneMatch(entry -> entry.unitId().equals(unitId)
                                && entry.placement().equals(name)))
                .forEach(name -> fresh.add(new Entry(unused(drawn), campaign.id(), unitId, name, null))));
        writer.issue(fresh);
    }

    /** A code nobody has. */
    public EntryCode unused() {
        return unused(new HashSet<>());
    }

    private EntryCode unused(Set<EntryCode> drawn) {
        EntryCode code = EntryCode.draw(random);
        while (!drawn.add(code) || registry.entry(code).isPresent()) {
            code = EntryCode.draw(random);
        }
        return code;
    }
}
