package vn.dany.core.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.Conversion;

/**
 * What a round answered, by the boundaries of another day than the one it was asked on. The responses of all lines
 * together are those of the round.
 *
 * @param on the day whose boundaries are shown
 * @param lines the units of that day that hold responses
 * @param undivided the units whose responses belong to no single unit of that day
 */
public record ConvertedResults(
        Campaign campaign,
        Round round,
        LocalDate on,
        Optional<Instant> countedAt,
        long responses,
        List<Line> lines,
        List<Undivided> undivided) {

    /**
     * A unit of that day.
     *
     * @param from the surveyed units that are in it
     */
    public record Line(AdministrativeUnit unit, long responses, List<AdministrativeUnit> from) {}

    /** A surveyed unit whose responses stay as they were counted. */
    public record Undivided(AdministrativeUnit unit, long responses, Conversion.Reason reason) {}
}
