package vn.dany.adapters;

import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Optional;
import vn.dany.core.contact.OpeningKey;

/** The private key from the configuration. */
public final class ConfiguredOpeningKey implements OpeningKey {

    private static final KeySetting SETTING = new KeySetting(
            "dany.contacts.private-key", "X25519 key", "openssl genpkey -algorithm X25519 -outform DER | base64");

    private final Optional<PrivateKey> key;

    /**
     * Decodes it, if there is one.
     *
     * @throws IllegalStateException naming the property if it is no good, never its value
     */
    public ConfiguredOpeningKey(ContactsConfig config) {
        key = config.privateKey()
                .map(text -> SETTING.decode(
                        text,
                        bytes -> KeyFactory.getInstance("X25519").generatePrivate(new PKCS8EncodedKeySpec(bytes))));
    }

    @Override
    public Optional<PrivateKey> find() {
        return key;
    }
}
