package vn.dany.emulators.function;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A {@code function.zip} unpacked and running in its own process, asking a Lambda runtime API for events: the
 * {@code bootstrap} binary where the zip holds one, else its classes under {@link JavaRuntime}.
 *
 * <p>The process sees nothing but the zip and the environment given to it, so what is missing there is missing here.
 * What it prints goes to {@code function.log} beside the zip.
 */
public final class PackagedFunction implements AutoCloseable {

    private static final String HANDLER = "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler";

    /** What is no JSON object on one line, or tells of trouble. Newer JDKs have something to say themselves. */
    private static final Pattern COMPLAINT =
            Pattern.compile("^(?!\\{.*}$|WARNING: |OpenJDK )|\\b(WARN|ERROR|FATAL|\\w*Exception)\\b");

    private static final List<String> INHERITED = List.of("PATH", "SystemRoot", "TEMP", "TMP", "TMPDIR");

    private final Path taskRoot;
    private final Path log;
    private final Process process;

    private PackagedFunction(Path taskRoot, Path log, Process process) {
        this.taskRoot = taskRoot;
        this.log = log;
        this.process = process;
    }

    /**
     * Starts the function; it fetches its first event as soon as it is ready.
     *
     * @param zip the artifact as it would be deployed
     * @param runtimeApi host, port and optional path of the runtime API, without scheme
     * @param environment the function's environment variables, as a template would set them
     */
    public static PackagedFunction start(Path zip, String runtimeApi, Map<String, String> environment) {
        try {
            Path taskRoot = Files.createTempDirectory("function");
            Path log = zip.resolveSibling("function.log");
            unpack(zip, taskRoot);
            ProcessBuilder builder = new ProcessBuilder(command(taskRoot))
                    .directory(taskRoot.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().keySet().retainAll(INHERITED);
            builder.environment().put("AWS_LAMBDA_RUNTIME_API", runtimeApi);
            builder.environment().put("LAMBDA_TASK_ROOT", taskRoot.toString());
            builder.environment().put("_HANDLER", HANDLER + "::handleRequest");
            builder.environment().putAll(environment);
            return new PackagedFunction(taskRoot, log, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the process is still there; a function that failed to start is not. */
    public boolean isRunning() {
        return process.isAlive();
    }

    /** The lines printed so far that warn of something, tell of a failure or are no JSON objects. */
    public List<String> complaints() {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(COMPLAINT.asPredicate()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops the process and removes what was unpacked. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            try (Stream<Path> files = Files.walk(taskRoot)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(Path taskRoot) {
        Path bootstrap = taskRoot.resolve("bootstrap");
        if (Files.exists(bootstrap)) {
            return List.of(bootstrap.toString());
        }
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "--add-opens=java.base/java.lang=ALL-UNNAMED"));
        command.addAll(List.of("-cp", ownCode().toString()));
        command.add(JavaRuntime.class.getName());
        return command;
    }

    /** The jar or folder this class came from, without its libraries. */
    private static Path ownCode() {
        try {
            return Path.of(JavaRuntime.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(Path zip, Path taskRoot) throws IOException {
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(file)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path target = taskRoot.resolve(entry.getName()).normalize();
                if (!target.startsWith(taskRoot)) {
                    throw new IOException(entry.getName() + " in " + zip + " points outside of it");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(entries, target);
                }
            }
        }
        taskRoot.resolve("bootstrap").toFile().setExecutable(true);
    }
}
