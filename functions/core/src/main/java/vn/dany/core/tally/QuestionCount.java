package vn.dany.core.tally;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dany.core.questionnaire.Answer;

/** A count of the answers to one variable under way. Not for several threads. */
public final class QuestionCount {

    private long answered;
    private long dontKnow;
    private long skipped;
    private final Map<String, Long> choices = new HashMap<>();

    /** Made once: a million responses are counted in a few seconds. */
    private final Answer.Cases<Runnable> counting = new Answer.Cases<>(
            chosen -> () -> add(List.of(chosen.choiceCode())),
            many -> () -> add(many.choiceCodes()),
            written -> () -> answered++,
            numeric -> () -> answered++,
            dated -> () -> answered++,
            skipped -> () -> this.skipped++,
            dontKnow -> () -> this.dontKnow++);

    /** Counts one answer of somebody who was asked. */
    public void add(Answer answer) {
        answer.match(counting).run();
    }

    private void add(List<String> codes) {
        answered++;
        codes.forEach(code -> choices.merge(code, 1L, Long::sum));
    }

    /** Everything added so far. */
    public QuestionTally tally() {
        return new QuestionTally(answered, dontKnow, skipped, new TreeMap<>(choices));
    }
}
