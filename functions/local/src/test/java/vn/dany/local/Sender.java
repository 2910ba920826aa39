package vn.dany.local;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills in forms as a browser would, without one. */
public final class Sender {

    private static final Pattern KEY = Pattern.compile("name=\"_key\" value=\"([^\"]+)\"");
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private final String base;

    public Sender(String base) {
        this.base = base;
    }

    /** A form that is filled in and can be sent, more than once too. */
    public record Filled(String address, String body) {}

    /** Opens the page of {@code entryCode} and fills in {@code fields}. */
    public Filled fill(String entryCode, Map<String, List<String>> fields) throws Exception {
        String address = base + "/s/" + entryCode;
        String page = CLIENT.send(
                        HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        return new Filled(address, bodyFor(page, fields));
    }

    /** What a browser sends of this page, filled in with {@code fields}. */
    public static String bodyFor(String page, Map<String, List<String>> fields) {
        Matcher key = KEY.matcher(page);
        if (!key.find()) {
            throw new IllegalStateException("no questionnaire:\n" + page);
        }
        String answers = fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> encode(field.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        return "_key=" + key.group(1) + "&" + answers;
    }

    /** Sends it; returns the path of the receipt. */
    public String send(Filled form) throws Exception {
        HttpResponse<String> reply = CLIENT.send(
                HttpRequest.newBuilder(URI.create(form.address()))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form.body()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (reply.statusCode() != 303) {
            throw new IllegalStateException("status " + reply.statusCode() + ":\n" + reply.body());
        }
        return reply.headers().firstValue("Location").orElseThrow();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
