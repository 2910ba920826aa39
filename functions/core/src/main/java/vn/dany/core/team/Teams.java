package vn.dany.core.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.unit.UnitId;

/**
 * The teams of the communes that are somebody's, on one day.
 *
 * @param campaign with these communes
 * @param today in Vietnam
 * @param teams in the order of the campaign
 * @param theirsToSignOff the communes whose assignment lists they agree to
 */
public record Teams(
        Campaign campaign, LocalDate today, LocalDate day, List<TeamState> teams, Set<UnitId> theirsToSignOff) {

    public Teams {
        teams = List.copyOf(teams);
        theirsToSignOff = Set.copyOf(theirsToSignOff);
    }
}
