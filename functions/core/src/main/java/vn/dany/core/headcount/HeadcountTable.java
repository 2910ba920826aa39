package vn.dany.core.headcount;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Headcount;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.PlanFinding;
import vn.dany.core.unit.UnitId;

/**
 * Headcounts as somebody typed them beside the names of units.
 *
 * @param declared what was typed
 * @param emptied units whose field was left empty
 * @param problems what is no headcount, by unit; then nothing is to be changed
 */
public record HeadcountTable(Map<UnitId, Integer> declared, Set<UnitId> emptied, Map<UnitId, Finding> problems) {

    /** Reads {@code typed}; units that are not of the campaign are passed over. */
    public static HeadcountTable read(Map<UnitId, String> typed, Campaign campaign) {
        Map<UnitId, Integer> declared = new LinkedHashMap<>();
        Set<UnitId> emptied = new LinkedHashSet<>();
        Map<UnitId, Finding> problems = new LinkedHashMap<>();
        for (UnitId unit : campaign.unitIds()) {
            String text = typed.getOrDefault(unit, "").strip();
            Optional<Integer> headcount = Headcount.read(text);
            if (text.isEmpty() && typed.containsKey(unit)) {
                emptied.add(unit);
            } else if (headcount.isPresent()) {
                declared.put(unit, headcount.get());
            } else if (!text.isEmpty()) {
                problems.put(unit, Finding.at(unit.value(), PlanFinding.HEADCOUNT_TYPED_UNFIT, text));
            }
        }
        return new HeadcountTable(declared, emptied, problems);
    }
}
