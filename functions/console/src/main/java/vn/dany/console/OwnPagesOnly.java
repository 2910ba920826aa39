package vn.dany.console;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import vn.dany.templates.Language;
import vn.dany.templates.console.ConsolePages;

/**
 * Refuses to change anything for a form on somebody else's page. Browsers say where a POST comes from by
 * {@code Sec-Fetch-Site} or {@code Origin}; a client that sends neither is no browser, and carries nobody's rights.
 */
public class OwnPagesOnly {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** Answers 403 unless the request only reads or comes from one of our pages. */
    @ServerRequestFilter
    public Optional<Response> check(ContainerRequestContext request) {
        boolean ours = request.getUriInfo().getPath().startsWith("/console");
        if (!ours
                || READING.contains(request.getMethod())
                || isOwn(
                        request.getHeaderString("Sec-Fetch-Site"),
                        request.getHeaderString("Origin"),
                        request.getHeaderString(HttpHeaders.HOST))) {
            return Optional.empty();
        }
        Language language =
                Language.of(request.getUriInfo().getQueryParameters().getFirst("lang"));
        return Optional.of(Html.page(403, ConsolePages.foreignPost(language)));
    }

    static boolean isOwn(@Nullable String fetchSite, @Nullable String origin, @Nullable String host) {
        if (fetchSite != null) {
            return fetchSite.equals("same-origin") || fetchSite.equals("none");
        }
        return origin == null || isHost(origin, host);
    }

    private static boolean isHost(String origin, @Nullable String host) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority != null && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
