package vn.dany.core.contact;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals bytes for the holder of an X25519 private key: an ephemeral key pair, HKDF-SHA256 (RFC 5869) over the agreed
 * secret, AES-256-GCM with what the bytes are bound to as associated data. Layout: version 1 (1 byte), ephemeral public
 * key (44 bytes, X.509), ciphertext with tag. Each ephemeral key seals once, so key and nonce never meet again.
 */
public final class Envelope {

    private static final byte VERSION = 1;
    private static final int PUBLIC_KEY_BYTES = 44;
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final byte[] PURPOSE = "dan-y contact 1".getBytes(StandardCharsets.US_ASCII);

    private Envelope() {}

    /** {@code plain} sealed; only the private half of {@code key} opens it, and only with the same {@code boundTo}. */
    public static byte[] seal(PublicKey key, byte[] plain, String boundTo, SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("X25519");
            generator.initialize(NamedParameterSpec.X25519, random);
            KeyPair ephemeral = generator.generateKeyPair();
            byte[] sender = ephemeral.getPublic().getEncoded();
            byte[] agreed = agree(ephemeral.getPrivate(), key);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, agreed, sender, boundTo).doFinal(plain);
            return ByteBuffer.allocate(1 + sender.length + sealed.length)
                    .put(VERSION)
                    .put(sender)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has X25519 and AES-GCM", e);
        }
    }

    /** What was sealed; empty if it was sealed for another key, bound to something else, or altered. */
    public static Optional<byte[]> open(PrivateKey key, byte[] envelope, String boundTo) {
        if (envelope.length < 1 + PUBLIC_KEY_BYTES + TAG_BITS / 8 || envelope[0] != VERSION) {
            return Optional.empty();
        }
        try {
            byte[] sender = Arrays.copyOfRange(envelope, 1, 1 + PUBLIC_KEY_BYTES);
            PublicKey ephemeral = KeyFactory.getInstance("X25519").generatePublic(new X509EncodedKeySpec(sender));
            byte[] agreed = agree(key, ephemeral);
            return Optional.of(cipher(Cipher.DECRYPT_MODE, agreed, sender, boundTo)
                    .doFinal(envelope, 1 + PUBLIC_KEY_BYTES, envelope.length - 1 - PUBLIC_KEY_BYTES));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static byte[] agree(PrivateKey own, PublicKey other) throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance("X25519");
        agreement.init(own);
        agreement.doPhase(other, true);
        return agreement.generateSecret();
    }

    private static Cipher cipher(int mode, byte[] agreed, byte[] sender, String boundTo)
            throws GeneralSecurityException {
        byte[] derived = derive(agreed, sender);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                new SecretKeySpec(derived, 0, KEY_BYTES, "AES"),
                new GCMParameterSpec(TAG_BITS, derived, KEY_BYTES, NONCE_BYTES));
        cipher.updateAAD(boundTo.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** HKDF: extract with the sender's key as salt, then as many bytes as key and nonce need. */
    private static byte[] derive(byte[] agreed, byte[] sender) throws GeneralSecurityException {
        byte[] extracted = hmac(sender, agreed);
        byte[] first = hmac(extracted, PURPOSE, new byte[] {1});
        byte[] second = hmac(extracted, first, PURPOSE, new byte[] {2});
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    private static byte[] hmac(byte[] key, byte[]... parts) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        for (byte[] part : parts) {
            mac.update(part);
        }
        return mac.doFinal();
    }
}
