package vn.dany.core.team;

import java.util.List;
import java.util.function.Function;
import vn.dany.core.finding.Finding;

/**
 * What came of writing something down that several people may write.
 *
 * @param <T> what is written
 */
public sealed interface FilingOutcome<T> {

    /** It stands as it was sent, be it by this try or by one before whose reply was lost. */
    record Filed<T>(T stored) implements FilingOutcome<T> {

        @Override
        public <R> R match(Cases<T, R> cases) {
            return cases.filed().apply(stored);
        }
    }

    /** Nothing is changed, for somebody else has written something else meanwhile: this. */
    record Overtaken<T>(T stored) implements FilingOutcome<T> {

        @Override
        public <R> R match(Cases<T, R> cases) {
            return cases.overtaken().apply(stored);
        }
    }

    /** Everything that stands against it; nothing is changed. */
    record Refused<T>(List<Finding> problems) implements FilingOutcome<T> {

        public Refused {
            problems = List.copyOf(problems);
        }

        @Override
        public <R> R match(Cases<T, R> cases) {
            return cases.refused().apply(problems);
        }
    }

    /** What is made of each outcome. */
    record Cases<T, R>(Function<T, R> filed, Function<T, R> overtaken, Function<List<Finding>, R> refused) {}

    /** What {@code cases} make of this one. */
    <R> R match(Cases<T, R> cases);
}
