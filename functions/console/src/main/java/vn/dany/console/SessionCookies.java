package vn.dany.console;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dany.templates.console.Addresses;

/**
 * Gives the cookies of the sign-in the prefix {@code __Host-} on their way out and takes it from them on their way in: what
 * reads and writes them knows only names of its own. With the prefix a browser takes them from this host alone, over TLS,
 * for every path; so one that comes without it is somebody else's, and is dropped.
 */
@Singleton
class SessionCookies {

    private static final String PREFIX = "__Host-";
    private static final String OURS = "q_";

    /** Before sessions are read, after the local machine's own guard. */
    private static final int EARLY = 500;

    private final SignInConfig config;

    SessionCookies(SignInConfig config) {
        this.config = config;
    }

    void register(@Observes Filters filters) {
        if (SignInProvider.hasSecureCookies(config)) {
            filters.register(SessionCookies::rename, EARLY);
        }
    }

    private static void rename(RoutingContext routing) {
        if (Addresses.covers(routing.normalizedPath())) {
            List<String> sent = routing.request().headers().getAll(HttpHeaders.COOKIE);
            if (!sent.isEmpty()) {
                routing.request().headers().set(HttpHeaders.COOKIE, own(sent));
            }
            routing.addHeadersEndHandler(ending -> addPrefix(routing));
        }
        routing.next();
    }

    /** {@code sent} without those that only look like ours, and ours without the prefix. */
    static String own(List<String> sent) {
        return sent.stream()
                .flatMap(header -> Stream.of(header.split(";")))
                .map(String::strip)
                .filter(cookie -> !cookie.startsWith(OURS))
                .map(cookie -> cookie.startsWith(PREFIX + OURS) ? cookie.substring(PREFIX.length()) : cookie)
                .collect(Collectors.joining("; "));
    }

    private static void addPrefix(RoutingContext routing) {
        HttpServerResponse response = routing.response();
        // Those with a path are on their way out.
        List.copyOf(routing.request().cookies()).stream()
                .filter(cookie -> cookie.getName().startsWith(OURS) && cookie.getPath() != null)
                .forEach(cookie -> {
                    response.removeCookies(cookie.getName(), false);
                    response.addCookie(Cookie.cookie(PREFIX + cookie.getName(), cookie.getValue())
                            .setPath("/")
                            .setSecure(true)
                            .setHttpOnly(true)
                            .setSameSite(cookie.getSameSite())
                            .setMaxAge(cookie.getMaxAge()));
                });
    }
}
