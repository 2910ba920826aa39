package vn.dany.core.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.response.Response;
import vn.dany.core.tally.QuestionCount;
import vn.dany.core.tally.QuestionTally;
import vn.dany.core.unit.UnitId;

/**
 * A count by unit and traits under way: add each response of the round once, in any order. What it holds has cells of one
 * person and is shown to nobody. Not for several threads.
 */
public final class TraitCount {

    private final Traits traits;
    private final Map<Key, Counts> counts = new HashMap<>();

    public TraitCount(Traits traits) {
        this.traits = traits;
    }

    private record Key(UnitId unit, List<String> traits) {}

    private static final class Counts {
        private long responses;
        private final Map<QuestionId, QuestionCount> questions = new HashMap<>();
    }

    /**
     * Answers of those in one unit who are alike in all traits.
     *
     * @param traits a choice's code, or {@link Traits#NONE}, for each
     */
    record Cell(UnitId unit, List<String> traits, QuestionTally tally) {}

    /** Counts one response. */
    public void add(Response response) {
        Counts cell = counts.computeIfAbsent(new Key(response.unitId(), traits.of(response)), key -> new Counts());
        cell.responses++;
        response.answers()
                .forEach((id, answer) -> cell.questions
                        .computeIfAbsent(id, question -> new QuestionCount())
                        .add(answer));
    }

    Traits traits() {
        return traits;
    }

    /** The responses as such, each as if it were an answer. */
    List<Cell> responses() {
        List<Cell> cells = new ArrayList<>();
        counts.forEach((key, cell) -> cells.add(
                new Cell(key.unit(), key.traits(), new QuestionTally(cell.responses, 0, 0, new TreeMap<>()))));
        return cells;
    }

    /** The answers to one variable, from whoever was asked. */
    List<Cell> answers(QuestionId id) {
        List<Cell> cells = new ArrayList<>();
        counts.forEach((key, cell) -> {
            QuestionCount count = cell.questions.get(id);
            if (count != null) {
                cells.add(new Cell(key.unit(), key.traits(), count.tally()));
            }
        });
        return cells;
    }
}
