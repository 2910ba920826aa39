package vn.dany.adapters;

import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;

/**
 * Tells a store that did not answer (trying again may help) from one that refused what it was asked (a bug or a missing
 * permission, which no respondent can do anything about).
 */
public final class Unanswered {

    private Unanswered() {}

    /** Whether {@code failure} means no answer after all retries: no connection, no reply in time, 5xx, or throttled. */
    public static boolean by(SdkException failure) {
        return failure instanceof SdkServiceException reply
                ? reply.statusCode() >= 500 || reply.isThrottlingException()
                : failure instanceof SdkClientException;
    }

    /**
     * What {@code call} returns.
     *
     * @throws ProblemException with StoreUnavailable if the store did not answer
     */
    public static <T> T asProblem(Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException e) {
            throw by(e) ? new ProblemException(Problem.of(Problem.Code.STORE_UNAVAILABLE), e) : e;
        }
    }
}
