package vn.dany.core.entrance;

import java.util.List;
import vn.dany.core.unit.AdministrativeUnit;

/**
 * A unit that a printed code still names and that is no more.
 *
 * @param former the unit the code was issued for
 * @param now the units that took over from it; several if it was split
 */
public record Superseded(AdministrativeUnit former, List<AdministrativeUnit> now) {

    public Superseded {
        now = List.copyOf(now);
    }
}
