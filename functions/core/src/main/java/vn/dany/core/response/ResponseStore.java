package vn.dany.core.response;

import java.util.Optional;
import java.util.function.Function;

/** Takes responses, each once. */
public interface ResponseStore {

    /**
     * Stores {@code response} if and only if its key is free. {@link Outcome.Recorded} is returned only after the store
     * has said yes; a race between two puts of one key has exactly one winner.
     */
    Outcome record(Response response);

    /**
     * The answers' hash of the response under {@code key}, read consistently; empty if there is none.
     *
     * @throws vn.dany.core.problem.ProblemException with StoreUnavailable
     */
    Optional<String> find(ResponseKey key);

    /** What came of a put. */
    sealed interface Outcome {

        /** One function for each outcome, named after it. */
        record Cases<R>(
                Function<Recorded, R> recorded,
                Function<AlreadyRecorded, R> alreadyRecorded,
                Function<Unknown, R> unknown) {}

        /** What {@code cases} has for this outcome. */
        <R> R match(Cases<R> cases);

        /** It is stored, now and for good. */
        record Recorded() implements Outcome {
            @Override
            public <R> R match(Cases<R> cases) {
                return cases.recorded().apply(this);
            }
        }

        /** The key was taken already, by answers with this hash. Nothing was changed. */
        record AlreadyRecorded(String answersHash) implements Outcome {
            @Override
            public <R> R match(Cases<R> cases) {
                return cases.alreadyRecorded().apply(this);
            }
        }

        /** No word from the store: it may or may not be stored. Putting it again is safe. */
        record Unknown() implements Outcome {
            @Override
            public <R> R match(Cases<R> cases) {
                return cases.unknown().apply(this);
            }
        }
    }
}
