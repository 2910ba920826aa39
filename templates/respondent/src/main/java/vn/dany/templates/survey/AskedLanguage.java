package vn.dany.templates.survey;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.TextRun;
import vn.dany.templates.Language;

/**
 * The language a respondent asks for. A questionnaire may speak more languages than the pages around it: its texts come
 * in this one, the page's own words in Vietnamese unless English is asked for.
 *
 * @param tag language tag, such as {@code vi}
 */
public record AskedLanguage(String tag) {

    /** Vietnamese, the language of record. */
    public static final AskedLanguage VIETNAMESE = new AskedLanguage(LocalizedText.RECORD);

    private static final Pattern FORM = Pattern.compile("[a-z]{2,3}(-[A-Za-z]{2,4})?");

    /** The language a request asks for ({@code ?lang=en}); Vietnamese for anything that is no language tag. */
    public static AskedLanguage of(@Nullable String tag) {
        return tag != null && FORM.matcher(tag).matches() ? new AskedLanguage(tag) : VIETNAMESE;
    }

    /** The language of the page's own words. */
    public Language pages() {
        return Language.of(tag);
    }

    /** The query that keeps this language on a link: empty for Vietnamese. */
    public String query() {
        return equals(VIETNAMESE) ? "" : "?lang=" + tag;
    }

    /** The language's name in itself, such as "Tiếng Việt"; its tag if nobody knows better. */
    public String ownName() {
        return switch (tag) {
            case "vi" -> "Tiếng Việt";
            case "en" -> "English";
            default -> {
                Locale locale = Locale.forLanguageTag(tag);
                yield locale.getDisplayLanguage(locale);
            }
        };
    }

    /** {@code text} in this language, or in Vietnamese with a mark that says so. */
    Words in(LocalizedText text) {
        String spoken = text.speaks(tag) ? tag : LocalizedText.RECORD;
        return new Words(text.in(tag), TextRun.of(text.marked(tag)), spoken.equals(pages().tag()) ? "" : spoken);
    }

    /**
     * Words of the questionnaire or campaign.
     *
     * @param runs the same with its emphasis
     * @param lang tag of their language, empty where it is the page's own
     */
    public record Words(String text, List<TextRun> runs, String lang) {
        /** Words of the page itself. */
        static Words plain(String text) {
            return new Words(text, TextRun.of(text), "");
        }

        /** The words alone. */
        @Override
        public String toString() {
            return text;
        }
    }
}
