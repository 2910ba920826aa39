package vn.dany.core.contact;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Optional;

/**
 * Seals bytes for the holder of an X25519 private key, with a fresh key for each envelope. Layout: version 2 (1 byte),
 * then sender's key, ciphertext and tag as RFC 9180 has them ({@link Hpke}).
 */
public final class Envelope {

    private static final byte VERSION = 2;
    private static final byte[] PURPOSE = "dan-y contact 2".getBytes(StandardCharsets.US_ASCII);

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

    /** What was sealed; empty if it was sealed for another key, bound to something else, or altered. */
    public static Optional<byte[]> open(PrivateKey key, byte[] envelope, String boundTo) {
        if (envelope.length < 1 + Hpke.ADDED_BYTES || envelope[0] != VERSION) {
            return Optional.empty();
        }
        try {
            byte[] sealed = Arrays.copyOfRange(envelope, 1, envelope.length);
            return Optional.of(Hpke.open(key, PURPOSE, bytes(boundTo), sealed));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
