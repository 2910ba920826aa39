package vn.dany.templates.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.dany.core.problem.Problem;
import vn.dany.templates.checks.CompleteWords;

class MessagesTest extends CompleteWords {

    @Test
    void everyProblem_saysWhatToDoNext() throws IOException {
        Map<String, String> vi = read("msg", "vi");
        Set<String> wanted = new TreeSet<>();
        Arrays.stream(Problem.Code.values())
                .map(code -> "problem" + code.key().substring(0, 1).toUpperCase(Locale.ROOT)
                        + code.key().substring(1))
                .forEach(key -> {
                    wanted.add(key);
                    wanted.add(key + "Heading");
                    assertThat(vi.get(key)).as(key).containsIgnoringCase("xin");
                });

        assertThat(vi.keySet().stream().filter(key -> key.startsWith("problem")).toList())
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    /** What is missing would be said as "undefined"; what is too much is sent with every form. */
    @Test
    void theScript_getsTheWordsItSays() throws IOException {
        Set<String> handedOver = found("\"(\\w+)\":", Path.of("src/main/resources/templates/survey/ScriptWords.json"));

        Set<String> said = new TreeSet<>();
        try (DirectoryStream<Path> modules = Files.newDirectoryStream(Path.of("src/main/js"))) {
            for (Path module : modules) {
                said.addAll(found("\\bwords\\.(\\w+)", module));
            }
        }
        assertThat(handedOver).isNotEmpty().isEqualTo(said);
    }

    private static Set<String> found(String pattern, Path file) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
