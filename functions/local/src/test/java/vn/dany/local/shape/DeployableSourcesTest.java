package vn.dany.local.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is deployed does not know that it can also run on somebody's desk. */
class DeployableSourcesTest {

    private static final Pattern LOCAL =
            Pattern.compile("localhost|127\\.0\\.0\\.1|emulator|dynamodblocal|s3proxy|localstack", 2);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "functions/core",
                "functions/formats",
                "functions/adapters",
                "functions/bucket",
                "functions/web",
                "functions/gateway",
                "functions/survey",
                "functions/qr",
                "functions/console",
                "functions/tally",
                "functions/documents",
                "templates/base",
                "templates/respondent",
                "templates/console",
                "templates/printed"
            })
    void mainSources_nameNoLocalServer(String module) throws IOException {
        List<Path> sources = Checkout.files("").stream()
                .filter(file -> file.startsWith(Checkout.ROOT.resolve(module).resolve("src/main")))
                .toList();

        assertThat(sources).isNotEmpty();
        for (Path source : sources) {
            assertThat(LOCAL.matcher(Files.readString(source, java.nio.charset.StandardCharsets.ISO_8859_1))
                            .find())
                    .as(source.toString())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"survey", "qr", "console", "tally", "documents"})
    void functionSettings_stayWithinTenLinesWithoutProfiles(String function) throws IOException {
        List<String> lines = Files.readAllLines(
                Checkout.ROOT.resolve("functions/" + function + "/src/main/resources/application.properties"));

        assertThat(lines).hasSizeLessThanOrEqualTo(10).noneMatch(line -> line.startsWith("%"));
    }
}
