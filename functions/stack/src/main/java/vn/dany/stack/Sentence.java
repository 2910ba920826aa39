package vn.dany.stack;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What is said to the person at the keyboard, in both languages, before there is a server that words pages. The texts of
 * a package stand in its {@code words_vi.properties} and {@code words_en.properties}.
 */
public record Sentence(String vietnamese, String english) {

    /** The sentence {@code key} of the package of {@code owner}, with {@code arguments} for each %s. */
    public static Sentence of(Class<?> owner, String key, Object... arguments) {
        return new Sentence(in("vi", owner, key, arguments), in("en", owner, key, arguments));
    }

    private static String in(String language, Class<?> owner, String key, Object... arguments) {
        ResourceBundle words = ResourceBundle.getBundle(
                owner.getPackageName() + ".words", Locale.forLanguageTag(language), owner.getClassLoader());
        return String.format(words.getString(key), arguments);
    }

    /** Both, Vietnamese first. */
    @Override
    public String toString() {
        return vietnamese + " / " + english;
    }
}
