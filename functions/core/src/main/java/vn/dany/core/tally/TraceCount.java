package vn.dany.core.tally;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.Question;
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

    /** Whether an answer is a closed one. */
    private static final Answer.Cases<Boolean> CLOSED = new Answer.Cases<>(
            chosen -> true,
            many -> true,
            written -> false,
            numeric -> true,
            dated -> true,
            skipped -> false,
            dontKnow -> true);

    /** The level chosen; empty for every other answer. */
    private static final Answer.Cases<String> LEVEL = new Answer.Cases<>(
            Answer.Chosen::choiceCode,
            many -> "",
            written -> "",
            numeric -> "",
            dated -> "",
            skipped -> "",
            Answer.DontKnow::choiceCode);

    private final Function<QuestionnaireVersion, Optional<Questionnaire>> questionnaires;
    private final Map<QuestionnaireVersion, MarkMeanings<Sign>> signs = new HashMap<>();
    private final Map<UnitId, Unit> units = new HashMap<>();

    /** @param questionnaires where the scales are known from; responses to others are not judged by them */
    public TraceCount(Function<QuestionnaireVersion, Optional<Questionnaire>> questionnaires) {
        this.questionnaires = questionnaires;
    }

    /**
     * What a mark says of a response.
     *
     * @param closed whether somebody gave it to a closed question: what nobody answered makes nobody alike
     * @param level the level chosen on a scale, else empty
     */
    private record Sign(boolean closed, String level) {}

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
        MarkMeanings<Sign> meanings = signs.computeIfAbsent(response.questionnaire(), this::signs);
        int closed = 0;
        // 64 bits: among the responses of one unit two lines are hardly ever taken for one.
        long line = 0;
        int onScales = 0;
        String level = "";
        boolean straight = true;
        for (String mark : response.kept().marks()) {
            Sign sign = meanings.of(mark);
            if (sign.closed()) {
                closed++;
                line = (line + mark.hashCode()) * SPREAD;
                line ^= line >>> 29;
            }
            if (!sign.level().isEmpty()) {
                straight &= onScales == 0 || sign.level().equals(level);
                level = sign.level();
                onScales++;
            }
        }
        if (closed >= LEAST_ANSWERS) {
            unit.judged++;
            // Whoever enters sheets has no need to think.
            unit.hasty += response.durationClass() == DurationClass.UNDER_1_MINUTE && !response.isFromPaper() ? 1 : 0;
            unit.lines.merge(line, 1L, Long::sum);
        }
        if (onScales >= LEAST_LEVELS) {
            unit.scaled++;
            unit.straight += straight ? 1 : 0;
        }
    }

    private MarkMeanings<Sign> signs(QuestionnaireVersion version) {
        List<Variable> variables =
                questionnaires.apply(version).map(Questionnaire::variables).orElse(List.of());
        Set<QuestionId> workedOut = ids(variables, question -> !question.isShown());
        Set<QuestionId> scales = ids(variables, question -> question.scale().isPresent());
        return new MarkMeanings<>(mark -> new Sign(
                mark.answer().match(CLOSED) && !workedOut.contains(mark.id()),
                scales.contains(mark.id()) ? mark.answer().match(LEVEL) : ""));
    }

    private static Set<QuestionId> ids(List<Variable> variables, Predicate<Question> of) {
        return variables.stream()
                .filter(variable -> of.test(variable.question()))
                .map(Variable::id)
                .collect(Collectors.toSet());
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
