package vn.dany.sovereign;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.dany.emulators.function.FunctionEnvironment;

/** The packaged process, set up by environment variables as an example under {@code infrastructure} sets it up. */
final class SovereignProcess implements AutoCloseable {

    private static final Path LOG = Path.of("target", "sovereign.log");

    private final Process process;
    private final int port;

    private SovereignProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it on the stores of the running test, with everything else as {@code otherwise} says. */
    static SovereignProcess start(Map<String, String> otherwise) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.http.port", String.valueOf(port));
        settings.put("dany.public-address", "http://localhost:" + port);
        settings.put("dany.secrets.1", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
        settings.put("dany.sovereign.count-every", "2S");
        settings.put("dany.sovereign.orders-every", "1S");
        settings.putAll(otherwise);
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx768m",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        Path.of("target/quarkus-app/quarkus-run.jar").toString())
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile());
        builder.environment().putAll(FunctionEnvironment.ofThisTest());
        settings.forEach((name, value) ->
                builder.environment().put(name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"), value));
        return new SovereignProcess(builder.start(), port);
    }

    /** Waits for the first answer. */
    void untilItServes() throws InterruptedException {
        for (int tries = 0; tries < 240; tries++) {
            if (!process.isAlive()) {
                throw new IllegalStateException(output());
            }
            try {
                given().get(url("/s"));
                return;
            } catch (RuntimeException e) {
                Thread.sleep(500);
            } catch (Exception e) {
                if (!(e instanceof ConnectException)) {
                    throw new IllegalStateException(e);
                }
                Thread.sleep(500);
            }
        }
        throw new IllegalStateException("not served in two minutes:\n" + output());
    }

    /** What it ended with, once it has. */
    int end() throws InterruptedException {
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            throw new IllegalStateException("still there:\n" + output());
        }
        return process.exitValue();
    }

    /** Where it serves {@code path}. */
    String url(String path) {
        return path.startsWith("http") ? path : "http://localhost:" + port + path;
    }

    /** Everything it has printed. */
    String output() {
        try {
            return Files.readString(LOG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
