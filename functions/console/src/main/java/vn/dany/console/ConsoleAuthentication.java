package vn.dany.console;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import vn.dany.templates.console.Addresses;

/**
 * Reads sessions on the console's pages and nowhere else. Whoever has none, or none that holds, is nobody in particular:
 * {@link SignedInOnly} tells them what to do.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class ConsoleAuthentication implements HttpAuthenticationMechanism {

    private static final Logger LOG = Logger.getLogger(ConsoleAuthentication.class);
    private static final String FAILURE = ConsoleAuthentication.class.getName();

    private final OidcAuthenticationMechanism oidc;

    public ConsoleAuthentication(OidcAuthenticationMechanism oidc) {
        this.oidc = oidc;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext routing, IdentityProviderManager identities) {
        if (!Addresses.wantSignIn(routing.normalizedPath())) {
            return Uni.createFrom().nullItem();
        }
        return oidc.authenticate(routing, identities)
                .onFailure(failure -> !(failure instanceof AuthenticationRedirectException))
                .recoverWithItem(failure -> {
                    LOG.debug("not signed in", failure);
                    routing.put(FAILURE, failure);
                    return null;
                });
    }

    /** Why somebody who brought a session, or came back from the provider, is not signed in. */
    static Optional<Throwable> failure(RoutingContext routing) {
        return Optional.ofNullable(routing.get(FAILURE));
    }

    /** The way to the provider's own sign-in page, with the cookies that expect somebody back. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext routing) {
        return oidc.getChallenge(routing);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }
}
