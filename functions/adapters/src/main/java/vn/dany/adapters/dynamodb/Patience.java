package vn.dany.adapters.dynamodb;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;

/** How long one waits for others who are writing the same items: a little longer each time, about 3 seconds in all. */
final class Patience {

    private static final int TRIES = 7;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);

    private int tries;

    /**
     * Waits before the next try.
     *
     * @param reason why another is needed, if the store gave one
     * @throws ProblemException with StoreUnavailable after the last
     */
    void pause(@Nullable SdkException reason) {
        if (++tries >= TRIES) {
            throw new ProblemException(Problem.of(Problem.Code.STORE_UNAVAILABLE), reason);
        }
        long most = FIRST_PAUSE.toMillis() << tries;
        try {
            // At random, so that two writers who met do not meet again.
            Thread.sleep(ThreadLocalRandom.current().nextLong(most / 2, most));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(Problem.of(Problem.Code.STORE_UNAVAILABLE), e);
        }
    }
}
