package vn.dany.local.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page is one record that is its own template; markup stands in templates and nowhere else. */
class PagesTest {

    private static final Pattern UNESCAPED = Pattern.compile("\\.raw\\b|\\bRawString\\b");
    private static final Pattern MARKUP = Pattern.compile("\"[^\"]*</?(a|b|div|input|li|p|span|table|ul)\\b");

    @Test
    void everyPage_isOneRecordWithATemplateOfItsName() throws IOException {
        assertThat(sources("Page.html")).isNotEmpty();
        for (Path page : sources("Page.html")) {
            String name = page.getFileName().toString().replace(".html", "");
            assertThat(sources("/" + name + ".java"))
                    .as(name)
                    .filteredOn(record -> read(record).contains("record " + name + "("))
                    .hasSize(1);
        }
        for (Path record : sources("Page.java")) {
            String name = record.getFileName().toString().replace(".java", "");
            assertThat(sources("/" + name + ".html")).as(name).hasSize(1);
        }
        assertThat(sources("Pages.java")).isEmpty();
    }

    /** The stylesheet of ours, and rules for the script, which hold nothing to escape in their quotes. */
    @Test
    void whatIsNotEscaped_isNamedHere() throws IOException {
        List<String> unescaped = Stream.concat(sources(".html").stream(), sources(".java").stream())
                .filter(source -> UNESCAPED.matcher(read(source)).find())
                .map(source -> source.getFileName().toString())
                .toList();

        assertThat(unescaped)
                .containsExactlyInAnyOrder(
                        "ground.html",
                        "PublicResultsPage.html",
                        "style.html",
                        "order.html",
                        "pictures.html",
                        "asked.html",
                        "limits.html",
                        "marked.html");
    }

    @Test
    void java_writesNoHtml() throws IOException {
        assertThat(sources(".java"))
                .filteredOn(source -> MARKUP.matcher(read(source)).find())
                .isEmpty();
    }

    private static List<Path> sources(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Checkout.ROOT.resolve("templates"))) {
            return files.filter(file -> file.toString().contains("/src/main/"))
                    .filter(file -> file.toString().endsWith(ending))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
