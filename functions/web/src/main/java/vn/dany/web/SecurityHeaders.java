package vn.dany.web;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.dany.templates.Asset;

/**
 * Headers of every reply: nothing from third parties, no framing, no sniffing, no referrer. A resource that sets a
 * header itself knows better.
 */
public class SecurityHeaders {

    private static final String POLICY = String.join(
            ";",
            "default-src 'none'",
            "style-src 'self' " + Asset.SURVEY_STYLE.policyHash(),
            "script-src 'self'",
            "connect-src 'self'",
            "img-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    /** Adds what is missing. */
    @ServerResponseFilter
    public void add(ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putIfAbsent("X-Content-Type-Options", List.of("nosniff"));
        headers.putIfAbsent("Referrer-Policy", List.of("no-referrer"));
        headers.putIfAbsent("Strict-Transport-Security", List.of("max-age=31536000"));
        headers.putIfAbsent("Permissions-Policy", List.of("camera=(), geolocation=(), microphone=()"));
        headers.putIfAbsent("Content-Security-Policy", List.of(POLICY));
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("no-store"));
    }
}
