package vn.dany.templates.survey;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** {@code text} in this language, or in Vietnamese with a mark that says so, where no answers are known. */
    Words in(LocalizedText text) {
        return words(text, run -> new Run(run.text(), run.isStrong(), run.isLight()));
    }

    /** The same with each run as {@code shown} has it. */
    Words words(LocalizedText text, Function<TextRun, Run> shown) {
        String spoken = text.speaks(tag) ? tag : LocalizedText.RECORD;
        return new Words(
                TextRun.of(text.marked(tag)).stream().map(shown).toList(), spoken.equals(pages().tag()) ? "" : spoken);
    }

    /**
     * Words with one emphasis.
     *
     * @param answer the question on the same page whose answer the script puts here, empty for words that stay
     * @param sum what the script works out from answers on the same page to put it here, empty for words that stay
     */
    public record Run(String text, boolean strong, boolean light, String answer, String sum) {

        Run(String text, boolean strong, boolean light) {
            this(text, strong, light, "", "");
        }

        boolean isPlain() {
            return !strong && !light && answer.isEmpty() && sum.isEmpty();
        }
    }

    /**
     * Words of the questionnaire or campaign.
     *
     * @param lang tag of their language, empty where it is the page's own
     */
    public record Words(List<Run> runs, String lang) {
        /** Words of the page itself. */
        static Words plain(String text) {
            return new Words(text.isEmpty() ? List.of() : List.of(new Run(text, false, false)), "");
        }

        /** Whether the words alone are all there is to show. */
        public boolean isPlain() {
            return runs.stream().allMatch(Run::isPlain);
        }

        /** The words alone. */
        public String text() {
            return runs.stream().map(Run::text).collect(Collectors.joining());
        }

        /** The words alone. */
        @Override
        public String toString() {
            return text();
        }
    }
}
