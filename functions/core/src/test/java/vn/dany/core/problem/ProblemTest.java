package vn.dany.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void key_isTheNameWithASmallFirstLetter() {
        assertThat(new Problem.EntryCodeMistyped().key()).isEqualTo("entryCodeMistyped");
        assertThat(new Problem.BodyTooLarge(65_536).key()).isEqualTo("bodyTooLarge");
    }

    @Test
    void details_areLimitedToWhatMayBeShown() {
        List<String> details = Arrays.stream(Problem.class.getPermittedSubclasses())
                .flatMap(type -> Arrays.stream(type.getRecordComponents())
                        .map(part -> type.getSimpleName() + "." + part.getName()))
                .toList();
        assertThat(details).containsExactly("EntryCodeRevoked.campaignId", "BodyTooLarge.limitBytes");
    }

    @Test
    void exception_carriesTheProblemAndItsCause() {
        IllegalStateException cause = new IllegalStateException("no answer");
        ProblemException exception = new ProblemException(new Problem.StoreUnavailable(), cause);
        assertThat(exception.problem()).isEqualTo(new Problem.StoreUnavailable());
        assertThat(exception).hasCause(cause).hasMessage("storeUnavailable");
    }
}
