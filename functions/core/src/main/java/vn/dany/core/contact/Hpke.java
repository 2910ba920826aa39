package vn.dany.core.contact;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.dany.core.digest.HmacSha256;

/**
 * Hybrid Public Key Encryption (RFC 9180) in base mode, one message a sender: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256,
 * AES-128-GCM; the sending side. By hand because the JDK we build for does not have it; the RFC's own vectors are its test.
 */
final class Hpke {

    static final int SENDER_BYTES = 32;
    private static final int SECRET_BYTES = 32;
    private static final int KEY_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private static final byte[] KEM = suite("KEM", 0x00, 0x20);
    private static final byte[] WHOLE = suite("HPKE", 0x00, 0x20, 0x00, 0x01, 0x00, 0x01);
    private static final byte[] BASE_MODE = {0};
    private static final byte[] NOTHING = {};

    private Hpke() {}

    /** The sender's public key, and {@code plain} sealed. No two messages may be sealed by one {@code sender}. */
    static byte[] seal(PublicKey receiver, KeyPair sender, byte[] info, byte[] boundTo, byte[] plain)
            throws GeneralSecurityException {
        byte[] enc = raw(sender.getPublic());
        byte[] secret = secret(agreed(sender.getPrivate(), receiver), enc, raw(receiver));
        return joined(enc, cipher(Cipher.ENCRYPT_MODE, secret, info, boundTo).doFinal(plain));
    }

    /** ExtractAndExpand of section 4.1. */
    static byte[] secret(byte[] agreed, byte[] sender, byte[] receiver) {
        byte[] extracted = extract(KEM, NOTHING, "eae_prk", agreed);
        return expand(KEM, extracted, "shared_secret", joined(sender, receiver), SECRET_BYTES);
    }

    /** The key schedule of section 5.1 without a pre-shared key, and the cipher of its first message. */
    static Cipher cipher(int mode, byte[] shared, byte[] info, byte[] boundTo) throws GeneralSecurityException {
        byte[] context = joined(
                BASE_MODE, extract(WHOLE, NOTHING, "psk_id_hash", NOTHING), extract(WHOLE, NOTHING, "info_hash", info));
        byte[] secret = extract(WHOLE, shared, "secret", NOTHING);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                new SecretKeySpec(expand(WHOLE, secret, "key", context, KEY_BYTES), "AES"),
                new GCMParameterSpec(TAG_BITS, expand(WHOLE, secret, "base_nonce", context, NONCE_BYTES)));
        cipher.updateAAD(boundTo);
        return cipher;
    }

    /** LabeledExtract of section 4. HMAC takes no key for a key of zeros, and the JDK no empty one. */
    private static byte[] extract(byte[] suite, byte[] salt, String label, byte[] material) {
        return HmacSha256.of(salt.length == 0 ? new byte[SECRET_BYTES] : salt, labelled(suite, label, material));
    }

    /** LabeledExpand of section 4, of at most one block of the hash. */
    private static byte[] expand(byte[] suite, byte[] secret, String label, byte[] info, int length) {
        byte[] size = {0, (byte) length};
        byte[] only = {1};
        return Arrays.copyOf(HmacSha256.of(secret, joined(size, labelled(suite, label, info), only)), length);
    }

    private static byte[] labelled(byte[] suite, String label, byte[] content) {
        return joined(
                "HPKE-v1".getBytes(StandardCharsets.US_ASCII),
                suite,
                label.getBytes(StandardCharsets.US_ASCII),
                content);
    }

    /** Throws for a key of small order, as section 7.1.4 asks. */
    static byte[] agreed(PrivateKey own, PublicKey other) throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance("X25519");
        agreement.init(own);
        agreement.doPhase(other, true);
        return agreement.generateSecret();
    }

    private static byte[] raw(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - SENDER_BYTES, encoded.length);
    }

    private static byte[] suite(String name, int... numbers) {
        ByteArrayOutputStream suite = new ByteArrayOutputStream();
        suite.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        Arrays.stream(numbers).forEach(suite::write);
        return suite.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
