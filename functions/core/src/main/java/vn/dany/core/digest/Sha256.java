package vn.dany.core.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4). */
public final class Sha256 {

    /** How long a hash is. */
    public static final int BYTES = 32;

    private Sha256() {}

    /** The 32 bytes. */
    public static byte[] of(byte[] bytes) {
        return function().digest(bytes);
    }

    /** The 32 bytes for the UTF-8 of two texts, one after the other. */
    public static byte[] of(String beginning, String rest) {
        MessageDigest function = function();
        function.update(beginning.getBytes(StandardCharsets.UTF_8));
        return function.digest(rest.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest function() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The first {@code length} bytes of the hash of the text's UTF-8, in hexadecimal. */
    public static String hex(String text, int length) {
        return HexFormat.of().formatHex(of(text.getBytes(StandardCharsets.UTF_8)), 0, length);
    }
}
