package vn.dany.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose word is taken for who somebody is. */
class SignedInTest {

    @ParameterizedTest
    @CsvSource({
        "email, true, true",
        "email, , true",
        "email, false, false",
        "preferred_username, false, true",
    })
    void addressThatNobodyVouchesFor_isNobodys(String claim, String verified, boolean vouched) {
        Principal principal = token(verified == null ? Map.of() : Map.of("email_verified", Boolean.valueOf(verified)));

        assertThat(SignedIn.isVouchedFor(principal, knownBy(claim))).isEqualTo(vouched);
    }

    private static JsonWebToken token(Map<String, Object> claims) {
        return new JsonWebToken() {
            @Override
            public String getName() {
                return "lan@example.vn";
            }

            @Override
            public Set<String> getClaimNames() {
                return claims.keySet();
            }

            @Override
            @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
            public <T> T getClaim(String name) {
                return (T) claims.get(name);
            }
        };
    }

    private static SignInConfig knownBy(String claim) {
        return new SignInConfig() {
            @Override
            public URI issuer() {
                return URI.create("https://sign-in.example.vn");
            }

            @Override
            public String clientId() {
                return "dan-y";
            }

            @Override
            public Optional<String> address() {
                return Optional.empty();
            }

            @Override
            public String claim() {
                return claim;
            }
        };
    }
}
