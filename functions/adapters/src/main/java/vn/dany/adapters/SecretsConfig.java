package vn.dany.adapters;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * The province's master secrets: in the settings as {@code dany.secrets.1=…}, or, where settings can be read by too many,
 * in a parameter that they name. To rotate, add the next version, start the survey anew, and only then tell the console
 * of the newest; take an old one away when no campaign names it any more, and its open forms and receipts stop being
 * valid.
 */
@ConfigMapping(prefix = "dany.secrets")
public interface SecretsConfig {

    /** By version, each the base64 of at least 32 random bytes; the settings below are among them by their names. */
    @WithParentName
    Map<String, String> byName();

    /**
     * The name of one SecureString parameter with all of them, one {@code version=base64} a line. Read once, when the
     * function starts.
     */
    Optional<String> parameter();

    /** Where parameters are asked for; without it where the SDK's clients look, which is at the region's own address. */
    Optional<URI> endpoint();

    /** The version that new campaigns get; those that exist keep theirs. */
    @WithDefault("1")
    int newest();
}
