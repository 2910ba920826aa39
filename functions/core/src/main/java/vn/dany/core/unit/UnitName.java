package vn.dany.core.unit;

import java.text.Normalizer;
import java.util.Locale;

/** Names of units as Vietnamese readers compare them: the two places of a tone mark (Hoà, Hòa) make no difference. */
public final class UnitName {

    /** Grave, acute, tilde, hook above, dot below. */
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private UnitName() {}

    /** Whether both are the same name. Unlike {@link SearchText}, tones and đ count: Tân Sơn is not Tân Sỏi. */
    public static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /** Equal for, and only for, the same name. */
    public static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (String word : name.strip().toLowerCase(Locale.ROOT).split("[\\s\\p{Z}]+")) {
            StringBuilder tones = new StringBuilder();
            Normalizer.normalize(word, Normalizer.Form.NFD)
                    .chars()
                    .forEach(c -> (TONES.indexOf(c) >= 0 ? tones : key).append((char) c));
            key.append(tones).append(' ');
        }
        return key.toString().strip();
    }
}
