package vn.dany.formats.xlsform;

import java.text.Normalizer;

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
}
