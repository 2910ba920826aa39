package vn.dany.templates.survey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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

    /** What pages of results need besides, inlined behind both. */
    public static final Asset FIGURES = Asset.read("css/figures.css");

    /** What makes photos smaller before they are sent, on the one page that takes any. */
    public static final Asset PHOTOS = Asset.read("js/photos.js");

    private static final Asset SCRIPT = Asset.read("js/survey.js");

    private static final Asset RARE = Asset.read("js/rare.js");

    private static final Asset RANKING_BY_TAPPING = Asset.read("js/ranking.js");

    /** Each made for its first page: there are no words before the application runs. */
    private static final Map<Language, Asset> SCRIPTS = new ConcurrentHashMap<>();

    private static final Map<Language, Asset> RARE_SCRIPTS = new ConcurrentHashMap<>();

    private static final Map<Language, Asset> RANKING_SCRIPTS = new ConcurrentHashMap<>();

    private SurveyAssets() {}

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

    /** The text of the style sheet of results, for templates. */
    @TemplateExtension(namespace = "survey")
    static String figures() {
        return FIGURES.text();
    }

    /** What the script says, and where the rare one is. */
    @CheckedTemplate(basePath = "survey")
    record ScriptWords(String rare) implements TemplateInstance {}

    /** What the rare script says. */
    @CheckedTemplate(basePath = "survey")
    record RareWords() implements TemplateInstance {}

    /** What the script of rankings says. */
    @CheckedTemplate(basePath = "survey")
    record RankingWords() implements TemplateInstance {}

    /** The script of every page behind the words it says in {@code language}. */
    public static Asset script(Language language) {
        return SCRIPTS.computeIfAbsent(
                language, asked -> withWords("danyWords", new ScriptWords(address(rareScript(asked))), asked, SCRIPT));
    }

    /** What few forms and few devices need besides, which the script asks for where it does. */
    static Asset rareScript(Language language) {
        return RARE_SCRIPTS.computeIfAbsent(
                language, asked -> withWords("danyRareWords", new RareWords(), asked, RARE));
    }

    /** Puts things into an order by tapping them, on the forms that have any. */
    static Asset rankingScript(Language language) {
        return RANKING_SCRIPTS.computeIfAbsent(
                language, asked -> withWords("danyRankingWords", new RankingWords(), asked, RANKING_BY_TAPPING));
    }

    private static Asset withWords(String name, TemplateInstance words, Language language, Asset script) {
        String list = words.setLocale(language.tag()).render().replace("\n", "");
        return Asset.of("window." + name + "=" + list + ";\n" + script.text());
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
                                .flatMap(language ->
                                        Stream.of(script(language), rareScript(language), rankingScript(language))))
                .filter(script -> script.version().equals(version))
                .findFirst();
    }
}
