package vn.dany.core.tally;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.response.DurationClass;
import vn.dany.core.response.Response;
import vn.dany.core.unit.UnitId;

/** Traces under way: add each response once, in any order, then take them. Not for several threads. */
public final class TraceCount {

    /** Two short forms are easily alike; so many closed answers are hardly so by chance. */
    static final int LEAST_ANSWERS = 8;

    /** On so many scales it says something to have chosen one level throughout. */
    static final int LEAST_LEVELS = 6;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** What a written answer, or none, adds to what makes responses alike. */
    private static final Optional<Integer> NOT_CLOSED = Optional.empty();

    /** What each closed answer adds; made once, since a million responses pass here. */
    private static final Answer.Cases<Optional<Integer>> CLOSED = new Answer.Cases<>(
            chosen -> Optional.of(chosen.choiceCode().hashCode()),
            many -> Optional.of(many.choiceCodes().hashCode()),
            written -> NOT_CLOSED,
            numeric -> Optional.of(numeric.number().hashCode()),
            dated -> Optional.of(dated.moment().hashCode()),
            skipped -> NOT_CLOSED,
            dontKnow -> Optional.of(dontKnow.choiceCode().hashCode()));

    /** The level chosen; empty for every other answer. */
    private static final Answer.Cases<Optional<String>> LEVEL = new Answer.Cases<>(
            chosen -> Optional.of(chosen.choiceCode()),
            many -> Optional.empty(),
            written -> Optional.empty(),
            numeric -> Optional.empty(),
            dated -> Optional.empty(),
            skipped -> Optional.empty(),
            dontKnow -> Optional.of(dontKnow.choiceCode()));

    private final Function<QuestionnaireVersion, Optional<Questionnaire>> questionnaires;
    private final Map<QuestionnaireVersion, List<QuestionId>> scales = new HashMap<>();
    private final Map<QuestionnaireVersion, Set<QuestionId>> workedOut = new HashMap<>();
    private final Map<UnitId, Unit> units = new HashMap<>();

    /** @param questionnaires where the scales are known from; responses to others are not judged by them */
    public TraceCount(Function<QuestionnaireVersion, Optional<Questionnaire>> questionnaires) {
        this.questionnaires = questionnaires;
    }

    private static final class Unit {
        private long judged;
        private long hasty;
        private long scaled;
        private long straight;
        private final SortedMap<String, Long> sheets = new TreeMap<>();
        private final Map<Long, Long> lines = new HashMap<>();
    }

    /** Looks at one response. */
    public void add(Response response) {
        Unit unit = units.computeIfAbsent(response.unitId(), id -> new Unit());
        if (response.isFromPaper()) {
            unit.sheets.merge(response.placement(), 1L, Long::sum);
        }
        // What nobody answered makes nobody alike.
        Set<QuestionId> unasked = workedOut.computeIfAbsent(response.questionnaire(), this::workedOut);
        int closed = 0;
        // 64 bits: among the responses of one unit two lines are hardly ever taken for one.
        long line = 0;
        for (Map.Entry<QuestionId, Answer> answer : response.answers().entrySet()) {
            Optional<Integer> given = answer.getValue().match(CLOSED);
            if (given.isPresent() && !unasked.contains(answer.getKey())) {
                closed++;
                line = (line + answer.getKey().hashCode()) * SPREAD + given.get();
                line ^= line >>> 29;
            }
        }
        if (closed >= LEAST_ANSWERS) {
            unit.judged++;
            // Whoever enters sheets has no need to think.
            unit.hasty += response.durationClass() == DurationClass.UNDER_1_MINUTE && !response.isFromPaper() ? 1 : 0;
            unit.lines.merge(line, 1L, Long::sum);
        }
        Set<String> levels = new HashSet<>();
        int onScales = 0;
        for (QuestionId id : scales.computeIfAbsent(response.questionnaire(), this::scales)) {
            Answer answer = response.answers().get(id);
            Optional<String> level = answer == null ? Optional.empty() : answer.match(LEVEL);
            if (level.isPresent()) {
                onScales++;
                levels.add(level.get());
            }
        }
        if (onScales >= LEAST_LEVELS) {
            unit.scaled++;
            unit.straight += levels.size() == 1 ? 1 : 0;
        }
    }

    private Set<QuestionId> workedOut(QuestionnaireVersion version) {
        return questionnaires
                .apply(version)
                .map(questionnaire -> questionnaire.variables().stream()
                        .filter(variable -> !variable.question().isShown())
                        .map(Variable::id)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private List<QuestionId> scales(QuestionnaireVersion version) {
        return questionnaires
                .apply(version)
                .map(questionnaire -> questionnaire.variables().stream()
                        .filter(variable -> variable.question().scale().isPresent())
                        .map(Variable::id)
                        .toList())
                .orElse(List.of());
    }

    /** What everything added so far looks like, by unit. */
    public SortedMap<UnitId, Traces> traces() {
        SortedMap<UnitId, Traces> traces = new TreeMap<>();
        units.forEach((id, unit) -> traces.put(
                id,
                new Traces(
                        unit.judged,
                        unit.hasty,
                        unit.lines.values().stream()
                                .mapToLong(Long::longValue)
                                .max()
                                .orElse(0),
                        unit.scaled,
                        unit.straight,
                        unit.sheets)));
        return traces;
    }
}
