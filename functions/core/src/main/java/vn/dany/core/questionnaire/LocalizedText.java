package vn.dany.core.questionnaire;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One text in several languages, by language tag. Vietnamese is the text of record and always present; a language that
 * is missing falls back to it. Emphasis and earlier answers may be marked in it (see {@link TextRun}).
 */
public record LocalizedText(Map<String, String> byLanguage) {

    /** The language of record. */
    public static final String RECORD = "vi";

    public LocalizedText {
        if (!byLanguage.containsKey(RECORD)) {
            throw new IllegalArgumentException("a text needs its Vietnamese wording");
        }
        Map<String, String> clean = new TreeMap<>();
        byLanguage.forEach(
                (language, text) -> clean.put(language, Normalizer.normalize(text.strip(), Normalizer.Form.NFC)));
        byLanguage = Map.copyOf(clean);
    }

    /** A text in Vietnamese and English. */
    public static LocalizedText of(String vi, String en) {
        return new LocalizedText(Map.of(RECORD, vi, "en", en));
    }

    /** A text in Vietnamese alone. */
    public static LocalizedText of(String vi) {
        return new LocalizedText(Map.of(RECORD, vi));
    }

    /** The wording in {@code language}, or the Vietnamese one, without marks. */
    public String in(String language) {
        return TextRun.plain(marked(language));
    }

    /** The same as it was written, with its marks. */
    public String marked(String language) {
        String text = byLanguage.get(language);
        return text != null ? text : byLanguage.getOrDefault(RECORD, "");
    }

    /** The Vietnamese wording, without marks. */
    public String vi() {
        return in(RECORD);
    }

    /** The same as the name of something within a sentence: without the colon that leads to what follows it. */
    public LocalizedText asName() {
        Map<String, String> names = new TreeMap<>();
        byLanguage.forEach((language, text) ->
                names.put(language, text.endsWith(":") ? text.substring(0, text.length() - 1) : text));
        return new LocalizedText(names);
    }

    /** The names whose answers it asks for, in any language. */
    Set<String> names() {
        return byLanguage.values().stream().flatMap(TextRun::namesIn).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether {@code language} has a wording of its own. */
    public boolean speaks(String language) {
        return byLanguage.containsKey(language);
    }
}
