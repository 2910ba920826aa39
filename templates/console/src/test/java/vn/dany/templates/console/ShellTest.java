package vn.dany.templates.console;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.dany.templates.checks.WholeStyle;

class ShellTest {

    @Test
    void theBuild_losesNothingOfTheStyle() throws IOException {
        WholeStyle.assertWhole(
                Shell.STYLE,
                "ground.css",
                "parts.css",
                "progress.css",
                "results.css",
                "forms.css",
                "desk.css",
                "team.css",
                "paper.css",
                "screens.css");
    }
}
