package vn.dany.console;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dany.templates.Language;
import vn.dany.templates.console.Addresses;
import vn.dany.templates.console.SignInPage;

/** Signing in and out, here and at the provider. */
@Path("/console")
public class SignInResource {

    private static final Logger LOG = Logger.getLogger(SignInResource.class);

    /** Longer than it takes to find out that the provider does not answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final ConsoleAuthentication authentication;
    private final OidcSession session;
    private final SecurityIdentity identity;
    private final SignInConfig config;
    private final RoutingContext routing;

    public SignInResource(
            ConsoleAuthentication authentication,
            OidcSession session,
            SecurityIdentity identity,
            SignInConfig config,
            RoutingContext routing) {
        this.authentication = authentication;
        this.session = session;
        this.identity = identity;
        this.config = config;
        this.routing = routing;
    }

    /** Leads to the provider and, once signed in, to {@code to}; home if that is no page of the console. */
    @GET
    @Path("sign-in")
    public Response signIn(
            @QueryParam("to") @DefaultValue("/console") String to,
            @QueryParam("lang") @DefaultValue("vi") Language language) {
        if (!identity.isAnonymous()) {
            return Html.to(isOurs(to) ? to : new Addresses(language).home());
        }
        try {
            ChallengeData challenge =
                    authentication.getChallenge(routing).await().atMost(PATIENCE);
            Response.ResponseBuilder response = Response.status(challenge.status);
            challenge.getHeaders().forEach((name, value) -> response.header(name.toString(), value));
            return response.build();
        } catch (RuntimeException e) {
            LOG.warn("the provider of the sign-in does not answer", e);
            return Html.providerAway(language);
        }
    }

    /** Where the provider leads back to; what it brings is read before this is asked. */
    @GET
    @Path("signed-in")
    public Response signedIn(@QueryParam("lang") @DefaultValue("vi") Language language) {
        return Html.to(new Addresses(language).home());
    }

    /**
     * Ends the session, and leads to the provider's own sign-out where it has one. Not by a redirect: the pages' policy lets
     * no form lead away from here.
     */
    @POST
    @Path("sign-out")
    public Response signOut(@QueryParam("lang") @DefaultValue("vi") Language language) {
        if (identity.isAnonymous()) {
            return Html.to(new Addresses(language).signedOut());
        }
        Optional<String> provider = provider(language);
        session.logout().await().atMost(PATIENCE);
        return provider.map(address -> Html.builder(200, SignInPage.signingOut(address, language))
                        .header("Refresh", "0; url=" + address)
                        .build())
                .orElseGet(() -> Html.to(new Addresses(language).signedOut()));
    }

    /** Says that nobody is signed in here any more. */
    @GET
    @Path("signed-out")
    public Response signedOut(@QueryParam("lang") @DefaultValue("vi") Language language) {
        return Html.page(200, SignInPage.signedOut(language));
    }

    private static boolean isOurs(String to) {
        try {
            URI address = URI.create(to);
            return address.getRawAuthority() == null
                    && address.getScheme() == null
                    && Addresses.covers(address.normalize().getPath());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Where the provider signs out; the way back has one name in the standard and another at Amazon Cognito. */
    private Optional<String> provider(Language language) {
        OidcConfigurationMetadata provider = identity.getAttribute("configuration-metadata");
        @Nullable String endSession = provider == null ? null : provider.getEndSessionUri();
        String back = encode(home() + new Addresses(language).signedOut());
        return Optional.ofNullable(endSession)
                .map(address -> address + (address.contains("?") ? "&" : "?")
                        + "client_id=" + encode(config.clientId())
                        + "&id_token_hint=" + session.getIdToken().getRawToken()
                        + "&post_logout_redirect_uri=" + back
                        + "&logout_uri=" + back);
    }

    private String home() {
        String address = SignInProvider.address(config);
        return address.isEmpty()
                ? URI.create(routing.request().absoluteURI())
                        .resolve("/")
                        .toString()
                        .replaceFirst("/$", "")
                : address;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
