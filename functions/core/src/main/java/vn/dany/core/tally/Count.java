package vn.dany.core.tally;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.campaign.RoundId;
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
                .forEach((id, answer) -> unit.questions
                        .computeIfAbsent(id, q -> new QuestionCount())
                        .add(answer));
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
        private final Map<QuestionId, QuestionCount> questions = new HashMap<>();

        private UnitTally tally() {
            SortedMap<QuestionId, QuestionTally> counted = new TreeMap<>();
            questions.forEach((id, asked) -> counted.put(id, asked.tally()));
            return new UnitTally(responses, counted);
        }
    }
}
