package vn.dany.core.team;

import java.time.LocalDate;
import java.util.List;
import vn.dany.core.campaign.Campaign;

/**
 * The teams of the communes that are somebody's, on one day.
 *
 * @param campaign with these communes
 * @param today in Vietnam
 * @param teams in the order of the campaign
 * @param maySignOff whether they agree to assignment lists
 */
public record Teams(Campaign campaign, LocalDate today, LocalDate day, List<TeamState> teams, boolean maySignOff) {

    public Teams {
        teams = List.copyOf(teams);
    }
}
