package vn.dany.adapters;

import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Optional;
import vn.dany.core.contact.SealingKey;

/** The public key from the configuration. */
public final class ConfiguredSealingKey implements SealingKey {

    private static final KeySetting SETTING = new KeySetting(
            "dany.contacts.public-key", "X25519 key", "openssl pkey -in key.pem -pubout -outform DER | base64");

    private final Optional<PublicKey> key;

    /**
     * Decodes it, if there is one.
     *
     * @throws IllegalStateException naming the property if it is no good, never its value
     */
    public ConfiguredSealingKey(ContactsConfig config) {
        key = config.publicKey()
                .map(text -> SETTING.decode(
                        text, bytes -> KeyFactory.getInstance("X25519").generatePublic(new X509EncodedKeySpec(bytes))));
    }

    @Override
    public Optional<PublicKey> find() {
        return key;
    }
}
