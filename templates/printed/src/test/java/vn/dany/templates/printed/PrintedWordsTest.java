package vn.dany.templates.printed;

import java.nio.file.Path;
import java.util.List;
import vn.dany.templates.checks.CompleteWords;

/** Official papers are in Vietnamese; their words are asked for in the annex's templates and by who draws the others. */
class PrintedWordsTest extends CompleteWords {

    PrintedWordsTest() {
        super(
                List.of("vi"),
                "\\bwords\\.|Messages\\.class\\)\\s*\\.",
                Path.of("src/main"),
                Path.of("../../functions/documents/src/main"));
    }
}
