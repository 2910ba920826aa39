package vn.dany.core.campaign;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What staff typed into a field of one line, as documents can hold it. */
public final class OneLine {

    /** What no document can hold, and line breaks. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF\\s]+");

    private OneLine() {}

    /** {@code typed} on one line, composed, without what cannot be printed and without space around it. */
    public static String of(String typed) {
        return Normalizer.normalize(UNPRINTABLE.matcher(typed).replaceAll(" "), Normalizer.Form.NFC)
                .strip();
    }
}
