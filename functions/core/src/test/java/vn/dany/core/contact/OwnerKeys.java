package vn.dany.core.contact;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
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

    /** What the console has. */
    public OpeningKey opening() {
        return () -> Optional.of(pair.getPrivate());
    }
}
