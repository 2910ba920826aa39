package vn.dany.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A setting that cannot be used costs one sentence in two languages, and nothing is started for it. */
class WrongSettingsIT {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "port=abc",
                "now=yesterday",
                "address=192.0.2.7",
                "fresh=perhaps",
                "campaigns=/no/such/folder",
                "data=/proc/nowhere",
                "data=/etc/hostname"
            })
    void wrongSetting_costsOneSentence(String setting) throws Exception {
        String said = start(setting);

        assertThat(said.lines()).as(said).hasSize(1);
        assertThat(said).contains(setting.substring(setting.indexOf('=') + 1)).containsAnyOf("không", "Không");
    }

    @Test
    void takenPort_costsOneSentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            String said = start("port=" + taken.getLocalPort());

            assertThat(said.lines()).as(said).hasSize(1);
            assertThat(said).contains("local.port=" + taken.getLocalPort(), "-Dlocal.port=8081");
        }
    }

    @Test
    void folderOfSomebodyElse_isRefusedAndLeftAlone() throws Exception {
        Path photo = Files.writeString(folder.resolve("photo.jpg"), "not ours");

        String said = start("data=" + folder, "fresh=true");

        assertThat(said.lines()).as(said).hasSize(1);
        assertThat(said).contains(folder.toString());
        assertThat(photo).hasContent("not ours");
        assertThat(folder.toFile().list()).containsExactly("photo.jpg");
    }

    @Test
    void freshStartBesideARunningSystem_losesNothing() throws Exception {
        Path data = folder.resolve("data");
        try (LocalSystem running = LocalSystem.start(data, LocalSystem.freePort())) {
            List<LocalSystem.Code> codes = running.codes();

            String said = start("data=" + data, "fresh=true");

            assertThat(said.lines()).as(said).hasSize(1);
            assertThat(said).contains("đang được một tiến trình Dân Ý khác sử dụng");
            assertThat(running.codes()).isEqualTo(codes);
            for (String secret : List.of("secret", "contact-keys")) {
                assertThat(Files.getPosixFilePermissions(data.resolve(secret)))
                        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            }
            assertThat(Files.getPosixFilePermissions(data)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
        try (LocalSystem again = LocalSystem.start(data, LocalSystem.freePort(), "fresh=true");
                Stream<Path> left = Files.list(data)) {
            assertThat(again.codes()).hasSize(209);
            assertThat(left).isNotEmpty();
        }
    }

    /** What a start with {@code settings} says before it ends by itself. */
    private static String start(String... settings) throws Exception {
        List<String> command = new ArrayList<>(LocalSystem.JAVA);
        command.add("-Dlocal.port=" + LocalSystem.freePort());
        for (String setting : settings) {
            command.add("-Dlocal." + setting);
        }
        command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(1);
            return said;
        } finally {
            process.destroyForcibly();
        }
    }
}
