package vn.dany.core.tally;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import vn.dany.core.response.AnswersText;

/**
 * What the marks of answers mean to a count: worked out once for all responses that bear a mark, since a form has some
 * hundred marks and a round a million responses. Not for several threads.
 */
final class MarkMeanings<T> {

    /** Numbers and times may each be another one: beyond so many marks memory is worth more than time. */
    private static final int MOST = 10_000;

    private final Map<String, T> known = new HashMap<>();
    private final Function<AnswersText.Mark, T> meaning;

    MarkMeanings(Function<AnswersText.Mark, T> meaning) {
        this.meaning = meaning;
    }

    /**
     * The meaning of {@code mark}.
     *
     * @throws IllegalArgumentException if it is no mark of ours: a count is whole or it is none
     */
    T of(String mark) {
        T there = known.get(mark);
        if (there == null) {
            there = meaning.apply(AnswersText.Mark.read(mark));
            if (known.size() < MOST) {
                known.put(mark, there);
            }
        }
        return there;
    }
}
