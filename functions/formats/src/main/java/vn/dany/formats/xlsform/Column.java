package vn.dany.formats.xlsform;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dany.core.questionnaire.LocalizedText;

/**
 * A column by its heading, such as {@code label::Tiếng Việt (vi)}.
 *
 * @param index from 0
 * @param heading as it is written
 * @param name lower case, without the language
 * @param language its tag, empty if the heading names none
 */
record Column(int index, String heading, String name, String language) {

    /** Columns of texts that people read: they may have a language. */
    private static final Set<String> TEXTS = Set.of(
            "label",
            "hint",
            "guidance_hint",
            "required_message",
            "constraint_message",
            "form_title",
            "dany_headline",
            "dany_introduction",
            "dany_notice",
            "dany_addressee",
            ChoiceLists.INDICATOR,
            PictureCells.COLUMN,
            "audio",
            "media::audio",
            "video",
            "media::video");

    /** Columns of sound, film and large pictures, which many forms carry empty. */
    static final Set<String> OTHER_MEDIA =
            Set.of("audio", "media::audio", "video", "media::video", "big-image", "media::big-image");

    /** Columns of files that come with a text. */
    private static final Pattern MEDIA = Pattern.compile("(media::)?(big-)?(image|audio|video)");

    private static final Map<String, String> OTHER_SPELLINGS = Map.of(
            "relevance", "relevant",
            "required message", "required_message",
            "constraint message", "constraint_message",
            "choice filter", "choice_filter",
            "list name", "list_name",
            "id_string", "form_id",
            "title", "form_title",
            "dany_title", "form_title",
            "image", PictureCells.COLUMN);

    private static final Map<String, String> KNOWN_LANGUAGES = Map.of(
            "tiếng việt", "vi",
            "vietnamese", "vi",
            "tiếng anh", "en",
            "english", "en",
            "french", "fr",
            "tày", "tyz",
            "tiếng tày", "tyz",
            "nùng", "nut",
            "tiếng nùng", "nut");

    /** Colons are for languages alone: other programs stumble over them in columns they do not know. */
    private static final Pattern EARLIER_OWN = Pattern.compile("^(?i)dany::");

    /** Our own texts of another language: other programs know languages in their own columns only. */
    private static final Pattern OWN_WITH_TAG = Pattern.compile(
            "(?i)(dany_(?:title|headline|introduction|notice|addressee|indicator))_([a-z]{2,3}(?:-[a-z]{2,4})?)");

    private static final Pattern IN_BRACKETS = Pattern.compile(".*\\(\\s*([A-Za-z]{2,3}(-[A-Za-z]{2,4})?)\\s*\\)");
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z]{2,4})?");

    /** The heading of a text of our own in a language, where colons would mislead other programs. */
    static String own(String name, String language) {
        return language.equals(LocalizedText.RECORD) ? name : name + "_" + language;
    }

    /** The column with this heading; empty if it names a language that has no known tag. */
    static Optional<Column> of(int index, String heading) {
        String text = EARLIER_OWN
                .matcher(Spelling.plain(heading).replaceAll("\\s*::\\s*", "::").replaceAll("\\s+", " "))
                .replaceFirst("dany_");
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher own = OWN_WITH_TAG.matcher(text);
        if (own.matches()) {
            return Optional.of(
                    new Column(index, text, spelling(own.group(1).toLowerCase(Locale.ROOT)), normal(own.group(2))));
        }
        String name = spelling(lower);
        if (TEXTS.contains(name)) {
            return Optional.of(new Column(index, text, name, ""));
        }
        int at = text.lastIndexOf("::");
        // The older notation has one colon.
        int end = at >= 0 ? at : text.indexOf(':');
        if (end > 0 && TEXTS.contains(spelling(lower.substring(0, end)))) {
            return tag(text.substring(end).replaceFirst("^::?", ""))
                    .map(language -> new Column(index, text, spelling(lower.substring(0, end)), language));
        }
        return Optional.of(new Column(index, text, name, ""));
    }

    /** The tag of a language written as "Tiếng Việt (vi)", as its name or as the tag alone. */
    static Optional<String> tag(String language) {
        String name = language.strip();
        Matcher bracketed = IN_BRACKETS.matcher(name);
        if (bracketed.matches()) {
            return Optional.of(normal(bracketed.group(1)));
        }
        String known = KNOWN_LANGUAGES.get(name.toLowerCase(Locale.ROOT));
        return known != null
                ? Optional.of(known)
                : Optional.of(name).filter(tag -> TAG.matcher(tag).matches()).map(Column::normal);
    }

    private static String normal(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0
                ? tag.toLowerCase(Locale.ROOT)
                : tag.substring(0, hyphen).toLowerCase(Locale.ROOT) + tag.substring(hyphen);
    }

    private static String spelling(String name) {
        return OTHER_SPELLINGS.getOrDefault(name, VietnameseHeadings.COLUMNS.getOrDefault(name, name));
    }

    /** Whether it names pictures, which some lines have. */
    boolean isOfPictures() {
        return name.equals(PictureCells.COLUMN);
    }

    /** Whether it names files that are shown or heard with a text. */
    boolean isMedia() {
        return MEDIA.matcher(name).matches();
    }
}
