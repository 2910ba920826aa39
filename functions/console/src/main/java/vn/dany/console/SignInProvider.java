package vn.dany.console;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.OidcTenantConfigBuilder;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.Authentication.CookieSameSite;
import io.quarkus.oidc.runtime.OidcTenantConfig.TokenStateManager.Strategy;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HexFormat;
import vn.dany.adapters.ConfiguredSecrets;
import vn.dany.adapters.Parameters;
import vn.dany.adapters.SecretsConfig;
import vn.dany.core.digest.HmacSha256;
import vn.dany.templates.console.Addresses;

/**
 * How people sign in: by the authorization code flow with PKCE. The provider is asked for what it offers when somebody
 * signs in for the first time, so that a function starts without it.
 *
 * <p>A session is nothing but cookies, encrypted by a key that every instance derives from the newest master secret: a new
 * one asks everybody to sign in again.
 */
@Singleton
@Startup
public class SignInProvider implements TenantConfigResolver {

    private static final String TENANT = "staff";
    private static final Duration PATIENCE = Duration.ofSeconds(6);
    private static final Duration SESSION = Duration.ofHours(8);

    private final OidcTenantConfig config;

    SignInProvider(SignInConfig signIn, SecretsConfig secretsConfig, Parameters parameters) {
        ConfiguredSecrets secrets = new ConfiguredSecrets(secretsConfig, parameters);
        byte[] master = secrets.master(secretsConfig.newest());
        OidcTenantConfigBuilder builder = OidcTenantConfig.authServerUrl(
                        signIn.issuer().toString())
                .tenantId(TENANT)
                .applicationType(ApplicationType.WEB_APP)
                .clientId(signIn.clientId())
                .connectionTimeout(PATIENCE)
                .authentication()
                .pkceRequired()
                .nonceRequired()
                .scopes("email", "profile")
                .redirectPath(address(signIn) + Addresses.SIGNED_IN)
                .restorePathAfterRedirect()
                .stateSecret(key(master, "sign-in"))
                .cookieForceSecure(hasSecureCookies(signIn))
                .cookieSameSite(CookieSameSite.LAX)
                .sessionAgeExtension(SESSION)
                .end()
                .token()
                .principalClaim(signIn.claim())
                .refreshExpired()
                .end()
                .tokenStateManager()
                .strategy(Strategy.ID_REFRESH_TOKENS)
                .encryptionSecret(key(master, "session"))
                .end();
        secrets.signIn().ifPresent(builder::credentials);
        config = builder.build();
    }

    /** Where the console is for browsers, without a slash at the end; empty for where they came by. */
    static String address(SignInConfig signIn) {
        return signIn.address().map(String::strip).orElse("").replaceFirst("/$", "");
    }

    /** Whether browsers are to send cookies by TLS alone. */
    static boolean hasSecureCookies(SignInConfig signIn) {
        return address(signIn).startsWith("https:");
    }

    private static String key(byte[] master, String purpose) {
        return HexFormat.of().formatHex(HmacSha256.of(master, "console " + purpose));
    }

    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext routing, OidcRequestContext<OidcTenantConfig> context) {
        return Uni.createFrom().item(config);
    }
}
