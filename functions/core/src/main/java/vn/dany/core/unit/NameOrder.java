package vn.dany.core.unit;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The order of the Vietnamese alphabet: a ă â b c d đ e ê …, tones deciding only between names that are otherwise equal
 * (không, huyền, hỏi, ngã, sắc, nặng), a space before every letter, numbers by their value.
 */
public final class NameOrder implements Comparator<String> {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** Units by their name without its type; units of one name stay in a fixed order. */
    public static final Comparator<AdministrativeUnit> OF_UNITS = Comparator.comparing(
                    AdministrativeUnit::name, new NameOrder())
            .thenComparing(AdministrativeUnit::type)
            .thenComparing(AdministrativeUnit::id);

    private final List<Collator> levels =
            List.of(collator(Collator.PRIMARY), collator(Collator.SECONDARY), collator(Collator.TERTIARY));

    @Override
    public int compare(String one, String other) {
        String[] words = one.strip().split("\\s+");
        String[] others = other.strip().split("\\s+");
        for (Collator level : levels) {
            int order = compare(words, others, level);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Word by word, since Java's collation rules would skip the spaces between them. */
    private static int compare(String[] words, String[] others, Collator level) {
        for (int i = 0; i < Math.min(words.length, others.length); i++) {
            int order = isNumber(words[i]) && isNumber(others[i])
                    ? Long.compare(Long.parseLong(words[i]), Long.parseLong(others[i]))
                    : level.compare(words[i], others[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(words.length, others.length);
    }

    private static boolean isNumber(String word) {
        return word.length() <= 9 && word.chars().allMatch(letter -> letter >= '0' && letter <= '9') && !word.isEmpty();
    }

    private static Collator collator(int strength) {
        Collator collator = Collator.getInstance(VIETNAMESE);
        collator.setStrength(strength);
        return collator;
    }
}
