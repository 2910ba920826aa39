package vn.dany.core.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dany.core.disclosure.DisclosureRule;
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

    /**
     * How all that is asked by it was rated.
     *
     * @param share the favourable answers among all such answers
     * @param people how many rated what most rated: one person's answers to many items are those of one person
     */
    public record Rated(Share share, long people) {

        public Rated {
            if (people < DisclosureRule.LEAST || people > share.whole()) {
                throw new IllegalArgumentException(share + " are no answers of " + people);
            }
        }
    }

    /** What is said of it in {@code shown}; empty unless something of it was rated by enough for a place. */
    public Optional<Rated> rated(Shown shown) {
        List<Share> rated = asked.stream()
                .flatMap(variable -> Share.favourable(variable, shown.tally().question(variable.id())).stream())
                .toList();
        return rated.stream()
                .filter(Share::isOfEnough)
                .max(Comparator.comparingLong(Share::whole))
                .map(most -> new Rated(
                        new Share(
                                rated.stream().mapToLong(Share::part).sum(),
                                rated.stream().mapToLong(Share::whole).sum()),
                        most.whole()));
    }
}
