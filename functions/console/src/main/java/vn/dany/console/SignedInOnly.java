package vn.dany.console;

import io.quarkus.oidc.OIDCException;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.dany.templates.Language;
import vn.dany.templates.console.Addresses;
import vn.dany.templates.console.SignInPage;
import vn.dany.web.FormBody;

/**
 * Lets nobody to the console's pages who is not signed in. Who sends a form when their session has ended gets it back to
 * send it again: it is lost to nobody but those who had chosen a file.
 */
public class SignedInOnly {

    private final SecurityIdentity identity;
    private final SignedIn signedIn;
    private final RoutingContext routing;

    public SignedInOnly(SecurityIdentity identity, SignedIn signedIn, RoutingContext routing) {
        this.identity = identity;
        this.signedIn = signedIn;
        this.routing = routing;
    }

    /** Answers 401 and the way to the sign-in, 403 to who has no task here, 503 while the provider does not answer. Foreign forms are refused before. */
    @ServerRequestFilter(priority = Priorities.USER + 100)
    public Optional<Response> check(ContainerRequestContext request) throws IOException {
        if (!Addresses.wantSignIn(request.getUriInfo().getPath())
                || Addresses.leadToSignIn(request.getUriInfo().getPath())
                || signedIn.find().isPresent()) {
            return Optional.empty();
        }
        Language language =
                Language.of(request.getUriInfo().getQueryParameters().getFirst("lang"));
        if (ConsoleAuthentication.failure(routing).filter(SignedInOnly::isAway).isPresent()) {
            return Optional.of(Html.providerAway(language));
        }
        if (!identity.isAnonymous()) {
            return Optional.of(Html.page(403, SignInPage.unknown(signedIn.account(), language)));
        }
        return Optional.of(Html.builder(401, page(request, language))
                .header(HttpHeaders.WWW_AUTHENTICATE, "OpenIdConnect")
                .build());
    }

    private static TemplateInstance page(ContainerRequestContext request, Language language) throws IOException {
        if (request.getUriInfo().getPath().equals(Addresses.SIGNED_IN)) {
            return SignInPage.failed(language);
        }
        URI asked = request.getUriInfo().getRequestUri();
        String here = asked.getRawQuery() == null ? asked.getRawPath() : asked.getRawPath() + "?" + asked.getRawQuery();
        if (List.of("GET", "HEAD").contains(request.getMethod())) {
            return SignInPage.to(here, language);
        }
        if (!MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(request.getMediaType())) {
            return SignInPage.afterAFile(language);
        }
        String body = new String(request.getEntityStream().readAllBytes(), StandardCharsets.UTF_8);
        return SignInPage.keeping(here, FormBody.parse(body), language);
    }

    static boolean isAway(Throwable failure) {
        return failure instanceof OIDCException;
    }
}
