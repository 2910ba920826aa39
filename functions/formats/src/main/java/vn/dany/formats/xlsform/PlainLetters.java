package vn.dany.formats.xlsform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Vietnamese without its marks, for names and codes that programs read. */
final class PlainLetters {

    private PlainLetters() {}

    /** {@code text} with letters that have lost their marks; what has none stays. */
    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('\u0111', 'd')
                .replace('\u0110', 'D');
    }

    /** {@code plain}, as much of it as there is room for, with a number if it is taken; from now on it is. */
    static String unused(String plain, int longest, Set<String> taken) {
        String shortened = plain.substring(0, Math.min(plain.length(), longest));
        String candidate = shortened;
        for (int number = 2; !taken.add(candidate); number++) {
            String end = String.format(Locale.ROOT, "_%d", number);
            candidate = shortened.substring(0, Math.min(shortened.length(), longest - end.length())) + end;
        }
        return candidate;
    }
}
