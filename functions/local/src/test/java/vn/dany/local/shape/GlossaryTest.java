package vn.dany.local.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One concept, one word: no type is named by a word the glossary rejects, and no file grows beyond reading. */
class GlossaryTest {

    private static final Pattern REJECTED = Pattern.compile(
            ".*(Poll|Instrument|Prompt|Gazetteer|Catalog|Slug|Barcode|Aggregate|Metrics|Turnout|Repository|Dao"
                    + "|Controller|UseCase|Interactor|Payload|FormFiller|Wave|Portal|Dashboard|Backoffice).*");

    @Test
    void typeNames_useTheGlossary() throws IOException {
        assertThat(sources().stream().map(file -> file.getFileName().toString().replace(".java", "")))
                .isNotEmpty()
                .noneMatch(name -> REJECTED.matcher(name).matches());
    }

    @Test
    void files_stayReadable() throws IOException {
        for (Path file : sources()) {
            List<String> lines = Files.readAllLines(file);
            assertThat(lines).as(file.toString()).hasSizeLessThanOrEqualTo(400);
        }
    }

    private static List<Path> sources() throws IOException {
        return Checkout.files(".java");
    }
}
