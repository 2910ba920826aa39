package vn.dany.core.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.core.disclosure.IntegrityFlag;
import vn.dany.core.questionnaire.AnsweredForOthers;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.tally.QuestionTally;
import vn.dany.core.unit.UnitId;

/**
 * What is doubted of a unit's responses: the tally's flags, and those that can be told from what is shown of the unit. The
 * desk, the scores and the report ask here, so that none knows of a doubt that another denies.
 */
public final class Doubts {

    private final DisclosedTally tally;
    private final Optional<AnsweredForOthers> forOthers;

    /** @param questionnaire what was asked; empty if it is no longer known */
    public Doubts(DisclosedTally tally, Optional<Questionnaire> questionnaire) {
        this.tally = tally;
        forOthers = questionnaire.flatMap(AnsweredForOthers::in);
    }

    /** The flags that are up, each with the count that raised it; {@code headcount} is null where nobody declared it. */
    public SortedMap<IntegrityFlag, Instant> of(UnitId unit, @Nullable Integer headcount) {
        SortedMap<IntegrityFlag, Instant> up = new TreeMap<>(tally.flags().getOrDefault(unit, new TreeMap<>()));
        long responses = tally.responses(unit);
        if (headcount != null && responses > headcount && IntegrityFlag.ABOVE_HEADCOUNT.isLit(responses, headcount)) {
            up.put(IntegrityFlag.ABOVE_HEADCOUNT, tally.countedAt());
        }
        forOthers
                .filter(choice -> isLit(choice, unit))
                .ifPresent(choice -> up.put(IntegrityFlag.FOR_OTHERS, tally.countedAt()));
        return up;
    }

    private boolean isLit(AnsweredForOthers choice, UnitId unit) {
        QuestionTally said = tally.of(List.of(unit)).tally().question(choice.questionId());
        return IntegrityFlag.FOR_OTHERS.isLit(said.count(choice.choiceCode()), said.answered());
    }
}
