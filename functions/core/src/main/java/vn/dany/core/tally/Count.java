package vn.dany.core.tally;

import java.math.BigInteger;
import java.util.Arrays;
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
    private final Map<QuestionId, Slots> slots = new HashMap<>();
    private final Map<UnitId, Unit> units = new HashMap<>();
    private final MarkMeanings<int[]> growing = new MarkMeanings<>(
            mark -> mark.answer().match(slots.computeIfAbsent(mark.id(), question -> new Slots()).given));
    private BigInteger digest = BigInteger.ZERO;
    private int size;

    public Count(RoundId roundId) {
        this.roundId = roundId;
    }

    /** Counts one response of the round. */
    public void add(Response response) {
        Unit unit = units.computeIfAbsent(response.unitId(), id -> new Unit());
        unit.responses++;
        response.kept().marks().forEach(mark -> unit.add(growing.of(mark)));
        digest = digest.add(new BigInteger(1, response.contentHash()));
    }

    /** The tally of everything added so far. */
    public Tally tally() {
        SortedMap<UnitId, UnitTally> counted = new TreeMap<>();
        units.forEach((id, unit) -> counted.put(id, unit.tally()));
        return new Tally(roundId, String.format("%064x", digest.mod(MODULUS)), counted);
    }

    /**
     * Where the counts of one question stand among those of each unit. Counts of thousands of units in maps of their own would
     * be all over memory, and a tally would wait for it rather than count.
     */
    private final class Slots {
        private final int[] answered = {size++};
        private final int[] dontKnow = {size++};
        private final int[] skipped = {size++};
        private final Map<String, Integer> choices = new HashMap<>();

        /** Which counts grow by an answer. */
        private final Answer.Cases<int[]> given = new Answer.Cases<>(
                one -> several(List.of(one.choiceCode())),
                many -> several(many.choiceCodes()),
                written -> answered,
                numeric -> answered,
                dated -> answered,
                none -> skipped,
                unsure -> dontKnow);

        private int[] several(List<String> codes) {
            int[] all = Arrays.copyOf(answered, 1 + codes.size());
            for (int i = 0; i < codes.size(); i++) {
                all[1 + i] = choices.computeIfAbsent(codes.get(i), code -> size++);
            }
            return all;
        }
    }

    private final class Unit {
        private long responses;
        private int[] counts = new int[0];

        private void add(int[] growing) {
            for (int slot : growing) {
                if (slot >= counts.length) {
                    counts = Arrays.copyOf(counts, Math.max(slot + 1, size));
                }
                counts[slot]++;
            }
        }

        private int count(int slot) {
            return slot < counts.length ? counts[slot] : 0;
        }

        private UnitTally tally() {
            SortedMap<QuestionId, QuestionTally> counted = new TreeMap<>();
            slots.forEach((id, question) -> {
                QuestionTally tally = tally(question);
                if (tally.asked() > 0) {
                    counted.put(id, tally);
                }
            });
            return new UnitTally(responses, counted);
        }

        private QuestionTally tally(Slots question) {
            SortedMap<String, Long> choices = new TreeMap<>();
            question.choices.forEach((code, slot) -> {
                if (count(slot) > 0) {
                    choices.put(code, (long) count(slot));
                }
            });
            return new QuestionTally(
                    count(question.answered[0]), count(question.dontKnow[0]), count(question.skipped[0]), choices);
        }
    }
}
