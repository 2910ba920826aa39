package vn.dany.core.entrance;

import java.util.Optional;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.registry.Registry;
import vn.dany.core.unit.UnitRegister;

/** Follows an entry code to its campaign, unit and questionnaire. */
public final class FindEntrance {

    private final Registry registry;

    public FindEntrance(Registry registry) {
        this.registry = registry;
    }

    /**
     * The entrance behind a code. Its campaign is the one its unit sees, so that no window of all
     * units is taken for the unit's own.
     *
     * @throws ProblemException with EntryCodeUnknown, EntryCodeRevoked or StoreUnavailable
     */
    public Entrance find(EntryCode code) {
        Entry entry = issued(code);
        if (entry.isRevoked()) {
            throw new ProblemException(
                    Problem.entryCodeRevoked(entry.campaignId().value()));
        }
        return entrance(entry);
    }

    /**
     * The same for what was begun before: sending a form, showing a receipt. A code that was withdrawn meanwhile leads
     * there too; whether the form was opened in time is for its key to prove.
     *
     * @throws ProblemException with EntryCodeUnknown or StoreUnavailable
     */
    public Entrance findOpened(EntryCode code) {
        return entrance(issued(code));
    }

    /** The entrance by the good code that hangs where that of {@code entrance} hung; empty if there is none any more. */
    public Optional<Entrance> inUse(Entrance entrance) {
        Entry entry = entrance.entry();
        return entry.isRevoked()
                ? registry.entry(entry.campaignId(), entry.unitId(), entry.placement())
                        .filter(there -> !there.isRevoked())
                        .map(this::entrance)
                : Optional.of(entrance);
    }

    /** The entrance behind a code, empty for one that nobody issued or that was withdrawn. */
    public Optional<Entrance> known(EntryCode code) {
        return registry.entry(code).filter(entry -> !entry.isRevoked()).map(this::entrance);
    }

    private Entry issued(EntryCode code) {
        return registry.entry(code)
                .orElseThrow(() -> new ProblemException(Problem.of(Problem.Code.ENTRY_CODE_UNKNOWN)));
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
