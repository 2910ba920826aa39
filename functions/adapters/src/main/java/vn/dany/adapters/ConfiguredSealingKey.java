package vn.dany.adapters;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import vn.dany.core.contact.SealingKey;

/** The public key from the configuration, checked at start: a bad one must not wait for the first respondent. */
@Startup
@Singleton
public final class ConfiguredSealingKey implements SealingKey {

    private final Optional<PublicKey> key;

    /**
     * Decodes it, if there is one.
     *
     * @throws IllegalStateException naming the property if it is no good, never its value
     */
    @Inject
    public ConfiguredSealingKey(ContactsConfig config) {
        key = config.publicKey().map(ConfiguredSealingKey::decode);
    }

    @Override
    public Optional<PublicKey> find() {
        return key;
    }

    private static PublicKey decode(String text) {
        try {
            byte[] encoded = Base64.getDecoder().decode(text.strip());
            return KeyFactory.getInstance("X25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // Without the cause: its message may quote the key.
            throw new IllegalStateException("dany.contacts.public-key is no X25519 key in base64; make one with"
                    + " `openssl pkey -in key.pem -pubout -outform DER | base64`");
        }
    }
}
