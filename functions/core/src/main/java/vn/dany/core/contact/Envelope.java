package vn.dany.core.contact;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;

/**
 * Seals bytes for the holder of an X25519 private key, with a fresh key for each envelope. Layout: version 2 (1 byte),
 * then sender's key, ciphertext and tag as RFC 9180 has them ({@link Hpke}). Nothing here opens it: the script of the
 * owner's page does ({@code envelope.js}), where the private key is.
 */
public final class Envelope {

    static final byte VERSION = 2;
    static final byte[] PURPOSE = "dan-y contact 2".getBytes(StandardCharsets.US_ASCII);

    private Envelope() {}

    /** {@code plain} sealed; only the private half of {@code key} opens it, and only with the same {@code boundTo}. */
    public static byte[] seal(PublicKey key, byte[] plain, String boundTo, SecureRandom random) {
        try {
            KeyPairGenerator senders = KeyPairGenerator.getInstance("X25519");
            senders.initialize(NamedParameterSpec.X25519, random);
            byte[] sealed = Hpke.seal(key, senders.generateKeyPair(), PURPOSE, bytes(boundTo), plain);
            byte[] envelope = new byte[1 + sealed.length];
            envelope[0] = VERSION;
            System.arraycopy(sealed, 0, envelope, 1, sealed.length);
            return envelope;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has X25519 and AES-GCM", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
