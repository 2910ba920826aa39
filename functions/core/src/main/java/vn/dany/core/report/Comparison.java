package vn.dany.core.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.Scale;
import vn.dany.core.questionnaire.Variable;

/**
 * The results of a round beside those of an earlier one.
 *
 * @param then what was asked there, of the same place or what was all of theirs; empty if there was no such place
 * @param items every rated item of the later round
 */
public record Comparison(Results now, Optional<Results> then, List<Item> items) {

    /**
     * An item by its stable code.
     *
     * @param now empty if too little is shown
     * @param then likewise; empty too if it was not asked, or on another scale
     */
    public record Item(Variable variable, Optional<Share> now, Optional<Share> then) {}

    public Comparison {
        items = List.copyOf(items);
    }

    /** Whether both are about one unit; a clear difference can only be spoken of where they are. */
    public boolean isOfOnePlace() {
        return then.filter(earlier -> earlier.unit().id().equals(now.unit().id()))
                .isPresent();
    }

    static Comparison of(Results now, Optional<Results> then) {
        return new Comparison(
                now,
                then,
                Overview.rated(now).stream()
                        .map(variable -> new Item(
                                variable,
                                share(variable, now),
                                then.filter(earlier -> isAskedAlike(variable, earlier))
                                        .flatMap(earlier -> share(variable, earlier))))
                        .toList());
    }

    private static Optional<Share> share(Variable variable, Results results) {
        return Share.favourable(variable, results.shown().tally().question(variable.id()));
    }

    /** Whether the earlier questionnaire has the code, on levels of the same codes of which the same are favourable. */
    private static boolean isAskedAlike(Variable variable, Results earlier) {
        Variable before = earlier.questionnaire().variablesById().get(variable.id());
        return before != null
                && codes(before, Scale::levels).equals(codes(variable, Scale::levels))
                && codes(before, Scale::favourableLevels).equals(codes(variable, Scale::favourableLevels));
    }

    private static List<String> codes(Variable variable, Function<Scale, List<Choice>> which) {
        return variable.question().scale().map(which).orElse(List.of()).stream()
                .map(Choice::code)
                .toList();
    }
}
