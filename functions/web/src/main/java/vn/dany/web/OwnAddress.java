package vn.dany.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Makes every redirect to a page of ours lead to the configured public address. The framework makes it absolute from the
 * request instead: behind a proxy that ends TLS that is {@code http://…}, which the pages' policy forbids forms to
 * follow, and the name is whatever a client has sent. Without a configured address the redirect stays a path.
 */
public class OwnAddress {

    private final String origin;

    public OwnAddress(@ConfigProperty(name = "dany.public-address") Optional<String> publicAddress) {
        this.origin = publicAddress.map(String::strip).orElse("").replaceFirst("/$", "");
    }

    /** Rewrites {@code Location} unless it leads elsewhere, as links to stored documents do. */
    @ServerResponseFilter
    public void lead(ContainerRequestContext request, ContainerResponseContext response) {
        Object location = response.getHeaders().getFirst(HttpHeaders.LOCATION);
        if (location == null) {
            return;
        }
        URI target = URI.create(location.toString());
        String asked = request.getUriInfo().getBaseUri().getRawAuthority();
        if (target.getRawAuthority() == null || target.getRawAuthority().equals(asked)) {
            response.getHeaders().putSingle(HttpHeaders.LOCATION, origin + pathAndQuery(target));
        }
    }

    private static String pathAndQuery(URI target) {
        String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
        String place = target.getRawFragment() == null ? "" : "#" + target.getRawFragment();
        return target.getRawPath() + query + place;
    }
}
