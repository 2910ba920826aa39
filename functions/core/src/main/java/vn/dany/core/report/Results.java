package vn.dany.core.report;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.core.disclosure.Shown;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.Scale;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.tally.QuestionTally;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;

/**
 * What may be seen of a round's answers, for one unit or for everything below it.
 *
 * @param countedAt when the responses were counted last, empty before the first count
 * @param isFinal whether the round is frozen and everything that will ever be shown is shown
 * @param shown how many responses there are, and the answers of whole blocks of them
 */
public record Results(
        Campaign campaign,
        Round round,
        Questionnaire questionnaire,
        AdministrativeUnit unit,
        Optional<Instant> countedAt,
        boolean isFinal,
        Shown shown) {

    /** Of the units {@code scope}, as {@code disclosed} has them; nothing if the round was never counted. */
    static Results of(
            Campaign campaign,
            Round round,
            Questionnaire questionnaire,
            AdministrativeUnit unit,
            Optional<DisclosedTally> disclosed,
            Collection<UnitId> scope) {
        return new Results(
                campaign,
                round,
                questionnaire,
                unit,
                disclosed.map(DisclosedTally::countedAt),
                disclosed.filter(DisclosedTally::isFinal).isPresent(),
                disclosed.map(tally -> tally.of(scope)).orElse(Shown.NOTHING));
    }

    /**
     * The indicator of the variable's scale in basis points: its favourable levels among the answers without don't-know
     * and skipped; empty for variables without a scale or without answers.
     */
    public static OptionalInt indicator(Variable variable, QuestionTally tally) {
        return variable.question().scale().isEmpty()
                ? OptionalInt.empty()
                : Rate.of(favourable(variable, tally), tally.answered());
    }

    /** How many chose one of the favourable levels of the variable's scale; 0 without a scale. */
    public static long favourable(Variable variable, QuestionTally tally) {
        return variable.question().scale().map(Scale::favourableLevels).orElse(List.of()).stream()
                .mapToLong(choice -> tally.count(choice.code()))
                .sum();
    }
}
