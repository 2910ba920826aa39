package vn.dany.core.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.dany.core.tally.QuestionTally;

/**
 * The answers to one variable of at least a block of people who are alike in what is told of them.
 *
 * @param told what is told of each trait: a choice's code, {@link Traits#NONE} if all left it empty; empty if it is not
 *     told
 */
public record Stratum(List<Optional<String>> told, QuestionTally tally) {

    public Stratum {
        told = List.copyOf(told);
    }

    /** Both together: told is what is told alike of both. */
    Stratum plus(Stratum other) {
        return new Stratum(alike(told, other.told), tally.plus(other.tally));
    }

    private static List<Optional<String>> alike(List<Optional<String>> one, List<Optional<String>> other) {
        return IntStream.range(0, one.size())
                .mapToObj(i -> one.get(i).equals(other.get(i)) ? one.get(i) : Optional.<String>empty())
                .toList();
    }
}
