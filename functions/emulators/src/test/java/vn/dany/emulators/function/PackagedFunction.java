package vn.dany.emulators.function;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.dany.emulators.Java;

/**
 * A function as it would be deployed, running in a process of its own and asking {@link RuntimeApi} for events.
 *
 * <p>The process sees nothing but the artifact and the environment given to it, so what is missing there is missing
 * here. What it prints goes to a log of its own in {@code target}. Like an instance on Lambda it works on one
 * event at a time; events that come meanwhile wait. All methods may be called from any thread.
 */
public final class PackagedFunction implements AutoCloseable {

    private static final String HANDLER = "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler";

    /** What is no JSON object on one line, or tells of trouble. Newer JDKs have something to say themselves. */
    private static final Pattern COMPLAINT =
            Pattern.compile("^(?!\\{.*}$|WARNING: |OpenJDK )|\\b(WARN|ERROR|FATAL|\\w*Exception)\\b");

    private static final List<String> INHERITED = List.of("PATH", "SystemRoot", "TEMP", "TMP", "TMPDIR");

    private final Path taskRoot;
    private final Path log;
    private final RuntimeApi runtimeApi;
    private final Process process;
    private final long started;

    private PackagedFunction(Path taskRoot, Path log, RuntimeApi runtimeApi, Process process, long started) {
        this.started = started;
        this.taskRoot = taskRoot;
        this.log = log;
        this.runtimeApi = runtimeApi;
        this.process = process;
    }

    /** Starts what the module under test has packaged, with the settings of the running Quarkus test. */
    public static PackagedFunction ofThisTest() {
        return start(Path.of("target/function.zip"), FunctionEnvironment.ofThisTest());
    }

    /**
     * Starts what the module under test has packaged, as the template deploys it.
     *
     * @param logicalId the function's name in {@code app.yaml}
     */
    public static PackagedFunction deployed(String logicalId) {
        return start(Path.of("target/function.zip"), FunctionEnvironment.deployed(logicalId));
    }

    /**
     * Starts a function; it fetches its first event as soon as it is ready.
     *
     * @param artifact a zip as it would be deployed, whose {@code bootstrap} is run if it has one and else its classes
     *     under {@link JavaRuntime}; or a native binary
     * @param settings the function's environment variables, as a template would set them
     */
    public static PackagedFunction start(Path artifact, Map<String, String> settings) {
        try {
            Path taskRoot = Files.createTempDirectory("function");
            if (artifact.toString().endsWith(".zip")) {
                unpack(artifact, taskRoot);
            } else {
                Files.copy(artifact, taskRoot.resolve("bootstrap"), StandardCopyOption.COPY_ATTRIBUTES);
            }
            Path log = Files.createTempFile(Path.of("target"), "function", ".log");
            RuntimeApi runtimeApi = RuntimeApi.start();
            ProcessBuilder builder = new ProcessBuilder(command(taskRoot))
                    .directory(taskRoot.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().keySet().retainAll(INHERITED);
            builder.environment().put("AWS_LAMBDA_RUNTIME_API", runtimeApi.address());
            builder.environment().put("LAMBDA_TASK_ROOT", taskRoot.toString());
            builder.environment().put("_HANDLER", HANDLER + "::handleRequest");
            builder.environment().putAll(settings);
            long started = System.nanoTime();
            return new PackagedFunction(taskRoot, log, runtimeApi, builder.start(), started);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The function's response to an event, both JSON.
     *
     * @throws FunctionFailed if it answers with an error or ends before it answers
     */
    public String invoke(String event) {
        CompletableFuture<String> answer = runtimeApi.invoke(event);
        CompletableFuture<String> end = process.onExit().thenApply(ended -> {
            throw new FunctionFailed("ended with " + ended.exitValue() + "; see " + log);
        });
        try {
            return (String) CompletableFuture.anyOf(answer, end).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof FunctionFailed failed ? failed : e;
        }
    }

    /** Asks a function behind an HTTP API; headers are names and values in turn. */
    public HttpAnswer get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /** Sends a function behind an HTTP API a body of text; headers are names and values in turn. */
    public HttpAnswer post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    /** A request of any method; headers are names and values in turn. */
    public HttpAnswer send(String method, String path, String body, String... headers) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            named.put(headers[i], headers[i + 1]);
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return HttpApi.answer(invoke(HttpApi.event(method, URI.create(path), named, bytes)));
    }

    /** Waits until the process asks for its first event; the time from its start to then. */
    public Duration untilReady() {
        return Duration.ofNanos(runtimeApi.asked().join() - started);
    }

    /** CPU time the process has used so far; zero where the system does not tell. */
    public Duration cpuTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The most memory the process has had so far, in bytes; nothing where the system does not tell. */
    public OptionalLong memory() {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    /** The lines printed so far that warn of something, tell of a failure or are no JSON objects. */
    public List<String> complaints() {
        try (Stream<String> lines = Files.lines(log)) {
            // A binary that is told to end says that it was asking for the next event.
            return lines.filter(COMPLAINT.asPredicate())
                    .filter(line -> !line.contains("[Error Occurred After Shutdown]"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops the process and removes what was unpacked. Doing so twice is harmless. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            runtimeApi.close();
            if (!Files.exists(taskRoot)) {
                return;
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
        command.add(Java.command());
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
