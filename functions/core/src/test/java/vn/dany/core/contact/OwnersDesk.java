package vn.dany.core.contact;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;

/** Opens what was sealed, as the owner's page does in a browser: nothing of ours that is deployed can. */
public final class OwnersDesk {

    /** What an X25519 public key in X.509 form begins with (RFC 8410); the rest is the key as RFC 7748 writes it. */
    private static final byte[] X509_HEAD = HexFormat.of().parseHex("302a300506032b656e032100");

    private static final int TAG_BYTES = 16;

    private OwnersDesk() {}

    /** What somebody left; empty if it was sealed for another key. */
    public static Optional<ContactMessage> open(PrivateKey key, Contact contact) {
        return open(key, Base64.getUrlDecoder().decode(contact.sealed()), contact.boundTo())
                .map(OwnersDesk::message);
    }

    /** What was sealed; empty if it was sealed for another key, bound to something else, or altered. */
    static Optional<byte[]> open(PrivateKey key, byte[] envelope, String boundTo) {
        if (envelope.length < 1 + Hpke.SENDER_BYTES + TAG_BYTES || envelope[0] != Envelope.VERSION) {
            return Optional.empty();
        }
        try {
            byte[] sealed = Arrays.copyOfRange(envelope, 1, envelope.length);
            return Optional.of(open(key, Envelope.PURPOSE, boundTo.getBytes(StandardCharsets.UTF_8), sealed));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** What {@link Hpke#seal} sealed; whatever is not as it left it is an exception. */
    static byte[] open(PrivateKey receiver, byte[] info, byte[] boundTo, byte[] sealed)
            throws GeneralSecurityException {
        byte[] enc = Arrays.copyOf(sealed, Hpke.SENDER_BYTES);
        PublicKey sender =
                KeyFactory.getInstance("X25519").generatePublic(new X509EncodedKeySpec(Hpke.joined(X509_HEAD, enc)));
        byte[] secret = Hpke.secret(Hpke.agreed(receiver, sender), enc, publicHalf(receiver));
        return Hpke.cipher(Cipher.DECRYPT_MODE, secret, info, boundTo)
                .doFinal(sealed, Hpke.SENDER_BYTES, sealed.length - Hpke.SENDER_BYTES);
    }

    /** A public key is what its private half agrees on with the base point, 9 (RFC 7748). */
    private static byte[] publicHalf(PrivateKey key) throws GeneralSecurityException {
        return Hpke.agreed(
                key,
                KeyFactory.getInstance("X25519")
                        .generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, BigInteger.valueOf(9))));
    }

    static ContactMessage message(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String contact = text(in);
            String placement = text(in);
            int count = in.readInt();
            List<ContactMessage.Line> lines = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                lines.add(new ContactMessage.Line(text(in), text(in)));
            }
            return new ContactMessage(contact, placement, lines, text(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
