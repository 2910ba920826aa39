package vn.dany.emulators;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import org.jspecify.annotations.Nullable;

/**
 * A provider of OpenID Connect on this machine that believes whoever signs in: the form on its page says a
 * {@code username} and, as JSON, the {@code claims} to vouch for.
 */
public final class SignInEmulator implements AutoCloseable {

    /** What the console is to it; it takes any name. */
    public static final String CLIENT = "dan-y";

    private static final String ISSUER = "staff";

    private final SignInServer server;

    private SignInEmulator(SignInServer server) {
        this.server = server;
    }

    /**
     * Starts on a port nobody listens on.
     *
     * @param page the file with the page it shows, read each time; without one it shows a page of its own
     */
    public static SignInEmulator start(@Nullable Path page) {
        QuietLogs.apply();
        return new SignInEmulator(new SignInServer(server -> new MockOAuth2Server(new OAuth2Config(
                        true,
                        page == null ? null : page.toString(),
                        null,
                        false,
                        new OAuth2TokenProvider(),
                        Set.of(),
                        server))
                .start()));
    }

    /** What it is known by. */
    public URI issuer() {
        return URI.create("http://" + Emulators.LOOPBACK + ":" + server.port() + "/" + ISSUER);
    }

    /** The configuration an application needs to have people sign in here. Immutable. */
    public Map<String, String> configuration() {
        return Map.of("dany.sign-in.issuer", issuer().toString(), "dany.sign-in.client-id", CLIENT);
    }

    @Override
    public void close() {
        server.close();
    }
}
