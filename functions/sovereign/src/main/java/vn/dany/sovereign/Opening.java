package vn.dany.sovereign;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import software.amazon.awssdk.core.exception.SdkException;
import vn.dany.core.problem.ProblemException;
import vn.dany.stack.Sentence;

/**
 * Before anything is served: makes the tables and the bucket that are missing, says what the stores lack, and ends the
 * start if nothing can stand in for it. Then the schedule begins.
 */
@Singleton
class Opening {

    private final Stores stores;
    private final StoreCheck check;
    private final Schedule schedule;

    Opening(Stores stores, StoreCheck check, Schedule schedule) {
        this.stores = stores;
        this.check = check;
        this.schedule = schedule;
    }

    void open(@Observes StartupEvent starting) {
        Set<Lack> lacks = lacks();
        lacks.forEach(lack -> System.err.println(lack.sentence()));
        if (lacks.stream().anyMatch(Lack::stops)) {
            end();
        }
        schedule.start();
    }

    /** A store that starts beside us is waited for. */
    private Set<Lack> lacks() {
        try {
            return StartPatience.ofAStart().with(() -> {
                stores.make();
                return check.lacks();
            });
        } catch (ProblemException e) {
            System.err.println(Sentence.of(Opening.class, "noAnswer", String.valueOf(e.getCause())));
        } catch (SdkException | IllegalStateException e) {
            System.err.println(Sentence.of(Opening.class, "refused", String.valueOf(e.getMessage())));
        }
        end();
        return Set.of();
    }

    /** At once: nothing is served yet, and an orderly end would wait for a start that is over. */
    private static void end() {
        Runtime.getRuntime().halt(1);
    }
}
