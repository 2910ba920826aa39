package vn.dany.templates.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dany.core.problem.Problem;
import vn.dany.templates.checks.CompleteWords;

class MessagesTest extends CompleteWords {

    private static final Path SCRIPTS = Path.of("src/main/js");

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

    /** A word in another place would be said in the place of another; one too many is sent with every form. */
    @ParameterizedTest
    @CsvSource({
        "ScriptWords.json, words.js",
        "RareWords.json, rarewords.js",
        "RankingWords.json, rankingwords.js",
        "ExtraWords.json, extrawords.js"
    })
    void eachScript_getsTheWordsItSays_inTheOrderItReadsThem(String handedOver, String read) throws IOException {
        List<String> names = found("(?m)^  (\\w+),?$", SCRIPTS.resolve(read));
        Set<String> said = new TreeSet<>();
        try (DirectoryStream<Path> modules = Files.newDirectoryStream(SCRIPTS)) {
            for (Path module : modules) {
                if (Files.readString(module).contains("'./" + read + "'")) {
                    said.addAll(found("\\bwords\\.(?!js')(\\w+)", module));
                }
            }
        }

        assertThat(found("\"\\{(?:\\w+:)?(\\w+)", Path.of("src/main/resources/templates/survey", handedOver)))
                .isNotEmpty()
                .isEqualTo(names);
        assertThat(names).containsExactlyInAnyOrderElementsOf(said);
    }

    private static List<String> found(String pattern, Path file) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
