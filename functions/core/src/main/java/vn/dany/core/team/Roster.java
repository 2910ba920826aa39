package vn.dany.core.team;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.unit.UnitId;

/**
 * The assignment list of a commune's team, with its shifts.
 *
 * @param signedOff that the district agreed to this very list; a change of it needs another yes
 */
public record Roster(CampaignId campaignId, UnitId unitId, List<Duty> duties, Saved saved, Optional<SignOff> signedOff)
        implements Written<Roster> {

    /** The district's yes. */
    public record SignOff(Instant at, String by) {}

    public Roster {
        duties = List.copyOf(duties);
    }

    /** The same list, agreed to. */
    Roster signedOff(Instant at, String by) {
        Saved next = new Saved(saved.version() + 1, saved.at(), saved.by(), saved.expiresAt());
        return new Roster(campaignId, unitId, duties, next, Optional.of(new SignOff(at, by)));
    }

    @Override
    public boolean saysTheSameAs(Roster other) {
        return duties.equals(other.duties);
    }
}
