package vn.dany.core.report;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.Scale;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.tally.QuestionTally;
import vn.dany.core.tally.UnitTally;
import vn.dany.core.unit.AdministrativeUnit;

/**
 * What a round answered, for one unit or for everything below it.
 *
 * @param tally empty where so few answered that showing it could give someone away
 * @param responses how many responses there are, shown or not
 */
public record Results(
        Campaign campaign,
        Round round,
        Questionnaire questionnaire,
        AdministrativeUnit unit,
        Optional<Instant> countedAt,
        long responses,
        Optional<UnitTally> tally) {

    /** Answers of one unit are shown from this many responses on. */
    public static final int MINIMUM_CELL = 5;

    /**
     * The indicator of the variable's scale in basis points: its favourable levels among the answers without don't-know
     * and skipped; empty for variables without a scale or without answers.
     */
    public static OptionalInt indicator(Variable variable, QuestionTally tally) {
        Optional<Scale> scale = variable.question().scale();
        if (scale.isEmpty()) {
            return OptionalInt.empty();
        }
        long favourable = scale.get().favourableLevels().stream()
                .mapToLong(choice -> tally.count(choice.code()))
                .sum();
        return Rate.of(favourable, tally.answered());
    }
}
