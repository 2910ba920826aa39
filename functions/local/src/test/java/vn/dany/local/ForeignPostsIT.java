package vn.dany.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No page of somebody else's changes anything by way of a browser on this machine: every route there is, found by itself. */
class ForeignPostsIT {

    /** A part of an address that must look like something, and what looks like it. */
    private static final Pattern PATTERNED = Pattern.compile("\\{\\w+: *([^}]+)}");

    private static final List<String> EXAMPLES = List.of("u0123456789", "data.csv", "1", "x/1");

    /** A route that changes something: its path as declared, and what it takes. */
    record Route(String method, String path, String type) {}

    private static LocalSystem system;
    private static String entryCode;

    @BeforeAll
    static void start() {
        system = LocalSystem.start();
        entryCode = system.codes().get(0).entryCode();
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void everyRouteThatChangesSomething_refusesForeignPages() {
        Set<String> found = new TreeSet<>();
        for (Route route : routes()) {
            assertThat(status(route, "Sec-Fetch-Site", "cross-site"))
                    .as("%s", route)
                    .isEqualTo(403);
            assertThat(status(route, "Sec-Fetch-Site", "same-site"))
                    .as("%s", route)
                    .isEqualTo(403);
            assertThat(status(route, "Origin", "http://localhost.evil.example"))
                    .as("%s", route)
                    .isEqualTo(403);
            assertThat(status(route, "Origin", "null")).as("%s", route).isEqualTo(403);
            found.add(route.path());
        }
        assertThat(found)
                .hasSizeGreaterThanOrEqualTo(12)
                .contains(
                        "/local/tick", "/console/campaigns/{campaignId}/kit", "/console/campaigns/{campaignId}/windows")
                .noneMatch(path -> path.startsWith("/s"));
    }

    private static List<Route> routes() {
        return new ClassFileImporter()
                .importPackages("vn.dany.console", "vn.dany.local", "vn.dany.qr", "vn.dany.web").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .flatMap(ForeignPostsIT::routes)
                        .toList();
    }

    private static Stream<Route> routes(JavaMethod method) {
        return Stream.of(POST.class, PUT.class, PATCH.class, DELETE.class)
                .filter(method::isAnnotatedWith)
                .map(verb -> new Route(
                        verb.getSimpleName(),
                        ("/" + value(method.getOwner(), Path.class) + "/" + value(method, Path.class))
                                .replaceAll("/+", "/")
                                .replaceFirst("(?<=.)/$", ""),
                        value(method, Consumes.class)));
    }

    private static String value(CanBeAnnotated annotated, Class<? extends Annotation> type) {
        return annotated.isAnnotatedWith(type) ? text(annotated, type) : "";
    }

    private static String text(CanBeAnnotated annotated, Class<? extends Annotation> type) {
        JavaAnnotation<?> annotation = annotated instanceof JavaMethod method
                ? method.getAnnotationOfType(type.getName())
                : ((JavaClass) annotated).getAnnotationOfType(type.getName());
        Object value = annotation.get("value").orElse("");
        return value instanceof Object[] values
                ? String.valueOf(Arrays.asList(values).get(0))
                : value.toString();
    }

    private static String example(String pattern) {
        return EXAMPLES.stream()
                .filter(text -> text.matches(pattern))
                .findFirst()
                .orElseThrow(() -> new AssertionError("an example of " + pattern + " is wanted here"));
    }

    private static int status(Route route, String header, String value) {
        String path = route.path()
                .replace("{campaignId}", "pks01-2024")
                .replace("{roundId}", "pks01-2024.1")
                .replace("{entryCode}", entryCode)
                .replaceAll("\\{\\w+}", "x");
        path = PATTERNED.matcher(path).replaceAll(parameter -> example(parameter.group(1)));
        String type = route.type().isEmpty() ? "application/x-www-form-urlencoded" : route.type();
        HttpResponse<String> reply = LocalSystem.send(HttpRequest.newBuilder(URI.create(system.base() + path))
                .header("Content-Type", type.startsWith("multipart/") ? type + "; boundary=x" : type)
                .header(header, value)
                .method(route.method(), BodyPublishers.ofString(type.startsWith("multipart/") ? "--x--\r\n" : "a=1"))
                .build());
        return reply.statusCode();
    }
}
