package vn.dany.core.problem;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Carries a {@link Problem} to the one place that turns problems into pages. */
public final class ProblemException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** For callers that cannot return the problem as a value. */
    public ProblemException(Problem problem) {
        this(problem, null);
    }

    /** The same, with the failure behind it for the log. */
    public ProblemException(Problem problem, @Nullable Throwable cause) {
        super(problem.key(), cause);
        this.problem = problem;
    }

    /** For whoever asks for what is not there, or not theirs: nobody is told which. */
    public static ProblemException notInScope() {
        return new ProblemException(Problem.of(Problem.Code.NOT_IN_SCOPE));
    }

    /** What happened. */
    public Problem problem() {
        return problem;
    }
}
