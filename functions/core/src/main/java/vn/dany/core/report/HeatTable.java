package vn.dany.core.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.report.Overview.HeatBlock;
import vn.dany.core.report.Overview.HeatRow;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.NameOrder;
import vn.dany.core.unit.UnitGroup;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/**
 * Sets units against items: districts where there are several; else single units, by the groups that staff have put
 * together.
 */
final class HeatTable {

    private final DisclosedTally tally;
    private final UnitRegister register;
    private final List<Variable> variables;

    HeatTable(Results results, DisclosedTally tally, UnitRegister register) {
        this.tally = tally;
        this.register = register;
        this.variables = Overview.rated(results);
    }

    List<HeatBlock> of(List<UnitId> units) {
        SortedMap<AdministrativeUnit, List<UnitId>> districts = units.stream()
                .collect(Collectors.groupingBy(
                        unit -> register.parentOf(unit).orElseGet(() -> register.unit(unit)),
                        () -> new TreeMap<>(NameOrder.OF_UNITS),
                        Collectors.toList()));
        return districts.size() > 1 ? List.of(new HeatBlock("", Optional.empty(), rows(districts))) : grouped(units);
    }

    private List<HeatRow> rows(Map<AdministrativeUnit, List<UnitId>> districts) {
        return districts.entrySet().stream()
                .map(district -> row(district.getKey().fullName(), Optional.of(district.getKey()), district.getValue()))
                .toList();
    }

    private List<HeatBlock> grouped(List<UnitId> units) {
        List<HeatBlock> blocks = new ArrayList<>();
        Set<UnitId> left = new LinkedHashSet<>(units);
        for (UnitGroup group : register.groups()) {
            List<UnitId> members = group.unitIds().stream().filter(left::remove).toList();
            if (!members.isEmpty()) {
                blocks.add(new HeatBlock(
                        group.name(), Optional.of(row(group.name(), Optional.empty(), members)), single(members)));
            }
        }
        if (!left.isEmpty()) {
            blocks.add(new HeatBlock("", Optional.empty(), single(left)));
        }
        return blocks;
    }

    private List<HeatRow> single(Collection<UnitId> units) {
        return units.stream()
                .map(register::unit)
                .sorted(NameOrder.OF_UNITS)
                .map(unit -> row(unit.fullName(), Optional.of(unit), List.of(unit.id())))
                .toList();
    }

    private HeatRow row(String name, Optional<AdministrativeUnit> unit, List<UnitId> units) {
        return HeatRow.of(name, unit, tally.of(units), variables);
    }
}
