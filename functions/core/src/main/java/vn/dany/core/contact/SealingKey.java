package vn.dany.core.contact;

import java.security.PublicKey;
import java.util.Optional;

/** The public half of the box owner's key: who has it can seal, and cannot read what is sealed. */
public interface SealingKey {

    /** The X25519 key; empty if none is configured. */
    Optional<PublicKey> find();
}
