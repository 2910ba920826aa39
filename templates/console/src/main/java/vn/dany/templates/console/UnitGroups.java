package vn.dany.templates.console;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.NameOrder;
import vn.dany.core.unit.UnitRegister;

/** A campaign's units by the unit above them, both in Vietnamese order. */
final class UnitGroups {

    private UnitGroups() {}

    static SortedMap<AdministrativeUnit, List<AdministrativeUnit>> of(Campaign campaign, UnitRegister register) {
        return campaign.unitIds().stream()
                .map(register::unit)
                .sorted(NameOrder.OF_UNITS)
                .collect(Collectors.groupingBy(
                        unit -> register.parentOf(unit.id()).orElse(unit),
                        () -> new TreeMap<>(NameOrder.OF_UNITS),
                        Collectors.toList()));
    }
}
