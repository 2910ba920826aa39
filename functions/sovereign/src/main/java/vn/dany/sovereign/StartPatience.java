package vn.dany.sovereign;

import java.time.Duration;
import java.util.function.Supplier;
import vn.dany.adapters.Unanswered;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;

/**
 * Tries again what a busy store did not answer: on a machine that is doing something else the embedded one may take
 * longer than a function would wait for the cloud's.
 *
 * @param tries how often at most
 * @param pause between two of them
 */
public record StartPatience(int tries, Duration pause) {

    /** About a minute and a half: every try gets further, for what is stored stays. */
    public static StartPatience ofAStart() {
        return new StartPatience(30, Duration.ofSeconds(3));
    }

    /**
     * What {@code work} returns, at last.
     *
     * @throws ProblemException with StoreUnavailable if the store answered none of the tries; anything else at once
     */
    public <T> T with(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Unanswered.asProblem(work);
            } catch (ProblemException e) {
                if (attempt >= tries || e.problem().kind() != Problem.Kind.UNAVAILABLE) {
                    throw e;
                }
                sleep();
            }
        }
    }

    private void sleep() {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(Problem.of(Problem.Code.STORE_UNAVAILABLE), e);
        }
    }
}
