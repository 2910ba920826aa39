package vn.dany.adapters;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/**
 * The key pair of the suggestion boxes' owner. The survey is given the public key only, so that it cannot read what it
 * writes; the console the private one. Contacts sealed for a key are lost with it.
 */
@ConfigMapping(prefix = "dany.contacts")
public interface ContactsConfig {

    /** Base64 of an X25519 public key in X.509 form. Without it no questionnaire that asks for contact details opens. */
    Optional<String> publicKey();

    /** Base64 of the private key in PKCS #8 form. */
    Optional<String> privateKey();
}
