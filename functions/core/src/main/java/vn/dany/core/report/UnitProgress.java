package vn.dany.core.report;

import java.util.OptionalInt;
import vn.dany.core.unit.AdministrativeUnit;

/**
 * How far a unit is.
 *
 * @param responses responses received
 * @param headcount declared headcount; for a unit with others below it, only if all of them declared one
 */
public record UnitProgress(AdministrativeUnit unit, long responses, OptionalInt headcount) {

    /** Response rate in basis points, where a headcount is declared. */
    public OptionalInt responseRate() {
        return headcount.isEmpty() ? OptionalInt.empty() : Rate.of(responses, headcount.getAsInt());
    }
}
