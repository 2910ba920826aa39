package vn.dany.local.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * What a phone must load before the first question can be answered: our form page, complete as it is, and our script,
 * beside the scripts and styles of other form tools as they are published for npm. Run it with the address of a running
 * local system; it needs {@code npm} and {@code tar}.
 */
public final class SizeComparison {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final Pattern SCRIPT = Pattern.compile("src=\"(/s/script/[^\"]+)\"");

    /** The files of each package that its guide tells a page to load; Enketo publishes sources only, before bundling. */
    private static final Map<String, String> OTHERS = new LinkedHashMap<>();

    static {
        OTHERS.put("survey-core@2.5.38", "package/survey\\.core\\.min\\.js|package/survey-core\\.min\\.css");
        OTHERS.put("survey-js-ui@2.5.38", "package/survey-js-ui\\.min\\.js");
        OTHERS.put("enketo-core@5.18.1", "package/src/js/.*\\.js");
        OTHERS.put("@getodk/web-forms@0.22.0", "package/dist/index\\.js|package/dist/style\\.css");
    }

    private SizeComparison() {}

    /** Prints raw and gzip sizes in KB; {@code arguments} is the address of a running system. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String base = arguments.length > 0 ? arguments[0] : "http://localhost:8080";
        OUT.printf("%-40s %10s %10s%n", "", "raw KB", "gzip KB");
        String page = "";
        for (String campaign : List.of("pks01-2024", "pks07-2024", "gop-y-2024")) {
            String code = Arrays.stream(text(base + "/local/entry-codes.csv").split("\r\n"))
                    .filter(line -> line.startsWith(campaign + ","))
                    .findFirst()
                    .orElseThrow()
                    .split(",", -1)[2];
            page = text(base + "/s/" + code);
            print("form " + campaign + ", complete", page.getBytes(StandardCharsets.UTF_8));
        }
        Matcher script = SCRIPT.matcher(page);
        if (script.find()) {
            print("script, deferred", text(base + script.group(1)).getBytes(StandardCharsets.UTF_8));
        }
        Path folder = Files.createTempDirectory("sizes");
        for (Map.Entry<String, String> other : OTHERS.entrySet()) {
            String archive = run(folder, "npm", "pack", "--silent", other.getKey()).strip();
            List<String> files = run(folder, "tar", "-tzf", archive)
                    .lines()
                    .filter(name -> name.matches(other.getValue()))
                    .toList();
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (String file : files) {
                all.write(run(folder, "tar", "-xzOf", archive, file).getBytes(StandardCharsets.UTF_8));
            }
            print(other.getKey() + " (" + files.size() + " files)", all.toByteArray());
        }
    }

    private static void print(String what, byte[] bytes) {
        OUT.printf("%-40s %10.1f %10.1f%n", what, bytes.length / 1024.0, gzip(bytes) / 1024.0);
    }

    private static int gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.size();
    }

    private static String text(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(address + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    private static String run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed");
        }
        return output;
    }
}
