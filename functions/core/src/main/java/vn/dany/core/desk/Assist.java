package vn.dany.core.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.entry.Entry;
import vn.dany.core.report.UnitPace;

/**
 * What a team has on its own phone while it helps people to open the form: the codes of the unit and how many have
 * answered, and nothing of what they answer.
 *
 * @param campaign as it is in the unit
 * @param round the one that is open there, else the next one, else the last
 * @param now when this is
 * @param unit how far the unit is; numbers of responses, which are no answers
 * @param countedAt when they were counted, empty before the first count
 * @param codes the good ones, that of the unit as a whole first; empty while none hangs
 * @param minutes about how long the form takes
 * @param others the unit's other campaigns that are open or will be, in the order of the registry
 */
public record Assist(
        Campaign campaign,
        Round round,
        Instant now,
        UnitPace unit,
        Optional<Instant> countedAt,
        List<Entry> codes,
        int minutes,
        List<Campaign> others) {

    public Assist {
        codes = List.copyOf(codes);
        others = List.copyOf(others);
    }
}
