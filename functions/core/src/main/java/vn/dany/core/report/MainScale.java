package vn.dany.core.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dany.core.disclosure.Shown;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.Scale;
import vn.dany.core.questionnaire.Variable;

/**
 * The scale that most is asked by, the first of several: units are held against each other by its favourable levels.
 *
 * @param asked what is asked by it, in the order of the questionnaire
 */
public record MainScale(Scale scale, List<Variable> asked) {

    public MainScale {
        asked = List.copyOf(asked);
    }

    /** That of {@code questionnaire}; empty where nothing is asked by a scale. */
    public static Optional<MainScale> of(Questionnaire questionnaire) {
        Map<Scale, List<Variable>> scales = new LinkedHashMap<>();
        questionnaire
                .variables()
                .forEach(variable -> variable.question()
                        .scale()
                        .ifPresent(scale -> scales.computeIfAbsent(scale, none -> new ArrayList<>())
                                .add(variable)));
        return scales.entrySet().stream()
                .reduce((most, other) ->
                        other.getValue().size() > most.getValue().size() ? other : most)
                .map(most -> new MainScale(most.getKey(), most.getValue()));
    }

    /** The favourable answers to all that is asked by it among all such answers in {@code shown}; empty if there is none. */
    public Optional<Share> share(Shown shown) {
        return asked.stream()
                .flatMap(variable -> Share.favourable(variable, shown.tally().question(variable.id())).stream())
                .reduce((one, other) -> new Share(one.part() + other.part(), one.whole() + other.whole()));
    }
}
