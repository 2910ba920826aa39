package vn.dany.core.report;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.disclosure.IntegrityFlag;
import vn.dany.core.disclosure.PaperShare;
import vn.dany.core.unit.UnitId;

/**
 * How far a round is.
 *
 * @param countedAt time of the last count, empty before the first
 * @param campaign with the units of whoever looks, as all the rest
 * @param whole all these units together, under the smallest unit that contains them all
 * @param groups the districts with their communes; in a two-level tree one group for the province
 * @param fromPaper how many of a unit's responses were filled in on paper, where that is told
 * @param flags doubts about units, with the count at which each came up, or the last one where it goes by what is shown
 */
public record Progress(
        Campaign campaign,
        Round round,
        Optional<Instant> countedAt,
        UnitProgress whole,
        List<Group> groups,
        SortedMap<UnitId, PaperShare> fromPaper,
        SortedMap<UnitId, SortedMap<IntegrityFlag, Instant>> flags) {

    public Progress {
        groups = List.copyOf(groups);
        fromPaper = Collections.unmodifiableSortedMap(new TreeMap<>(fromPaper));
        flags = Collections.unmodifiableSortedMap(new TreeMap<>(flags));
    }

    /** Every unit. */
    public List<UnitProgress> units() {
        return groups.stream().flatMap(group -> group.units().stream()).toList();
    }

    /** How many were filled in on paper at least, in all units of which that is told. */
    public long sheets() {
        return fromPaper.values().stream().mapToLong(PaperShare::sheets).sum();
    }

    /** A unit and the surveyed units below it. */
    public record Group(UnitProgress head, List<UnitProgress> units) {

        /** How many of its units have no response yet. */
        public long silent() {
            return units.stream().filter(unit -> unit.responses() == 0).count();
        }
    }
}
