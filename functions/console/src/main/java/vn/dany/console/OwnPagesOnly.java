package vn.dany.console;

import io.quarkus.arc.All;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import vn.dany.templates.Language;
import vn.dany.templates.console.NoticePage;
import vn.dany.web.OpenForm;

/**
 * Refuses to change anything for a form on somebody else's page, wherever no {@link OpenForm} says otherwise. Browsers
 * say where a POST comes from by {@code Sec-Fetch-Site} or {@code Origin}; a client that sends neither is no browser, and
 * carries nobody's rights.
 */
public class OwnPagesOnly {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final List<OpenForm> open;
    private final String publicAddress;

    public OwnPagesOnly(
            @All List<OpenForm> open, @ConfigProperty(name = "dany.public-address") Optional<String> publicAddress) {
        this.open = open;
        this.publicAddress = publicAddress.orElse("");
    }

    /** Answers 403 unless the request only reads or comes from one of our pages. */
    @ServerRequestFilter
    public Optional<Response> check(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (READING.contains(request.getMethod())
                || open.stream().anyMatch(form -> form.covers(path))
                || comesFromHere(request)) {
            return Optional.empty();
        }
        Language language =
                Language.of(request.getUriInfo().getQueryParameters().getFirst("lang"));
        return Optional.of(Response.status(403)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Content-Security-Policy", "default-src 'none';style-src 'self'")
                .entity(NoticePage.foreignPost(language).render())
                .build());
    }

    /** Whether a browser says that the request was made by a page of ours, or no browser sent it. */
    public boolean comesFromHere(ContainerRequestContext request) {
        return isOwn(
                request.getHeaderString("Sec-Fetch-Site"),
                request.getHeaderString("Origin"),
                request.getHeaderString(HttpHeaders.HOST),
                publicAddress);
    }

    static boolean isOwn(
            @Nullable String fetchSite, @Nullable String origin, @Nullable String host, String publicAddress) {
        if (fetchSite != null) {
            return fetchSite.equals("same-origin") || fetchSite.equals("none");
        }
        // Behind a proxy Host may be the proxy's business: then it is the public address that people see.
        return origin == null || origin.equalsIgnoreCase(publicAddress) || isHost(origin, host);
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
