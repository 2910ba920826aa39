package vn.dany.core.report;

import java.util.OptionalInt;
import vn.dany.core.unit.UnitId;

/**
 * What a unit got by a {@link ScoreFormula}, all in hundredths of a percent. Everything in it is calculated from what is
 * shown of the unit anyway.
 *
 * @param place 1 for the best; equals share one
 * @param shared whether others have the same
 * @param lowest the score at the lower end of the interval of 95 percent for the favourable answers
 * @param highest at the upper end
 * @param participation the response rate as far as it counts
 * @param duties days reported of those owed; empty where no unit of the campaign owed any
 * @param people how many rated what most rated
 * @param flags how many doubts there are
 */
public record UnitScore(
        UnitId unitId,
        int place,
        boolean shared,
        int score,
        int lowest,
        int highest,
        int participation,
        OptionalInt duties,
        Share favourable,
        long people,
        int flags) {

    UnitScore at(int otherPlace, boolean isShared) {
        return new UnitScore(
                unitId, otherPlace, isShared, score, lowest, highest, participation, duties, favourable, people, flags);
    }
}
