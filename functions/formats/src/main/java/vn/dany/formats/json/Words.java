package vn.dany.formats.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dany.core.questionnaire.LocalizedText;

/** Writes localized texts, Vietnamese first, so that equal texts give equal bytes. */
final class Words {

    private Words() {}

    /** Puts {@code words} under {@code key}; a plain text if Vietnamese is all there is, nothing if null. */
    static void put(ObjectNode tree, String key, @Nullable LocalizedText words) {
        if (words == null) {
            return;
        }
        if (words.byLanguage().size() == 1) {
            tree.put(key, words.marked(LocalizedText.RECORD));
        } else {
            ObjectNode languages = JsonNodeFactory.instance.objectNode();
            spread(languages, words);
            tree.set(key, languages);
        }
    }

    /** Puts each language beside the other keys of {@code tree}. */
    static void spread(ObjectNode tree, LocalizedText words) {
        tree.put(LocalizedText.RECORD, words.marked(LocalizedText.RECORD));
        new TreeMap<>(words.byLanguage()).forEach((language, text) -> {
            if (!language.equals(LocalizedText.RECORD)) {
                tree.put(language, text);
            }
        });
    }
}
