package vn.dany.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dany.core.finding.FieldFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.questionnaire.LocalizedText;

/**
 * A spot in a tree that is being read. What is wrong there is noted, not thrown, and reading goes on with a stand-in
 * value, so that one reading finds every problem; the stand-ins never leave, because {@link #finish} throws.
 */
public final class Place {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DECIMAL_NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z]{2,4})?");
    private static final Set<String> TWO_LETTER_LANGUAGES = Set.of(Locale.getISOLanguages());

    private final @Nullable JsonNode node;
    private final String path;
    private final List<Finding> problems;

    private Place(@Nullable JsonNode node, String path, List<Finding> problems) {
        this.node = node == null || node.isNull() || node.isMissingNode() ? null : node;
        this.path = path;
        this.problems = problems;
    }

    /** The top of {@code tree}. */
    public static Place top(JsonNode tree) {
        return new Place(tree, "", new ArrayList<>());
    }

    /** Notes a problem here. */
    public void refuse(Finding.Code code, Object... arguments) {
        problems.add(Finding.at(path, code, arguments));
    }

    /** Whether no problem was noted anywhere in the tree so far. */
    public boolean isSound() {
        return problems.isEmpty();
    }

    /** Every problem noted anywhere in the tree so far. */
    public List<Finding> problems() {
        return List.copyOf(problems);
    }

    /**
     * Ends the reading of a tree.
     *
     * @throws FileRefused with every problem noted, if there is one
     */
    public void finish() {
        if (!problems.isEmpty()) {
            throw new FileRefused(problems);
        }
    }

    /** Whether something stands here. */
    public boolean isPresent() {
        return node != null;
    }

    /** Whether a text stands here. */
    public boolean isText() {
        return node != null && node.isTextual();
    }

    /** Whether a list stands here. */
    public boolean isList() {
        return node != null && node.isArray();
    }

    /** The place of {@code key} below this one, which may be empty. */
    public Place at(String key) {
        return new Place(
                node != null && node.isObject() ? node.get(key) : null,
                path.isEmpty() ? key : path + "." + key,
                problems);
    }

    /** Notes every key other than {@code keys}, for a misspelt key must not pass as a missing one. */
    public void allow(List<String> keys) {
        allow(keys, false);
    }

    /** The items of a list; none if nothing stands here. */
    public List<Place> items() {
        if (node == null) {
            return List.of();
        }
        if (!node.isArray()) {
            refuse(FieldFinding.NOT_A_LIST);
            return List.of();
        }
        List<Place> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            items.add(new Place(node.get(i), path + "[" + i + "]", problems));
        }
        return items;
    }

    /** The items of a list that must hold at least one. */
    public List<Place> someItems() {
        List<Place> items = items();
        if (items.isEmpty() && (node == null || node.isArray())) {
            refuse(FieldFinding.LIST_EMPTY);
        }
        return items;
    }

    /** The entries of a mapping, with their keys; none if nothing stands here. */
    public Map<String, Place> entries() {
        Map<String, Place> entries = new LinkedHashMap<>();
        if (node != null && !node.isObject()) {
            refuse(FieldFinding.NOT_A_MAPPING);
        } else if (node != null) {
            node.fieldNames().forEachRemaining(key -> entries.put(key, at(key)));
        }
        return entries;
    }

    /** The text that must stand here. */
    public String text() {
        if (node == null) {
            refuse(FieldFinding.MISSING);
            return "";
        }
        // A code such as 1 need not be quoted.
        if (!node.isTextual() && !node.isIntegralNumber()) {
            refuse(FieldFinding.NOT_A_TEXT);
            return "";
        }
        String text = node.asText().strip();
        if (text.isEmpty()) {
            refuse(FieldFinding.EMPTY);
        }
        return text;
    }

    /**
     * What {@code reader} makes of the text here; {@code standIn} if it throws IllegalArgumentException, noted as
     * {@code unfit}.
     */
    public <T> T text(Function<String, T> reader, T standIn, Finding.Code unfit) {
        int before = problems.size();
        String text = text();
        if (problems.size() > before) {
            return standIn;
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            refuse(unfit, text);
            return standIn;
        }
    }

    /** The whole number that must stand here, between the bounds, both included. */
    public int wholeNumber(int min, int max) {
        String text = text();
        if (!WHOLE_NUMBER.matcher(text).matches() || Integer.parseInt(text) < min || Integer.parseInt(text) > max) {
            if (!text.isEmpty()) {
                refuse(FieldFinding.NOT_A_WHOLE_NUMBER, min, max);
            }
            return min;
        }
        return Integer.parseInt(text);
    }

    /** The number that must stand here. */
    public BigDecimal number() {
        if (node != null && node.isNumber()) {
            return node.decimalValue();
        }
        String text = text();
        if (!DECIMAL_NUMBER.matcher(text).matches()) {
            if (!text.isEmpty()) {
                refuse(FieldFinding.NOT_A_NUMBER);
            }
            return BigDecimal.ZERO;
        }
        return new BigDecimal(text);
    }

    /** The truth here; false if nothing stands here. */
    public boolean flag() {
        if (node != null && !node.isBoolean()) {
            refuse(FieldFinding.NOT_A_FLAG);
        }
        return node != null && node.asBoolean();
    }

    /** The localized text that must stand here: a plain text is Vietnamese alone. */
    public LocalizedText words() {
        if (node == null || !node.isObject()) {
            return LocalizedText.of(text());
        }
        return words(List.of());
    }

    /** The localized text here, null if nothing stands here. */
    public @Nullable LocalizedText wordsOrNull() {
        return node == null ? null : words();
    }

    /** The localized text whose languages stand here among other {@code keys}. */
    public LocalizedText words(List<String> keys) {
        allow(keys, true);
        Map<String, String> byLanguage = new TreeMap<>();
        if (node != null) {
            node.fieldNames().forEachRemaining(key -> {
                if (!keys.contains(key) && isLanguage(key)) {
                    byLanguage.put(key, at(key).text());
                }
            });
        }
        if (!byLanguage.containsKey(LocalizedText.RECORD)) {
            at(LocalizedText.RECORD).text();
            byLanguage.put(LocalizedText.RECORD, "");
        }
        return new LocalizedText(byLanguage);
    }

    private void allow(List<String> keys, boolean languages) {
        entries().forEach((key, place) -> {
            if (!keys.contains(key) && !(languages && isLanguage(key))) {
                String known = String.join(", ", keys) + (languages ? (keys.isEmpty() ? "" : ", ") + "vi, en …" : "");
                place.refuse(FieldFinding.KEY_UNKNOWN, known);
            }
        });
    }

    private static boolean isLanguage(String key) {
        return LANGUAGE.matcher(key).matches() && (key.length() != 2 || TWO_LETTER_LANGUAGES.contains(key));
    }

    @Override
    public String toString() {
        return path;
    }
}
