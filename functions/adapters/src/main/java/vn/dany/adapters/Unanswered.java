package vn.dany.adapters;

import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
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

    /**
     * Whether {@code failure} means no answer after all retries: no connection, no reply in time, 5xx, throttled, or a
     * refusal that does not say of what. Whoever refuses says so by a code; without one the reply broke off, or came from
     * somebody in between.
     */
    public static boolean by(SdkException failure) {
        return failure instanceof SdkServiceException reply
                ? reply.statusCode() >= 500 || reply.isThrottlingException() || !saysWhat(reply)
                : failure instanceof SdkClientException;
    }

    private static boolean saysWhat(SdkServiceException reply) {
        return reply instanceof AwsServiceException aws
                && aws.awsErrorDetails() != null
                && aws.awsErrorDetails().errorCode() != null;
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
