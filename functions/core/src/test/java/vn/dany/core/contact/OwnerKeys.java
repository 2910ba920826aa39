package vn.dany.core.contact;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.util.Optional;

/** A box owner's key pair, made for the test. */
public final class OwnerKeys {

    private final KeyPair pair;

    public OwnerKeys() {
        try {
            pair = KeyPairGenerator.getInstance("X25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the survey has. */
    public SealingKey sealing() {
        return () -> Optional.of(pair.getPublic());
    }

    /** What nobody but the owner has. */
    public PrivateKey opening() {
        return pair.getPrivate();
    }
}
