package vn.dany.core.digest;

import java.util.List;

/**
 * Nested lists of texts as one text that no other lists give, to be hashed: a text follows its length in UTF-16 units and
 * a colon, a list stands between {@code [} and {@code ]}.
 */
public final class CanonicalText {

    private CanonicalText() {}

    /** The text for {@code parts}, each a text or a list of such parts. */
    public static String of(List<?> parts) {
        StringBuilder text = new StringBuilder("[");
        for (Object part : parts) {
            if (part instanceof List<?> list) {
                text.append(of(list));
            } else {
                String value = (String) part;
                text.append(value.length()).append(':').append(value);
            }
        }
        return text.append(']').toString();
    }
}
