package vn.dany.adapters;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

/**
 * The province's master secrets, as {@code dany.secrets.1=…}. To rotate, add the next version and let new campaigns name
 * it; take the old one away when no campaign names it any more, and its open forms and receipts stop being valid.
 */
@ConfigMapping(prefix = "dany.secrets")
public interface SecretsConfig {

    /** By version, each the base64 of at least 32 random bytes. */
    @WithParentName
    Map<Integer, String> byVersion();
}
