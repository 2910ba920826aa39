package vn.dany.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.finding.ChangeFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;
import vn.dany.core.unit.UnitSearch;
import vn.dany.web.FormBody;

/**
 * The unit somebody picked by its name.
 *
 * @param unit the one that is meant; empty where there is a problem
 * @param choices those that may be meant, if they are several
 */
record UnitAnswer(String typed, Optional<UnitId> unit, List<UnitId> choices, List<Finding> problems) {

    /** What the fields {@code unit}, a name, and {@code unitId}, one of several that fit it, say. */
    static UnitAnswer read(Map<String, List<String>> form, Campaign campaign, UnitRegister register) {
        String typed = FormBody.one(form, "unit");
        String chosen = FormBody.one(form, "unitId");
        List<UnitId> fitting = UnitSearch.find(typed, campaign.unitIds(), register);
        // The name may have been typed anew after the choice: then the choice says nothing any more.
        List<UnitId> found =
                fitting.stream().anyMatch(unit -> unit.value().equals(chosen)) ? List.of(new UnitId(chosen)) : fitting;
        if (found.size() == 1) {
            return new UnitAnswer(typed, Optional.of(found.get(0)), List.of(), List.of());
        }
        return new UnitAnswer(typed, Optional.empty(), found, List.of(problem(typed, found.size())));
    }

    private static Finding problem(String typed, int found) {
        if (typed.isEmpty()) {
            return Finding.at("unit", ChangeFinding.UNIT_NOT_NAMED);
        }
        return found == 0
                ? Finding.at("unit", ChangeFinding.NO_UNIT_OF_THIS_NAME, typed)
                : Finding.at("unit", ChangeFinding.SEVERAL_UNITS_FIT, found, typed);
    }
}
