package vn.dany.adapters;

import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * A setting that holds a key in base64.
 *
 * @param property its name
 * @param wanted what it must hold, such as "X25519 key"
 * @param remedy the command that makes one
 */
record KeySetting(String property, String wanted, String remedy) {

    /** Makes a key of its bytes. */
    interface Decoding<T> {
        /** Throws for bytes that are no such key. */
        T of(byte[] bytes) throws GeneralSecurityException;
    }

    /**
     * The key that {@code text} holds.
     *
     * @throws IllegalStateException naming the property and the remedy if it is no good, never its value
     */
    <T> T decode(String text, Decoding<T> decoding) {
        try {
            return decoding.of(Base64.getDecoder().decode(text.strip()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // Without the cause: its message may quote the key.
            throw new IllegalStateException(
                    property + " is no " + wanted + " in base64; make one with `" + remedy + "`");
        }
    }
}
