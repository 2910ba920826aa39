package vn.dany.adapters;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/**
 * The public half of the suggestion boxes' owner's key pair. The private half is in no setting: the owner opens messages
 * with it in a browser, and those sealed for a key are lost with it.
 */
@ConfigMapping(prefix = "dany.contacts")
public interface ContactsConfig {

    /** Base64 of an X25519 public key in X.509 form. Without it no questionnaire that asks for contact details opens. */
    Optional<String> publicKey();
}
