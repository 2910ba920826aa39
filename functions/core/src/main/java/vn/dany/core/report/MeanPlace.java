package vn.dany.core.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.tally.QuestionTally;
import vn.dany.core.tally.UnitTally;

/**
 * Where the things of a ranking stand on the whole. It is calculated from the places that are shown, and tells nothing that
 * they do not.
 */
public final class MeanPlace {

    private MeanPlace() {}

    /** In hundredths of a place, rounded half up; 100 if all put it first. Empty for no ranking, or without answers. */
    public static OptionalInt of(Variable variable, QuestionTally tally) {
        if (!variable.question().isRanking() || tally.answered() == 0) {
            return OptionalInt.empty();
        }
        List<Choice> places = variable.question().choices();
        long sum = IntStream.range(0, places.size())
                .mapToLong(i -> (i + 1) * tally.count(places.get(i).code()))
                .sum();
        return OptionalInt.of((int) ((sum * 200 + tally.answered()) / (2 * tally.answered())));
    }

    /** The things of {@code ranking}, the first before all; those that are equal in the order of the questionnaire. */
    public static List<Variable> order(Question ranking, UnitTally shown) {
        List<Variable> order = new ArrayList<>(ranking.variables());
        order.sort(Comparator.comparingInt(
                thing -> of(thing, shown.question(thing.id())).orElse(Integer.MAX_VALUE)));
        return order;
    }
}
