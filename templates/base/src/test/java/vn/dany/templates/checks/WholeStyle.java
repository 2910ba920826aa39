package vn.dany.templates.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import vn.dany.templates.Asset;

/** That what is sent of a style sheet says all of its source: what the minifier does not understand it drops with a warning. */
public final class WholeStyle {

    private WholeStyle() {}

    /** Compares the sheets of {@code src/main/css}, in this order and all of them, with what the build made of them. */
    public static void assertWhole(Asset sent, String... names) throws IOException {
        StringBuilder source = new StringBuilder();
        for (String name : names) {
            source.append(Files.readString(Path.of("src/main/css", name)));
        }
        try (Stream<Path> sheets = Files.list(Path.of("src/main/css"))) {
            assertThat(sheets.map(sheet -> sheet.getFileName().toString())).containsExactlyInAnyOrder(names);
        }
        assertThat(bare(sent.text()).split("(?<=[{};])"))
                .containsExactly(bare(source.toString()).split("(?<=[{};])"));
    }

    private static String bare(String sheet) {
        return sheet.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,>+]) ?", "$1")
                .replace(": ", ":")
                .replace(";}", "}")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
