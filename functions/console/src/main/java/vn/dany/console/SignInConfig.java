package vn.dany.console;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/**
 * Who says who somebody is: any provider of OpenID Connect. Its secret for this client, if it wants one, stands with the
 * master secrets.
 */
@ConfigMapping(prefix = "dany.sign-in")
public interface SignInConfig {

    /** The provider's issuer; what it offers stands below it, under {@code /.well-known/openid-configuration}. */
    URI issuer();

    /** What the provider knows the console as. */
    String clientId();

    /**
     * Scheme and host under which browsers reach the console; the provider must know it with {@code /console/signed-in}
     * behind. Cookies bear the prefix {@code __Host-} where it begins with {@code https}. If it is set to nothing,
     * whoever signs in comes back to the address they came by, in the clear too.
     */
    @WithDefault("${dany.public-address}")
    Optional<String> address();

    /** The claim of the ID token by which the register of staff knows people. */
    @WithDefault("email")
    String claim();
}
