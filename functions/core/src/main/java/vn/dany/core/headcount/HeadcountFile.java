package vn.dany.core.headcount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Headcount;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.PlanFinding;
import vn.dany.core.finding.UnitFinding;
import vn.dany.core.finding.Verdict;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/** Checks a headcount file ({@code unit_code,headcount}) against a campaign. All or nothing. */
public final class HeadcountFile {

    private HeadcountFile() {}

    /**
     * One unchecked line.
     *
     * @param line line number in the file, the header being 1
     */
    public record Line(int line, String unitCode, String headcount) {}

    /** Reads {@code lines}; unit codes mean what they meant when the campaign's first round opened. */
    public static Verdict<Map<UnitId, Integer>> load(List<Line> lines, Campaign campaign, UnitRegister register) {
        LocalDate date = LocalDate.ofInstant(campaign.rounds().get(0).window().opensAt(), CollectionWindow.ZONE);
        List<Finding> problems = new ArrayList<>();
        Map<UnitId, Integer> headcounts = new LinkedHashMap<>();
        if (lines.isEmpty()) {
            problems.add(Finding.line(1, UnitFinding.NO_FIGURES));
        }
        for (Line line : lines) {
            Optional<AdministrativeUnit> unit = register.byCode(line.unitCode(), date)
                    .filter(found -> campaign.unitIds().contains(found.id()));
            Optional<Integer> headcount = Headcount.read(line.headcount());
            if (unit.isEmpty()) {
                problems.add(Finding.line(line.line(), PlanFinding.NOT_A_UNIT_OF_IT, line.unitCode()));
            } else if (headcount.isEmpty()) {
                problems.add(Finding.line(line.line(), PlanFinding.HEADCOUNT_UNFIT, line.headcount()));
            } else if (headcounts.put(unit.get().id(), headcount.get()) != null) {
                problems.add(Finding.line(line.line(), UnitFinding.UNIT_ON_EARLIER_LINE, line.unitCode()));
            }
        }
        return problems.isEmpty() ? new Verdict.Sound<>(headcounts) : new Verdict.Refused<>(problems);
    }
}
