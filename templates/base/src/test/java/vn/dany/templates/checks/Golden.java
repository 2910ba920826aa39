package vn.dany.templates.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whole pages against the files under {@code golden/}. After a wanted change, run with {@code -Dgolden=write} and read
 * the difference.
 */
public final class Golden {

    private Golden() {}

    /** Fails unless {@code page} is, to the letter, the golden page {@code name} in {@code language}, a tag as "vi". */
    public static void compare(String language, String name, String page) {
        Path file = Path.of("src/test/resources/golden", language, name + ".html");
        try {
            if ("write".equals(System.getProperty("golden"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, page);
            }
            assertThat(page).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
