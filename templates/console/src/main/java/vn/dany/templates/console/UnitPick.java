package vn.dany.templates.console;

import java.util.ArrayList;
import java.util.List;
import vn.dany.core.finding.ChangeFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.unit.NameOrder;
import vn.dany.core.unit.SearchText;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;
import vn.dany.core.unit.UnitSearch;

/**
 * A field to pick a unit by its name: typed, with or without tone marks, or chosen from what the browser proposes. A name
 * that fits several units comes back with those to choose from.
 *
 * @param choices what the name that was typed may mean, if that is more than one unit
 */
public record UnitPick(String typed, List<Option> choices, List<Option> all) {

    /** A unit with the one above it, and the same without tone marks. */
    public record Option(String id, String label, String plain) {}

    /** The field over {@code units}, with the choice that {@code problems} ask for. */
    static UnitPick of(String typed, List<Finding> problems, List<UnitId> units, UnitRegister register) {
        List<UnitId> choices = problems.stream().anyMatch(problem -> problem.code() == ChangeFinding.SEVERAL_UNITS_FIT)
                ? UnitSearch.find(typed, units, register)
                : List.of();
        List<UnitId> sorted = new ArrayList<>(units);
        sorted.sort((a, b) -> NameOrder.OF_UNITS.compare(register.unit(a), register.unit(b)));
        return new UnitPick(typed, options(choices, register), options(sorted, register));
    }

    private static List<Option> options(List<UnitId> units, UnitRegister register) {
        return units.stream()
                .map(unit -> {
                    String label = register.nameWithParent(unit);
                    return new Option(unit.value(), label, SearchText.fold(label));
                })
                .toList();
    }
}
