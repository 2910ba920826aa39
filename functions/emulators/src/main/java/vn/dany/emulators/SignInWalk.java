package vn.dany.emulators;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Signs somebody in as a browser does that follows every redirect, with {@link SignInEmulator} as the provider. */
public final class SignInWalk {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private SignInWalk() {}

    /** The application in which somebody signs in. */
    public interface Site {
        /**
         * The reply to a GET.
         *
         * @param path with the query
         * @param cookies as the header has them, empty for none
         */
        Reply get(String path, String cookies);
    }

    /**
     * What matters of a reply.
     *
     * @param location where it leads, empty for nowhere
     * @param cookies each as it was set
     */
    public record Reply(int status, String location, List<String> cookies) {}

    /**
     * Signs in from the page {@code start}, which leads to the provider.
     *
     * @param claims what the provider vouches for, a JSON object
     * @return the cookies of the session, each as it was set
     * @throws IllegalStateException if a step does not lead on
     */
    public static List<String> from(String start, String username, String claims, Site site) {
        Reply begun = site.get(start, "");
        URI provider = URI.create(leading(begun));
        URI back = URI.create(agree(provider, username, claims));
        String callback = back.getRawPath() + "?" + back.getRawQuery();
        Reply ended = site.get(callback, header(begun.cookies()));
        leading(ended);
        return ended.cookies();
    }

    /** {@code cookies}, each as it was set, as the header that brings them back; those taken away are left out. */
    public static String header(List<String> cookies) {
        return cookies.stream()
                .map(cookie -> cookie.replaceFirst(";.*", ""))
                .filter(cookie -> !cookie.endsWith("="))
                .collect(Collectors.joining("; "));
    }

    private static String agree(URI provider, String username, String claims) {
        String form = "username=" + encode(username) + "&claims=" + encode(claims);
        try {
            HttpResponse<String> reply = CLIENT.send(
                    HttpRequest.newBuilder(provider)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return leading(new Reply(
                    reply.statusCode(), reply.headers().firstValue("Location").orElse(""), List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String leading(Reply reply) {
        if (reply.location().isEmpty()) {
            throw new IllegalStateException("signing in stopped with status " + reply.status());
        }
        return reply.location();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
