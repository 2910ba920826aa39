package vn.dany.core.campaign;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.PlanFinding;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitLevel;
import vn.dany.core.unit.UnitRegister;

/** The units a plan names by official code, as the register has them on one day. */
final class PlannedUnits {

    private final UnitRegister register;
    private final LocalDate date;
    private final List<UnitId> communes;

    PlannedUnits(UnitRegister register, LocalDate date) {
        this.register = register;
        this.date = date;
        this.communes = register.at(date, UnitLevel.COMMUNE).stream()
                .map(AdministrativeUnit::id)
                .toList();
    }

    /** The communes behind {@code codes}, in the order of the register. */
    List<UnitId> chosen(List<String> codes, List<Finding> problems) {
        if (codes.isEmpty()) {
            problems.add(Finding.at("units", PlanFinding.NO_UNIT));
            return List.of();
        }
        if (codes.equals(List.of(CampaignPlan.ALL))) {
            if (communes.isEmpty()) {
                problems.add(Finding.at("units", PlanFinding.NO_COMMUNES_THEN, date));
            }
            return communes;
        }
        Set<String> seen = new HashSet<>();
        Set<UnitId> chosen = new LinkedHashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i).strip();
            String field = codes.size() == 1 ? "units" : "units[" + i + "]";
            if (!seen.add(code)) {
                problems.add(Finding.at(field, PlanFinding.UNIT_TWICE, code));
            } else {
                chosen.addAll(within(code, field, problems));
            }
        }
        return communes.stream().filter(chosen::contains).toList();
    }

    /** The unit that carries {@code code}, if it is one of {@code unitIds}. */
    Optional<UnitId> one(String code, String field, List<UnitId> unitIds, List<Finding> problems) {
        Optional<UnitId> unit =
                register.byCode(code, date).map(AdministrativeUnit::id).filter(unitIds::contains);
        if (unit.isEmpty()) {
            problems.add(Finding.at(field, PlanFinding.NOT_A_UNIT_OF_IT, code));
        }
        return unit;
    }

    /** The declared headcounts by unit. */
    Map<UnitId, Integer> headcounts(Map<String, String> declared, List<UnitId> unitIds, List<Finding> problems) {
        Map<UnitId, Integer> headcounts = new LinkedHashMap<>();
        declared.forEach((code, headcount) -> {
            String field = "headcounts." + code;
            Optional<UnitId> unit = one(code, field, unitIds, problems);
            Optional<Integer> people = Headcount.read(headcount);
            if (people.isEmpty()) {
                problems.add(Finding.at(field, PlanFinding.HEADCOUNT_UNFIT, headcount));
            } else {
                unit.ifPresent(id -> headcounts.put(id, people.get()));
            }
        });
        return headcounts;
    }

    private List<UnitId> within(String code, String field, List<Finding> problems) {
        Optional<AdministrativeUnit> unit = register.byCode(code, date);
        if (unit.isEmpty()) {
            problems.add(Finding.at(field, PlanFinding.NO_UNIT_OF_THIS_CODE, code, date));
            return List.of();
        }
        List<UnitId> within = communes.stream()
                .filter(commune -> register.isWithin(commune, unit.get().id()))
                .toList();
        if (within.isEmpty()) {
            problems.add(Finding.at(field, PlanFinding.NO_COMMUNES_WITHIN, code));
        }
        return within;
    }
}
