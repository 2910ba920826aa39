package vn.dany.core.contact;

import java.security.PrivateKey;
import java.util.Optional;

/** The private half of the box owner's key. */
public interface OpeningKey {

    /** The X25519 key; empty if none is configured. */
    Optional<PrivateKey> find();
}
