package vn.dany.local.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What our papers name exists. */
class DocsTest {

    private static final Pattern FILE =
            Pattern.compile("`((?:functions|templates|infrastructure|\\.github|\\.ci)/[\\w./-]+)`");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT|Contract))`");

    @Test
    void filesNamedInPapers_exist() throws IOException {
        for (Path paper : Checkout.files(".md")) {
            Matcher matcher = FILE.matcher(Files.readString(paper));
            while (matcher.find()) {
                assertThat(Checkout.ROOT.resolve(matcher.group(1)))
                        .as("%s in %s", matcher.group(1), paper)
                        .exists();
            }
        }
    }

    @Test
    void testsNamedInPapers_exist() throws IOException {
        Set<String> tests = Checkout.files(".java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        for (Path paper : Checkout.files(".md")) {
            Matcher matcher = TEST.matcher(Files.readString(paper));
            while (matcher.find()) {
                assertThat(tests).as(paper.toString()).contains(matcher.group(1));
            }
        }
    }

    @Test
    void readme_isShortEnoughToBeRead() throws IOException {
        assertThat(Files.readAllLines(Checkout.ROOT.resolve("README.md"))).hasSizeLessThanOrEqualTo(120);
    }
}
