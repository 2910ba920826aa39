package vn.dany.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void key_isTheCodeInOneWord() {
        for (Problem.Code code : Problem.Code.values()) {
            assertThat(code.key().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT))
                    .isEqualTo(code.name());
        }
        assertThat(Problem.bodyTooLarge(65_536).key()).isEqualTo("bodyTooLarge");
    }

    @Test
    void exception_carriesTheProblemAndItsCause() {
        IllegalStateException cause = new IllegalStateException("no answer");
        ProblemException exception = new ProblemException(Problem.of(Problem.Code.STORE_UNAVAILABLE), cause);
        assertThat(exception.problem()).isEqualTo(Problem.of(Problem.Code.STORE_UNAVAILABLE));
        assertThat(exception).hasCause(cause).hasMessage("storeUnavailable");
    }
}
