package vn.dany.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Other people's programs at work in a folder; a test that calls one that is not installed is skipped. */
public record OfficePrograms(Path folder) {

    /** LibreOffice puts the file there in another format, as {@code --convert-to} names it. */
    public void convert(String file, String format) throws Exception {
        String profile = "-env:UserInstallation=" + folder.resolve("profile").toUri();
        run("soffice", profile, "--headless", "--norestore", "--convert-to", format, file);
    }

    /** What pdftotext reads in a PDF, with the settings given. */
    public String text(String pdf, String... settings) throws Exception {
        run(Stream.of(Stream.of("pdftotext"), Stream.of(settings), Stream.of(pdf, "text.txt"))
                .flatMap(part -> part)
                .toArray(String[]::new));
        return Files.readString(folder.resolve("text.txt"));
    }

    /** What the program prints. */
    public String run(String... command) throws Exception {
        assumeTrue(isInstalled(command[0]), "skipped: " + command[0] + " is not installed");
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        String printed = Files.readString(log);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    private static boolean isInstalled(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .anyMatch(Files::isExecutable);
    }
}
