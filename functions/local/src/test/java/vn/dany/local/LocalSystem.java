package vn.dany.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dany.core.unit.UnitId;
import vn.dany.emulators.SignInWalk;
import vn.dany.formats.files.StarterSet;

/** The packaged local system in a process of its own, as {@code ./mvnw -Plocal} starts it. */
public final class LocalSystem implements AutoCloseable {

    /** One line of {@code /local/entry-codes.csv}. */
    public record Code(
            String campaign,
            String placement,
            String entryCode,
            String unitCode,
            String unit,
            String district,
            String url) {}

    /** As in the POM, but a start takes half the work. */
    static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx768m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final int port;
    private final List<String> output;
    private final Map<String, String> sessions = new ConcurrentHashMap<>();

    private LocalSystem(Process process, int port, List<String> output) {
        this.process = process;
        this.port = port;
        this.output = output;
    }

    /** Starts on a free port with data of its own; {@code settings} such as {@code now=2024-04-01T08:00:00+07:00}. */
    public static LocalSystem start(String... settings) {
        try {
            return start(Files.createTempDirectory(Path.of("target"), "local-data"), freePort(), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts on {@code port} with the data in {@code data}, and waits until it serves. */
    public static LocalSystem start(Path data, int port, String... settings) {
        List<String> command = new ArrayList<>(JAVA);
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.timezone=America/New_York",
                "-Dlocal.port=" + port,
                "-Dlocal.data=" + data.toAbsolutePath()));
        for (String setting : settings) {
            command.add("-Dlocal." + setting);
        }
        command.addAll(List.of(
                "-jar",
                Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath().toString()));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            List<String> output = new ArrayList<>();
            CompletableFuture<Boolean> serving = new CompletableFuture<>();
            Thread reader = new Thread(() -> read(process, output, serving), "local-system-output");
            reader.setDaemon(true);
            reader.start();
            if (!serving.get(240, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the local system ended:\n" + String.join("\n", output));
            }
            return new LocalSystem(process, port, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the local system did not start in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void read(Process process, List<String> output, CompletableFuture<Boolean> serving) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (output) {
                    output.add(line);
                }
                if (line.contains("/console")) {
                    serving.complete(true);
                }
            }
        } catch (IOException e) {
            // The process is gone; what it said stands in the output.
        }
        serving.complete(false);
    }

    /** Where it is served, without a slash at the end. */
    public String base() {
        return "http://localhost:" + port;
    }

    /** Everything it has printed. */
    public List<String> output() {
        synchronized (output) {
            return List.copyOf(output);
        }
    }

    /** The entry codes of the PKS 01 demo, as the list for people has them. */
    public List<Code> codes() {
        return codes("pks01-2024");
    }

    /** The entry codes of a campaign. */
    public List<Code> codes(String campaign) {
        return get("/local/entry-codes.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cell -> new Code(cell[0], cell[1], cell[2], cell[3], cell[4], cell[5], cell[6]))
                .filter(code -> code.campaign().equals(campaign))
                .toList();
    }

    /**
     * The cookies of somebody who has signed in, as a header has them.
     *
     * @param as whom the local system is to sign in, such as {@code province}
     */
    public String session(String as) {
        return sessions.computeIfAbsent(
                as,
                person -> SignInWalk.header(
                        send(HttpRequest.newBuilder(URI.create(base() + "/local/sign-in?as=" + person))
                                        .build())
                                .headers()
                                .allValues("Set-Cookie")));
    }

    /** A request by an editor of the province. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base() + path)).header("Cookie", session("province"));
    }

    /** Runs the schedules and waits for them. */
    public void tick() {
        send(HttpRequest.newBuilder(URI.create(base() + "/local/tick"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
    }

    /** Responses of one unit in the first round, as the console's results page states them. */
    public int responses(Code code) {
        String unit = UnitId.of(code.unitCode(), StarterSet.UNITS_VALID_FROM).value();
        String page = get("/console/rounds/" + code.campaign() + ".1/results?unit=" + unit);
        Matcher number = Pattern.compile("class=\"big\">(\\d+)<").matcher(page);
        if (!number.find()) {
            throw new IllegalStateException("no number of responses:\n" + page);
        }
        return Integer.parseInt(number.group(1));
    }

    /** The page at {@code path}, which must be one; the console's as an editor of the province sees it. */
    public String get(String path) {
        HttpResponse<String> answer = send(
                path.startsWith("/console")
                        ? request(path).build()
                        : HttpRequest.newBuilder(URI.create(base() + path)).build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + ":\n" + answer.body());
        }
        return answer.body();
    }

    /** The reply to {@code request}. */
    public static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The process itself. */
    public Process process() {
        return process;
    }

    /** Asks it to end and waits for it. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    /** A port nobody listens on. */
    public static int freePort() {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
