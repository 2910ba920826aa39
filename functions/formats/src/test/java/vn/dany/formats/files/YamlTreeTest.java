package vn.dany.formats.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dany.core.finding.FileFinding;
import vn.dany.core.finding.Finding;
import vn.dany.formats.json.FileRefused;

class YamlTreeTest {

    private static final String NOISE = " :{}[]-&*!'\"\n#,a0\t";

    @Test
    void scalars_stayAsWritten() throws IOException {
        JsonNode tree =
                read("{code: 07201, no: No, octal: 0o17, hex: 0x1F, under: 1_000, float: 1.50, date: 2024-04-01,"
                        + " on: on, quoted: 'true', yes: true, none: null, tilde: ~}");
        assertThat(tree.toString())
                .isEqualTo("{\"code\":\"07201\",\"no\":\"No\",\"octal\":\"0o17\",\"hex\":\"0x1F\",\"under\":\"1_000\","
                        + "\"float\":\"1.50\",\"date\":\"2024-04-01\",\"on\":\"on\",\"quoted\":\"true\",\"yes\":true,"
                        + "\"none\":null,\"tilde\":null}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: &x [1]\\nb: *x | 1 | ANCHOR",
                "a: 1\\nb: *x | 2 | ANCHOR",
                "a: !!java.net.URL [x] | 1 | TAG",
                "a: !t x | 1 | TAG",
                "a: 1\\na: 2 | 2 | KEY_TWICE",
                "a: 1\\n---\\nb: 2 | 3 | SEVERAL_DOCUMENTS",
                "a: 1\\n  b: 2 | 2 | NOT_YAML",
                "a: 'open | 1 | NOT_YAML",
                "a: [1, 2 | 1 | NOT_YAML",
                "# nothing | 1 | EMPTY",
                "' ' | 1 | EMPTY"
            })
    void whatCouldMislead_isRefusedWithItsLine(String yaml, int line, FileFinding reason) {
        Finding problem = problem(yaml.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(problem.code()).isEqualTo(reason);
        assertThat(problem.line()).isPositive();
        if (reason != FileFinding.NOT_YAML) {
            assertThat(problem.line()).isEqualTo(line);
        }
    }

    @Test
    @Timeout(5)
    void aliasBomb_isRefusedAtOnce() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [*a")
                    .append(i - 1)
                    .append(", *a")
                    .append(i - 1)
                    .append("]\n");
        }
        assertThat(problem(bomb.toString().getBytes(StandardCharsets.UTF_8)).code())
                .isEqualTo(FileFinding.ANCHOR);
    }

    @Test
    @Timeout(5)
    void deepNesting_isRefusedWithoutAnOverflow() {
        assertThat(problem("[".repeat(100_000).getBytes(StandardCharsets.UTF_8)).code())
                .isEqualTo(FileFinding.NESTED_TOO_DEEPLY);
        assertThat(problem("{a: ".repeat(100_000).getBytes(StandardCharsets.UTF_8))
                        .code())
                .isEqualTo(FileFinding.NESTED_TOO_DEEPLY);
    }

    @Test
    void hugeFileAndWrongEncoding_areRefused() {
        assertThat(problem(new byte[1_000_001]).arguments()).containsExactly("1 MB");
        assertThat(problem("a: 1\nb: Thôn".getBytes(StandardCharsets.ISO_8859_1)))
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(2));
    }

    @Test
    @Timeout(60)
    void mangledQuestionnaires_areReadOrRefusedButNeverCrash() throws IOException {
        byte[] whole;
        try (var file = StarterSet.class.getResourceAsStream("/starter/questionnaires/gop-y.v2.yaml")) {
            whole = Objects.requireNonNull(file).readAllBytes();
        }
        SplittableRandom random = new SplittableRandom(20240401);
        int refused = 0;
        for (int i = 0; i < 1_500; i++) {
            byte[] mangled = whole.clone();
            for (int j = random.nextInt(1, 6); j > 0; j--) {
                mangled[random.nextInt(mangled.length)] = (byte) NOISE.charAt(random.nextInt(NOISE.length()));
            }
            try {
                QuestionnaireFiles.read(new ByteArrayInputStream(mangled));
            } catch (FileRefused e) {
                refused++;
                assertThat(e.problems()).isNotEmpty();
            }
        }
        assertThat(refused).isGreaterThan(100);
    }

    private static JsonNode read(String yaml) throws IOException {
        return YamlTree.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private static Finding problem(byte[] yaml) {
        FileRefused refused =
                catchThrowableOfType(FileRefused.class, () -> YamlTree.read(new ByteArrayInputStream(yaml)));
        assertThat(refused).as("must be refused").isNotNull();
        return refused.problems().get(0);
    }
}
