package vn.dany.core.team;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;

/** Writes what several people may write, so that nobody writes over what they have not seen, and a retry changes nothing. */
final class Filing {

    private Filing() {}

    /** The version that is written by somebody who has seen {@code seen}. */
    static <T extends Written<T>> int next(int seen, Optional<T> stored) {
        return stored.isEmpty() ? Saved.NONE + 1 : seen + 1;
    }

    /**
     * Writes {@code wanted} over {@code before}.
     *
     * @param note adds the line to the audit log; called before anything changes
     * @param put writes it if and only if the version before it still stands
     * @param again reads what stands if it does not
     */
    static <T extends Written<T>> FilingOutcome<T> file(
            T wanted, Optional<T> before, Runnable note, Predicate<T> put, Supplier<Optional<T>> again) {
        if (before.isPresent()) {
            T stored = before.get();
            if (stored.saysTheSameAs(wanted)) {
                return new FilingOutcome.Filed<>(stored);
            }
            if (stored.saved().version() + 1 != wanted.saved().version()) {
                return new FilingOutcome.Overtaken<>(stored);
            }
        }
        note.run();
        if (put.test(wanted)) {
            return new FilingOutcome.Filed<>(wanted);
        }
        T stored = again.get().orElseThrow(() -> new ProblemException(Problem.of(Problem.Code.STORE_UNAVAILABLE)));
        return stored.saysTheSameAs(wanted) ? new FilingOutcome.Filed<>(stored) : new FilingOutcome.Overtaken<>(stored);
    }
}
