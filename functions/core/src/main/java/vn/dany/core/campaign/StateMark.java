package vn.dany.core.campaign;

import vn.dany.core.digest.Sha256;

/**
 * A short mark of a state that was shown to somebody: sent back with their yes, it tells whether they said it to the
 * state of now. Equal states, equal marks. It keeps people from mistakes, not from malice.
 */
public final class StateMark {

    private static final int BYTES = 8;

    private StateMark() {}

    /** The mark of {@code state}, whose parts tell by their {@code toString} all that was shown. */
    public static String of(Object... state) {
        StringBuilder text = new StringBuilder();
        for (Object part : state) {
            text.append(part).append('\0');
        }
        return Sha256.hex(text.toString(), BYTES);
    }
}
