package vn.dany.core.entrance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.unit.AdministrativeUnit;

/**
 * A campaign as the public sees it.
 *
 * @param at when this was so
 * @param districts the units that were asked for, below the unit above them; each in the order of the register
 * @param query the name that was searched for, empty for all
 */
public record CampaignOverview(
        Campaign campaign, Questionnaire questionnaire, Instant at, List<District> districts, String query) {

    /** A unit and the surveyed ones below it. */
    public record District(AdministrativeUnit head, List<Door> doors) {}

    /**
     * A surveyed unit.
     *
     * @param code its good code; empty while it was withdrawn and none given in its place
     */
    public record Door(AdministrativeUnit unit, Optional<EntryCode> code) {}

    /** How many units are shown. */
    public int shown() {
        return districts.stream().mapToInt(district -> district.doors().size()).sum();
    }
}
