package vn.dany.core.entry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.unit.UnitId;

/**
 * A place where no good code hangs any more, because it was withdrawn and none given in its stead.
 *
 * @param placement {@link Entry#WHOLE_UNIT} for the unit's own code
 * @param wholeUnit whether the unit has no good code at any place: nobody there can answer
 */
public record MissingCode(UnitId unitId, String placement, boolean wholeUnit) {

    /** Every such place of {@code campaign}, in the order of its units. */
    public static List<MissingCode> in(Campaign campaign, List<Entry> entries) {
        List<MissingCode> missing = new ArrayList<>();
        for (UnitId unit : campaign.unitIds()) {
            List<Entry> own = entries.stream()
                    .filter(entry -> entry.unitId().equals(unit) && !entry.isForPaper())
                    .toList();
            boolean none = own.stream().allMatch(Entry::isRevoked);
            Set<String> places = new LinkedHashSet<>();
            if (own.isEmpty()) {
                places.add(Entry.WHOLE_UNIT);
            }
            own.forEach(entry -> places.add(entry.placement()));
            own.stream().filter(entry -> !entry.isRevoked()).forEach(entry -> places.remove(entry.placement()));
            places.forEach(place -> missing.add(new MissingCode(unit, place, none)));
        }
        return List.copyOf(missing);
    }
}
