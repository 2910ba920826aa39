package vn.dany.adapters;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import vn.dany.core.contact.OpeningKey;

/** The private key from the configuration, checked at start. */
@Startup
@Singleton
public final class ConfiguredOpeningKey implements OpeningKey {

    private final Optional<PrivateKey> key;

    /**
     * Decodes it, if there is one.
     *
     * @throws IllegalStateException naming the property if it is no good, never its value
     */
    @Inject
    public ConfiguredOpeningKey(ContactsConfig config) {
        key = config.privateKey().map(ConfiguredOpeningKey::decode);
    }

    @Override
    public Optional<PrivateKey> find() {
        return key;
    }

    private static PrivateKey decode(String text) {
        try {
            byte[] encoded = Base64.getDecoder().decode(text.strip());
            return KeyFactory.getInstance("X25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // Without the cause: its message may quote the key.
            throw new IllegalStateException("dany.contacts.private-key is no X25519 key in base64; make one with"
                    + " `openssl genpkey -algorithm X25519 -outform DER | base64`");
        }
    }
}
