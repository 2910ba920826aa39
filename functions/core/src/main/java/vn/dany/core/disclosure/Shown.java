package vn.dany.core.disclosure;

import java.time.Instant;
import java.util.Optional;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.tally.UnitTally;

/**
 * What is shown of some units together.
 *
 * @param responses how many responses they have, shown or not
 * @param tally the answers that may be seen; its own number of responses says how many these are
 * @param block how many responses a block has at least
 * @param oldest the moment of the oldest state among them; empty if nothing is shown
 * @param newest the moment of the newest one
 */
public record Shown(long responses, UnitTally tally, int block, Optional<Instant> oldest, Optional<Instant> newest) {

    /** There are no responses. */
    public static final Shown NOTHING =
            new Shown(0, UnitTally.EMPTY, DisclosureRule.LEAST, Optional.empty(), Optional.empty());

    /** How many responses are counted but not shown. */
    public long held() {
        return responses - tally.responses();
    }

    /** Whether any answer may be seen. */
    public boolean isAny() {
        return tally.responses() > 0;
    }

    /** Whether answers to {@code question} may be seen; not if too few were asked it. */
    public boolean isAny(QuestionId question) {
        return tally.questions().containsKey(question);
    }
}
