package vn.dany.core.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.FieldProblem;
import vn.dany.core.unit.UnitId;

/**
 * Headcounts as somebody typed them beside the names of units.
 *
 * @param declared what was typed
 * @param emptied units whose field was left empty
 * @param problems what is no headcount, by unit; then nothing is to be changed
 */
public record HeadcountTable(Map<UnitId, Integer> declared, Set<UnitId> emptied, Map<UnitId, FieldProblem> problems) {

    /** Plain, or with the points or spaces people set between thousands. */
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}|\\d{1,3}[. \u00a0]\\d{3}");

    /** Reads {@code typed}; units that are not of the campaign are passed over. */
    public static HeadcountTable read(Map<UnitId, String> typed, Campaign campaign) {
        Map<UnitId, Integer> declared = new LinkedHashMap<>();
        Set<UnitId> emptied = new LinkedHashSet<>();
        Map<UnitId, FieldProblem> problems = new LinkedHashMap<>();
        for (UnitId unit : campaign.unitIds()) {
            String text = typed.getOrDefault(unit, "").strip();
            if (text.isEmpty() && typed.containsKey(unit)) {
                emptied.add(unit);
            } else if (COUNT.matcher(text).matches()) {
                declared.put(unit, Integer.parseInt(text.replaceAll("\\D", "")));
            } else if (!text.isEmpty()) {
                problems.put(
                        unit,
                        new FieldProblem(
                                unit.value(),
                                "hãy ghi số nguyên từ 0 đến 999999, ở đây là “" + text + "”",
                                "write a whole number from 0 to 999999, here it is “" + text + "”"));
            }
        }
        return new HeadcountTable(declared, emptied, problems);
    }
}
