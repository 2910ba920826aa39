package vn.dany.core.campaign;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A short mark of a state that was shown to somebody: sent back with their yes, it tells whether they said it to the
 * state of now. Equal states, equal marks. It keeps people from mistakes, not from malice.
 */
public final class StateMark {

    private static final int BYTES = 8;

    private StateMark() {}

    /** The mark of {@code state}, whose parts tell by their {@code toString} all that was shown. */
    public static String of(Object... state) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object part : state) {
                digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
