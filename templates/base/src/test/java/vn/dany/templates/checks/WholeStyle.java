package vn.dany.templates.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import vn.dany.templates.Asset;

/** That what is sent of a style sheet says all of its source: what the minifier does not understand it drops with a warning. */
public final class WholeStyle {

    private WholeStyle() {}

    /** Compares {@code src/main/css/name} with what the build made of it. */
    public static void assertWhole(String name, Asset sent) throws IOException {
        String source = Files.readString(Path.of("src/main/css", name));

        assertThat(bare(sent.text()).split("(?<=[{};])"))
                .containsExactly(bare(source).split("(?<=[{};])"));
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
