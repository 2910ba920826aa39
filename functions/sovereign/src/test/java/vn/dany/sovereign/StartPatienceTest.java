package vn.dany.sovereign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;

class StartPatienceTest {

    private final StartPatience patience = new StartPatience(5, Duration.ofMillis(1));
    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void storeThatAnswersAtLast_isWaitedFor() {
        assertThat(patience.<String>with(() -> answerAfter(4, Problem.of(Problem.Code.STORE_UNAVAILABLE))))
                .isEqualTo("published");
    }

    @Test
    void storeThatNeverAnswers_isTheLastTrysProblem() {
        assertThatThrownBy(
                        () -> patience.<String>with(() -> answerAfter(99, Problem.of(Problem.Code.STORE_UNAVAILABLE))))
                .isInstanceOf(ProblemException.class);
        assertThat(tries).hasValue(5);
    }

    @Test
    void anyOtherProblem_isNotTriedAgain() {
        assertThatThrownBy(() -> patience.<String>with(() -> answerAfter(99, Problem.of(Problem.Code.NOT_IN_SCOPE))))
                .isInstanceOf(ProblemException.class);
        assertThat(tries).hasValue(1);
    }

    private String answerAfter(int failures, Problem problem) {
        if (tries.incrementAndGet() <= failures) {
            throw new ProblemException(problem);
        }
        return "published";
    }
}
