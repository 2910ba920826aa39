package vn.dany.infrastructure.bin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The commands as shellcheck sees them. */
class ShellTest {

    private static final Path BIN = Path.of("bin");

    @Test
    void commands_haveNothingShellcheckFinds() throws Exception {
        Assumptions.assumeTrue(
                Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "shellcheck"))),
                "shellcheck is not installed");
        List<String> command = new ArrayList<>(List.of("shellcheck", "--external-sources"));
        command.addAll(names());
        Process process = new ProcessBuilder(command)
                .directory(BIN.toFile())
                .redirectErrorStream(true)
                .start();
        String findings = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(findings).isZero();
    }

    @Test
    void commands_stopAtTheFirstFailure() throws IOException {
        for (String name : names()) {
            if (!name.equals("shared.sh")) {
                assertThat(BIN.resolve(name)).isExecutable();
                assertThat(Files.readAllLines(BIN.resolve(name)))
                        .startsWith("#!/usr/bin/env bash", "set -euo pipefail");
            }
        }
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(BIN)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
