package vn.dany.web;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.dany.templates.survey.SurveyAssets;

/**
 * Headers of every reply: nothing from third parties, no framing, no sniffing, no referrer. A resource that sets a
 * header itself knows better.
 */
public class SecurityHeaders {

    private static final String POLICY = String.join(
            ";",
            "default-src 'none'",
            "style-src 'self' " + SurveyAssets.STYLE.policyHash() + " " + SurveyAssets.STATES.policyHash() + " "
                    + SurveyAssets.FIGURES.policyHash() + " " + SurveyAssets.RANKING.policyHash() + " "
                    + SurveyAssets.SHOWN.policyHash(),
            "script-src 'self'",
            "connect-src 'self'",
            "img-src 'self' data:",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    /** Their names and values. */
    public static final Map<String, String> ALL = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Strict-Transport-Security",
            "max-age=31536000",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()",
            "Content-Security-Policy",
            POLICY,
            HttpHeaders.CACHE_CONTROL,
            "no-store");

    /** Adds what is missing. */
    @ServerResponseFilter
    public void add(ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        ALL.forEach((name, value) -> headers.putIfAbsent(name, List.of(value)));
    }
}
