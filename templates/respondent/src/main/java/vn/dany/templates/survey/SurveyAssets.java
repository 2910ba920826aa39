package vn.dany.templates.survey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dany.templates.Asset;
import vn.dany.templates.Language;

/** What the respondent's pages are made of besides their HTML; the build makes it of {@code src/main/css} and {@code js}. */
public final class SurveyAssets {

    /** The style sheet of the form, inlined into each page. */
    public static final Asset STYLE = Asset.read("css/survey.css");

    /** What pages without questions need besides, inlined behind it. */
    public static final Asset STATES = Asset.read("css/states.css");

    /** What a form needs besides that has something put into an order, inlined behind its style sheet. */
    public static final Asset RANKING = Asset.read("css/ranking.css");

    /** What a form needs besides that shows pictures, inlined behind its style sheet. */
    public static final Asset SHOWN = Asset.read("css/shown.css");

    /** What pages of results need besides, inlined behind both. */
    public static final Asset FIGURES = Asset.read("css/figures.css");

    /** What makes photos smaller before they are sent, on the one page that takes any. */
    public static final Asset PHOTOS = Asset.read("js/photos.js");

    private static final Spoken SCRIPT = new Spoken(
            "survey",
            "danyWords",
            language -> new ScriptWords(address(rareScript(language)), address(extraScript(language))));

    private static final Spoken RARE = new Spoken("rare", "danyRareWords", language -> new RareWords());

    private static final Spoken RANKING_BY_TAPPING =
            new Spoken("ranking", "danyRankingWords", language -> new RankingWords());

    private static final Spoken EXTRAS = new Spoken("extras", "danyExtraWords", language -> new ExtraWords());

    private SurveyAssets() {}

    /** A script behind the words it says. Made for its first page: there are no words before the application runs. */
    private static final class Spoken {
        private final Asset script;
        private final String name;
        private final Function<Language, TemplateInstance> words;
        private final Map<Language, Asset> made = new ConcurrentHashMap<>();

        Spoken(String script, String name, Function<Language, TemplateInstance> words) {
            this.script = Asset.read("js/" + script + ".js");
            this.name = name;
            this.words = words;
        }

        Asset in(Language language) {
            Asset there = made.get(language);
            if (there != null) {
                return there;
            }
            String list =
                    words.apply(language).setLocale(language.tag()).render().replace("\n", "");
            Asset whole = Asset.of("window." + name + "=" + list + ";\n" + script.text());
            made.put(language, whole);
            return whole;
        }
    }

    /** The text of the form's style sheet, for templates. */
    @TemplateExtension(namespace = "survey")
    static String style() {
        return STYLE.text();
    }

    /** The text of the other pages' style sheet, for templates. */
    @TemplateExtension(namespace = "survey")
    static String states() {
        return STATES.text();
    }

    /** The text of the style sheet of rankings, for templates. */
    @TemplateExtension(namespace = "survey")
    static String ranking() {
        return RANKING.text();
    }

    /** The text of the style sheet of pictures, for templates. */
    @TemplateExtension(namespace = "survey")
    static String shown() {
        return SHOWN.text();
    }

    /** The text of the style sheet of results, for templates. */
    @TemplateExtension(namespace = "survey")
    static String figures() {
        return FIGURES.text();
    }

    /** What the script says, and where others are. */
    @CheckedTemplate(basePath = "survey")
    record ScriptWords(String rare, String extras) implements TemplateInstance {}

    /** What the rare script says. */
    @CheckedTemplate(basePath = "survey")
    record RareWords() implements TemplateInstance {}

    /** What the script of rankings says. */
    @CheckedTemplate(basePath = "survey")
    record RankingWords() implements TemplateInstance {}

    /** What the script of extras says. */
    @CheckedTemplate(basePath = "survey")
    record ExtraWords() implements TemplateInstance {}

    /** The script of every page behind the words it says in {@code language}. */
    public static Asset script(Language language) {
        return SCRIPT.in(language);
    }

    /** What few forms and few devices need besides, which the script asks for where it does. */
    static Asset rareScript(Language language) {
        return RARE.in(language);
    }

    /** Puts things into an order by tapping them, on the forms that have any. */
    static Asset rankingScript(Language language) {
        return RANKING_BY_TAPPING.in(language);
    }

    /** What a page asks for when somebody presses for it: reading aloud, and the receipt as a picture. */
    static Asset extraScript(Language language) {
        return EXTRAS.in(language);
    }

    /** Where a script is served; the version in the name lets phones keep it for good. */
    static String address(Asset script) {
        return "/s/script/" + script.version() + ".js";
    }

    /** The script that is served under {@code version}, in whichever language. */
    public static Optional<Asset> served(String version) {
        return Stream.concat(
                        Stream.of(PHOTOS),
                        Stream.of(Language.values())
                                .flatMap(language -> Stream.of(SCRIPT, RARE, RANKING_BY_TAPPING, EXTRAS)
                                        .map(script -> script.in(language))))
                .filter(script -> script.version().equals(version))
                .findFirst();
    }
}
