package vn.dany.templates.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.dany.core.problem.Problem;
import vn.dany.templates.checks.CompleteWords;

class MessagesTest extends CompleteWords {

    @Test
    void everyProblem_saysWhatToDoNext() throws IOException {
        Map<String, String> vi = read("msg", "vi");
        Set<String> wanted = new TreeSet<>();
        Arrays.stream(Problem.class.getPermittedSubclasses())
                .map(type -> "problem" + type.getSimpleName())
                .forEach(key -> {
                    wanted.add(key);
                    wanted.add(key + "Heading");
                    assertThat(vi.get(key)).as(key).containsIgnoringCase("xin");
                });

        assertThat(vi.keySet().stream().filter(key -> key.startsWith("problem")).toList())
                .containsExactlyInAnyOrderElementsOf(wanted);
    }
}
