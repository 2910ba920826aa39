package vn.dany.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dany.core.finding.FieldFinding;
import vn.dany.core.finding.FileFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.PlanFinding;
import vn.dany.core.finding.QuestionFinding;
import vn.dany.core.questionnaire.LocalizedText;

/** The words of every finding: one sentence a code and language, with the arguments that the code has. */
class FindingWordsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

    /** Their parsers give a position for everybody and a reason in English. */
    private static final Set<Finding.Code> REASON_IN_ENGLISH =
            Set.of(FieldFinding.EXPRESSION_UNREADABLE, FileFinding.NOT_YAML);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCode_hasOneSentence(Language language) throws IOException {
        List<String> keys = List.copyOf(sentences(language).keySet());
        Set<String> wanted = codes().stream().map(Finding.Code::key).collect(Collectors.toCollection(TreeSet::new));
        wanted.add("line");
        assertThat(keys).isSorted().containsExactlyElementsOf(wanted);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySentence_isComposedAndNamesTheArgumentsOfItsCode(Language language) throws IOException {
        Map<String, String> sentences = sentences(language);
        codes().forEach(code -> {
            String sentence = sentences.get(code.key());
            assertThat(sentence).isNotBlank().isEqualTo(Normalizer.normalize(sentence, Normalizer.Form.NFC));
            Set<Integer> named = ARGUMENT.matcher(sentence)
                    .results()
                    .map((MatchResult match) -> Integer.valueOf(match.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<Integer> all = IntStream.range(0, code.arguments()).boxed().collect(Collectors.toSet());
            if (REASON_IN_ENGLISH.contains(code)) {
                assertThat(all).as(code.key()).containsAll(named);
            } else {
                assertThat(named).as(code.key()).isEqualTo(all);
            }
        });
    }

    @Test
    void arguments_areSaidInTheLanguageAndNeverReadAsPlaceholders() {
        Finding added = Finding.at("", QuestionFinding.CHOICE_ADDED, "{1}", "$2", LocalizedText.of("Tốt", "Good"));
        Finding torn = Finding.at("questionnaire", PlanFinding.QUESTIONNAIRE_TEARS_COUNTS, "A1", added);

        assertThat(FindingWords.placed(torn, Language.VI))
                .isEqualTo("questionnaire: A1: câu {1}: thêm lựa chọn $2 “Tốt”");
        assertThat(FindingWords.of(torn, Language.EN)).isEqualTo("A1: question {1}: choice $2 “Good” added");
        assertThat(FindingWords.placed(Finding.line(3, FileFinding.EMPTY), Language.VI))
                .isEqualTo("Dòng 3: tệp trống");
    }

    private static List<Finding.Code> codes() {
        return Arrays.stream(Finding.Code.class.getPermittedSubclasses())
                .flatMap(family -> Arrays.stream(family.getEnumConstants()))
                .map(Finding.Code.class::cast)
                .toList();
    }

    private static Map<String, String> sentences(Language language) throws IOException {
        Map<String, String> sentences = new LinkedHashMap<>();
        Path file = Path.of("src/main/resources/words/findings_" + language.tag() + ".properties");
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            int equals = line.indexOf('=');
            assertThat(sentences.put(line.substring(0, equals), line.substring(equals + 1)))
                    .as(line)
                    .isNull();
        }
        return sentences;
    }
}
