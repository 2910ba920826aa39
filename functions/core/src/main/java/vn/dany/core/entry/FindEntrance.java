package vn.dany.core.entry;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.unit.UnitRegister;

/** Follows an entry code to its campaign, unit and questionnaire. */
@Singleton
public final class FindEntrance {

    private final Registry registry;

    @Inject
    public FindEntrance(Registry registry) {
        this.registry = registry;
    }

    /**
     * The entrance behind what was typed or scanned. Its campaign is the one its unit sees, so that no window of all
     * units is taken for the unit's own.
     *
     * @throws ProblemException with EntryCodeMistyped, EntryCodeUnknown, EntryCodeRevoked or StoreUnavailable
     */
    public Entrance find(String typedCode) {
        EntryCode code =
                EntryCode.parse(typedCode).orElseThrow(() -> new ProblemException(new Problem.EntryCodeMistyped()));
        Entry entry = registry.entry(code).orElseThrow(() -> new ProblemException(new Problem.EntryCodeUnknown()));
        if (entry.isRevoked()) {
            throw new ProblemException(
                    new Problem.EntryCodeRevoked(entry.campaignId().value()));
        }
        return entrance(entry);
    }

    /** The entrance behind a code, empty for one that nobody issued or that was withdrawn. */
    public Optional<Entrance> known(EntryCode code) {
        return registry.entry(code).filter(entry -> !entry.isRevoked()).map(this::entrance);
    }

    private Entrance entrance(Entry entry) {
        Campaign campaign = required(registry.campaign(entry.campaignId()), "campaign");
        UnitRegister register = required(registry.register(), "register");
        return new Entrance(
                entry,
                campaign.seenBy(entry.unitId()),
                required(registry.questionnaire(campaign.questionnaire()), "questionnaire"),
                required(register.find(entry.unitId()), "unit"),
                register.parentOf(entry.unitId()));
    }

    private static <T> T required(Optional<T> found, String what) {
        return found.orElseThrow(() -> new IllegalStateException("an entry code leads to no " + what));
    }
}
