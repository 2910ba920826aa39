package vn.dany.core.tally;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.response.Response;
import vn.dany.core.unit.UnitId;

/** A count under way: add each response once, in any order, then take the tally. Not for several threads. */
public final class Count {

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    private final RoundId roundId;
    private final Map<UnitId, Unit> units = new HashMap<>();
    private BigInteger digest = BigInteger.ZERO;

    public Count(RoundId roundId) {
        this.roundId = roundId;
    }

    /** Counts one response of the round. */
    public void add(Response response) {
        Unit unit = units.computeIfAbsent(response.unitId(), id -> new Unit());
        unit.responses++;
        response.answers()
                .forEach((id, answer) ->
                        unit.questions.computeIfAbsent(id, q -> new Asked()).add(answer));
        digest = digest.add(new BigInteger(1, response.contentHash()));
    }

    /** The tally of everything added so far. */
    public Tally tally() {
        SortedMap<UnitId, UnitTally> counted = new TreeMap<>();
        units.forEach((id, unit) -> counted.put(id, unit.tally()));
        return new Tally(roundId, String.format("%064x", digest.mod(MODULUS)), counted);
    }

    private static final class Unit {
        private long responses;
        private final Map<QuestionId, Asked> questions = new HashMap<>();

        private UnitTally tally() {
            SortedMap<QuestionId, QuestionTally> counted = new TreeMap<>();
            questions.forEach((id, asked) -> counted.put(id, asked.tally()));
            return new UnitTally(responses, counted);
        }
    }

    private static final class Asked {
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

        private void add(Answer answer) {
            answer.match(counting).run();
        }

        private void add(List<String> codes) {
            answered++;
            codes.forEach(code -> choices.merge(code, 1L, Long::sum));
        }

        private QuestionTally tally() {
            return new QuestionTally(answered, dontKnow, skipped, new TreeMap<>(choices));
        }
    }
}
