package vn.dany.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.Succession;
import vn.dany.core.unit.UnitId;

/** What a reform makes of the units of the sample province. */
public final class SampleReform {

    private SampleReform() {}

    /** All units, of which {@code ended} are no more from {@code on}; for more to be added. */
    public static List<AdministrativeUnit> ending(LocalDate on, UnitId... ended) {
        List<AdministrativeUnit> units = new ArrayList<>();
        for (AdministrativeUnit unit : Samples.register().all()) {
            units.add(
                    List.of(ended).contains(unit.id())
                            ? new AdministrativeUnit(
                                    unit.id(),
                                    unit.code(),
                                    unit.name(),
                                    unit.type(),
                                    unit.level(),
                                    unit.parentId(),
                                    unit.validFrom(),
                                    on)
                            : unit);
        }
        return units;
    }

    /** What took over from a unit on {@code on}. */
    public static Succession edge(UnitId from, UnitId to, LocalDate on, Succession.Kind kind) {
        return new Succession(from, to, on, kind, "NQ", "");
    }
}
