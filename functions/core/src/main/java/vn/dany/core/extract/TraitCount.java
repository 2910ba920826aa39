package vn.dany.core.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.response.Response;
import vn.dany.core.tally.QuestionCount;
import vn.dany.core.tally.QuestionTally;
import vn.dany.core.unit.UnitId;

/**
 * A count by unit and traits under way: add each response of the round once, in any order. What it holds has cells of one
 * person and is shown to nobody. Where nearly everybody is a cell of their own, a count for each would not fit into memory:
 * so a response is kept as a number for each answer, and counted one variable at a time. Not for several threads.
 */
public final class TraitCount {

    /** What is counted of an answer without choices. */
    private static final Answer GIVEN = new Answer.Written("");

    private static final Answer.Cases<Answer> COUNTED = new Answer.Cases<>(
            chosen -> chosen,
            many -> many,
            written -> GIVEN,
            numeric -> GIVEN,
            dated -> GIVEN,
            skipped -> skipped,
            dontKnow -> dontKnow);

    private final Traits traits;
    private final Map<Key, Integer> numbers = new HashMap<>();
    private final List<Key> keys = new ArrayList<>();
    private final Numbers cells = new Numbers();
    private final Map<QuestionId, Answers> questions = new HashMap<>();

    public TraitCount(Traits traits) {
        this.traits = traits;
    }

    private record Key(UnitId unit, List<String> traits) {}

    /** A growing list of small numbers. */
    private static final class Numbers {
        private int[] values = new int[64];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }

        int get(int place) {
            return values[place];
        }

        int size() {
            return size;
        }
    }

    /** The answers to one variable: each as its place among those that differ, beside the response it is from. */
    private static final class Answers {
        private final Map<Answer, Integer> places = new HashMap<>();
        private final List<Answer> different = new ArrayList<>();
        private final Numbers given = new Numbers();
        private final Numbers responses = new Numbers();

        void add(int response, Answer answer) {
            given.add(places.computeIfAbsent(answer.match(COUNTED), one -> {
                different.add(one);
                return different.size() - 1;
            }));
            responses.add(response);
        }
    }

    /**
     * Answers of those in one unit who are alike in all traits.
     *
     * @param traits a choice's code, or {@link Traits#NONE}, for each
     */
    record Cell(UnitId unit, List<String> traits, QuestionTally tally) {}

    /** Counts one response. */
    public void add(Response response) {
        int number = cells.size();
        cells.add(numbers.computeIfAbsent(new Key(response.unitId(), traits.of(response)), key -> {
            keys.add(key);
            return keys.size() - 1;
        }));
        response.answers()
                .forEach((id, answer) ->
                        questions.computeIfAbsent(id, question -> new Answers()).add(number, answer));
    }

    Traits traits() {
        return traits;
    }

    /** The responses as such, each as if it were an answer. */
    List<Cell> responses() {
        long[] responses = new long[keys.size()];
        for (int i = 0; i < cells.size(); i++) {
            responses[cells.get(i)]++;
        }
        List<Cell> all = new ArrayList<>();
        for (int i = 0; i < responses.length; i++) {
            all.add(cell(i, new QuestionTally(responses[i], 0, 0, new TreeMap<>())));
        }
        return all;
    }

    /** The answers to one variable, from whoever was asked. */
    List<Cell> answers(QuestionId id) {
        Answers answers = questions.getOrDefault(id, new Answers());
        Map<Integer, QuestionCount> counts = new TreeMap<>();
        for (int i = 0; i < answers.given.size(); i++) {
            counts.computeIfAbsent(cells.get(answers.responses.get(i)), cell -> new QuestionCount())
                    .add(answers.different.get(answers.given.get(i)));
        }
        List<Cell> all = new ArrayList<>();
        counts.forEach((cell, count) -> all.add(cell(cell, count.tally())));
        return all;
    }

    private Cell cell(int number, QuestionTally tally) {
        Key key = keys.get(number);
        return new Cell(key.unit(), key.traits(), tally);
    }
}
