package vn.dany.infrastructure.bin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A machine on which the commands run: a copy of {@code infrastructure}, zips of functions, the ordinary tools, and an
 * {@code aws} that answers what it was told to and writes down what it was asked.
 */
final class Machine implements AutoCloseable {

    private static final Path OURS = Path.of("").toAbsolutePath();
    private static final List<String> TOOLS = List.of(
            "awk",
            "basename",
            "bash",
            "cat",
            "curl",
            "cut",
            "dirname",
            "env",
            "find",
            "grep",
            "gzip",
            "head",
            "join",
            "jq",
            "ls",
            "mkdir",
            "mktemp",
            "od",
            "openssl",
            "rm",
            "sed",
            "sleep",
            "sort",
            "tail",
            "tee",
            "tr",
            "uname",
            "uniq",
            "wc");
    private static final String AWS = """
            #!/usr/bin/env bash
            echo "$*" >>"%1$s/calls"
            case "$*" in
              */dev/stdin*) cat >>"%1$s/inputs" ;;
            esac
            . "%1$s/answers"
            case "$*" in
              --version) echo aws-cli/2.31.0 Python/3.13 ;;
              *get-caller-identity*) echo 000000000000 ;;
              *AccountLimit*) echo 1000 ;;
              *"ssm get-parameter"*) echo "An error occurred (ParameterNotFound)" >&2; exit 254 ;;
              *"ssm put-parameter"*) echo 2 ;;
              *describe-table*) echo "An error occurred (ResourceNotFoundException)" >&2; exit 254 ;;
              *describe-stacks*) echo "An error occurred (ValidationError): Stack with id x does not exist" >&2; exit 254 ;;
              *head-bucket*) echo "An error occurred (404)" >&2; exit 254 ;;
              *get-bucket-location*) echo "An error occurred (NoSuchBucket)" >&2; exit 254 ;;
              *"cloudformation deploy"*) echo Successfully created ;;
            esac
            """;

    /** How a command ended and everything it printed. */
    record Ended(int status, String output) {}

    private final Path home;
    private final Path tools;
    private final Map<String, String> environment = new TreeMap<>(Map.of("AWS_REGION", "ap-southeast-1"));

    Machine(Path home) throws IOException {
        this.home = home;
        this.tools = Files.createDirectories(home.resolve("tools"));
        for (String tool : TOOLS) {
            for (String folder : System.getenv("PATH").split(":")) {
                Path found = Path.of(folder, tool);
                if (Files.isExecutable(found) && !Files.exists(tools.resolve(tool))) {
                    Files.createSymbolicLink(tools.resolve(tool), found);
                }
            }
        }
        for (String tool : List.of("java", "javac", "jar")) {
            Files.createSymbolicLink(tools.resolve(tool), Path.of(System.getProperty("java.home"), "bin", tool));
        }
        script("aws", AWS.formatted(home));
        answering("");
        typing("");
        Files.createDirectories(left());
        copy("bin", "src/main", "app.yaml", "storage.yaml", "prices.yaml");
        for (String line : Files.readAllLines(OURS.resolve("app.yaml"))) {
            if (!line.strip().startsWith("CodeUri: ")) {
                continue;
            }
            Path zip = home.resolve("infrastructure")
                    .resolve(line.strip().substring("CodeUri: ".length()))
                    .normalize();
            Files.createDirectories(zip.getParent());
            try (ZipOutputStream entries = new ZipOutputStream(Files.newOutputStream(zip))) {
                entries.putNextEntry(new ZipEntry("lib/quarkus.jar"));
            }
        }
    }

    private void copy(String... names) throws IOException {
        for (String name : names) {
            try (Stream<Path> files = Files.walk(OURS.resolve(name))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = home.resolve("infrastructure").resolve(OURS.relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                    copy.toFile().setExecutable(file.toFile().canExecute());
                }
            }
        }
    }

    /** A program of this name, in place of the one there. */
    Machine script(String name, String text) throws IOException {
        Path file = tools.resolve(name);
        Files.deleteIfExists(file);
        Files.writeString(file, text);
        file.toFile().setExecutable(true);
        return this;
    }

    Machine without(String tool) throws IOException {
        Files.deleteIfExists(tools.resolve(tool));
        return this;
    }

    /** Lines of a shell's {@code case} on all words of a call, before what {@code aws} answers otherwise. */
    Machine answering(String lines) throws IOException {
        Files.writeString(home.resolve("answers"), "case \"$*\" in\n" + lines + "\nesac\n");
        return this;
    }

    Machine with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** What somebody at the keyboard types; nobody is there otherwise. */
    Machine typing(String text) throws IOException {
        Files.writeString(home.resolve("keyboard"), text);
        return this;
    }

    /** Runs a command of {@code infrastructure/bin}. */
    Ended run(String command, String... words) throws Exception {
        List<String> line = new ArrayList<>(
                List.of(home.resolve("infrastructure/bin").resolve(command).toString()));
        line.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectInput(home.resolve("keyboard").toFile())
                .redirectOutput(home.resolve("output").toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("TMPDIR", left().toString());
        Process process = builder.start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(command + " does not end:\n" + text("output"));
        }
        return new Ended(process.exitValue(), text("output"));
    }

    /** What {@code aws} was asked, call by call. */
    List<String> calls() throws IOException {
        return text("calls").lines().toList();
    }

    /** What {@code aws} was given on its standard input. */
    String inputs() throws IOException {
        return text("inputs");
    }

    /** The folder for what is needed for a while; empty once a command has ended. */
    Path left() {
        return home.resolve("left");
    }

    /** Takes the tools away: they are links to the real ones. */
    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.list(tools)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private String text(String name) throws IOException {
        Path file = home.resolve(name);
        return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    }
}
